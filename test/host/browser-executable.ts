import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostFolder, nodeExecutable } from './paths.ts';

/** A Chromium that can be started, and what its environment must add for that. */
export interface BrowserExecutable {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Finds the browser: `CHROME_PATH`, one of the system, or the npm package's, which is unpacked on first use.
 *
 * @throws when there is none, as on a Linux that is not x64 and has no Chromium
 */
export function findBrowser(): BrowserExecutable {
  const path = process.env.CHROME_PATH ?? systemBrowsers().find((candidate) => existsSync(candidate));
  if (path !== undefined) return { path, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error('No Chrome or Chromium was found. Install one, or name its executable in CHROME_PATH.');
}

function systemBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return MAC_APPLICATIONS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PATHS.map((path) => join(root, path)) : []));
  }
  // A browser in a snap cannot read the temporary folders that it is given.
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith('/snap/'));
  return folders.flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)));
}

/** The package's own configuration expects its fonts in one fixed place. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function packagedBrowser(): BrowserExecutable {
  const folder = join(hostFolder('current'), '.browser');
  if (!existsSync(folder)) unpackBrowser(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

/** The package unpacks into the temporary folder, so its process is given one beside the final place. */
function unpackBrowser(folder: string): void {
  const temporary = `${folder}-${process.pid}`;
  const source = join(hostFolder('current'), 'node_modules', '@sparticuz', 'chromium');
  const module = pathToFileURL(join(source, 'build', 'esm', 'index.mjs')).href;
  const script = `
    const { default: chromium, inflate } = await import(${JSON.stringify(module)});
    await chromium.executablePath();
    await inflate(${JSON.stringify(join(source, 'bin', 'al2023.tar.br'))});`;
  try {
    mkdirSync(temporary, { recursive: true });
    const env = { ...process.env, TMPDIR: temporary };
    execFileSync(nodeExecutable(), ['--input-type=module', '--eval', script], { env });
    writeFileSync(join(temporary, 'fonts', 'fonts.conf'), FONT_CONFIGURATION);
    for (const name of readdirSync(temporary, { recursive: true, encoding: 'utf8' })) {
      chmodSync(join(temporary, name), 0o755);
    }
    if (!existsSync(folder)) renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
