import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareHost } from '../test/host/install.ts';
import { repositoryRoot } from '../test/host/paths.ts';
import { startServer } from '../test/host/server.ts';
import { endRequested } from '../test/host/signals.ts';
import { workbenchUrl } from '../test/host/workbench.ts';

/**
 * `npm start`: opens VS Code with the extension, as built, on `examples/`. VS Code desktop when `code` is there and can show a
 * window; otherwise, and with `--browser`, the embedded VS Code at an address for the browser, until Ctrl+C.
 */
const { values } = parseArgs({ options: { browser: { type: 'boolean', default: false } } });
const folder = join(repositoryRoot, 'examples');
const desktop = values.browser || !canShowWindow() ? undefined : findCode();

if (desktop === undefined) await serve();
else await openDesktop(desktop);

async function serve(): Promise<void> {
  const end = endRequested(process.env.npm_lifecycle_event !== undefined);
  try {
    await prepareHost('current', { signal: end });
    const server = await startServer({ installedExtensions: [repositoryRoot] });
    const ended = new Promise((resolve) => end.addEventListener('abort', resolve));
    console.log(
      `\nVS Code with Casewright is at this address; open it in a browser:\n\n  ${workbenchUrl(server, { folder })}\n`,
    );
    console.log('Ctrl+C ends it. Files that you change in it are those of examples/; settings are not kept.');
    console.log('A browser that prefers Japanese shows Casewright in Japanese.');
    if (!end.aborted) await Promise.race([ended, server.exited]);
    const lost = !end.aborted;
    await server.stop();
    if (lost) throw new Error(`The VS Code server ended by itself.\n${server.output()}`);
  } catch (error) {
    if (!end.aborted) throw error;
  }
}

async function openDesktop(code: string): Promise<void> {
  const parameters = ['--new-window', `--extensionDevelopmentPath=${repositoryRoot}`, folder];
  const shell = process.platform === 'win32';
  const quoted = shell ? parameters.map((parameter) => `"${parameter}"`) : parameters;
  const child = spawn(shell ? `"${code}"` : code, quoted, { stdio: 'inherit', shell });
  const [exitCode] = await once(child, 'exit');
  console.log(
    'VS Code was opened with Casewright. With `npm start -- --browser` it opens in a browser instead.',
  );
  process.exitCode = exitCode ?? 1;
}

/** Linux needs a display, and VS Code refuses to run as root there. */
function canShowWindow(): boolean {
  if (process.platform !== 'linux') return true;
  return process.getuid?.() !== 0 && Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function findCode(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const candidates = (process.env.PATH ?? '').split(delimiter).map((path) => join(path, name));
  return candidates.find((candidate) => existsSync(candidate));
}
