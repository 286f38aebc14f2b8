import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareHost } from '../test/host/install.ts';
import { repositoryRoot } from '../test/host/paths.ts';
import { startServer } from '../test/host/server.ts';
import { endProcess, endRequested } from '../test/host/signals.ts';
import { workbenchUrl } from '../test/host/workbench.ts';

/**
 * `npm start`: opens VS Code with the extension, as built, on `examples/`. VS Code desktop when `code` is
 * there and can show a window; otherwise, and with `--browser`, the embedded VS Code at an address for the
 * browser, until Ctrl+C.
 */
const { values } = parseArgs({ options: { browser: { type: 'boolean', default: false } } });
const folder = join(repositoryRoot, 'examples');
const desktop = values.browser || !canShowWindow() ? undefined : findCode();
const opened = desktop !== undefined && (await openDesktop(desktop));
if (!opened) endProcess(await serve());

/** Runs the embedded VS Code until it is asked to end; gives the exit code. */
async function serve(): Promise<number> {
  const end = endRequested(process.env.npm_lifecycle_event !== undefined);
  try {
    await prepareHost('current', { signal: end });
    const server = await startServer({ installedExtensions: [repositoryRoot] });
    const asked = new Promise<boolean>((resolve) => end.addEventListener('abort', () => resolve(true)));
    console.log(addressText(workbenchUrl(server, { folder })));
    const ended = end.aborted || (await Promise.race([asked, server.exited.then(() => false)]));
    await server.stop();
    if (ended) return 0;
    console.error(`The VS Code server ended by itself.\n${server.output()}`);
  } catch (error) {
    if (end.aborted) return 0;
    console.error(error instanceof Error ? error.message : error);
  }
  return 1;
}

function addressText(url: string): string {
  return `
VS Code with Casewright is at this address; open it in a browser:

  ${url}

Ctrl+C ends it. Files that you change in it are those of examples/; settings are not kept.
A browser that prefers Japanese shows Casewright in Japanese.
`;
}

/** Opens a window of VS Code desktop and does not wait for its end; gives whether that worked. */
async function openDesktop(code: string): Promise<boolean> {
  const parameters = ['--new-window', `--extensionDevelopmentPath=${repositoryRoot}`, folder];
  const shell = process.platform === 'win32';
  const quoted = shell ? parameters.map((parameter) => `"${parameter}"`) : parameters;
  const child = spawn(shell ? `"${code}"` : code, quoted, { stdio: 'inherit', shell });
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  if (exitCode !== 0) return false;
  console.log('VS Code was opened with Casewright. `npm start -- --browser` opens it in a browser instead.');
  return true;
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
