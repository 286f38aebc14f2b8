import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nodeExecutable } from './paths.ts';
import { startProcess } from './processes.ts';

/**
 * Runs npm in a folder and waits for it.
 *
 * @param signal ends it early, which is a failure
 * @throws when it fails, with what it printed
 */
export async function runNpm(
  parameters: readonly string[],
  cwd: string,
  signal?: AbortSignal,
): Promise<void> {
  const [command, ...first] = npmCommand();
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const npm = await startProcess(command, [...first, ...parameters, ...quiet], { cwd });
  const chunks: Buffer[] = [];
  npm.child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  npm.child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const stop = () => void npm.stop();
  signal?.addEventListener('abort', stop);
  const code = await npm.exited;
  signal?.removeEventListener('abort', stop);
  if (code !== 0)
    throw new Error(`npm ${parameters[0]} failed in ${cwd} (${code}).\n${Buffer.concat(chunks)}`);
}

/** The npm that runs the present script, else the one that belongs to the Node.js on the PATH. */
function npmCommand(): [string, ...string[]] {
  const running = process.env.npm_execpath;
  if (running !== undefined && basename(running) === 'npm-cli.js') return [nodeExecutable(), running];
  if (process.platform !== 'win32') return ['npm'];
  const folders = (process.env.PATH ?? '').split(';');
  const folder = folders.find((path) => existsSync(join(path, 'npm.cmd'))) ?? dirname(process.execPath);
  return [nodeExecutable(), join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')];
}
