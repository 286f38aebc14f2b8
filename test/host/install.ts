import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findBrowser } from './browser-executable.ts';
import { withFolderLock } from './folder-lock.ts';
import { type HostEdition, hostFolder, nodeExecutable, vscodeFolder } from './paths.ts';
import { startProcess } from './processes.ts';

/** Shows a sentence about the progress to a person. */
export type Report = (sentence: string) => void;

/**
 * Installs the embedded VS Code and its browser unless that was completed before for the same lockfile.
 *
 * @throws when npm fails; the next call begins again
 */
export async function prepareHost(
  edition: HostEdition = 'current',
  report: Report = console.log,
): Promise<void> {
  if (!isInstalled(hostFolder(edition))) {
    const lock = join(hostFolder(edition), '.install-lock');
    const whenWaiting = () => report('Another process is preparing the embedded VS Code. Waiting for it.');
    await withFolderLock(lock, whenWaiting, () => install(edition, report));
  }
  findBrowser();
}

/** Whether the folder's `node_modules` is complete, as its stamp says, for its present lockfile and this platform. */
export function isInstalled(folder: string): boolean {
  return existsSync(stampFile(folder)) && readFileSync(stampFile(folder), 'utf8') === stampOf(folder);
}

/** Declares the folder's `node_modules` complete. `npm ci` removes the declaration with the rest. */
export function markInstalled(folder: string): void {
  writeFileSync(stampFile(folder), stampOf(folder));
}

function stampFile(folder: string): string {
  return join(folder, 'node_modules', '.complete');
}

function stampOf(folder: string): string {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  return `${process.platform}-${process.arch} ${lockfile}\n`;
}

async function install(edition: HostEdition, report: Report): Promise<void> {
  const folder = hostFolder(edition);
  if (isInstalled(folder)) return;
  report('Preparing the embedded VS Code: about 700 MB, once. This can take a minute or two.');
  report('Step 1 of 2: installing the VS Code server.');
  await runNpm(['ci', '--ignore-scripts'], folder);
  report("Step 2 of 2: installing the server's own dependencies.");
  const parameters = ['install', '--omit=dev', '--ignore-scripts', '--no-save'];
  await runNpm(
    edition === 'floor' ? [...parameters, '--legacy-peer-deps'] : parameters,
    vscodeFolder(edition),
  );
  markInstalled(folder);
  report('The embedded VS Code is ready.');
}

async function runNpm(parameters: readonly string[], cwd: string): Promise<void> {
  const [command, ...first] = npmCommand();
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const npm = await startProcess(command, [...first, ...parameters, ...quiet], { cwd });
  const chunks: Buffer[] = [];
  npm.child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  npm.child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await npm.exited;
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
