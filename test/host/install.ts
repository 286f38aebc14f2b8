import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser-executable.ts';
import { withFolderLock } from './folder-lock.ts';
import { runNpm } from './npm.ts';
import { type HostEdition, hostFolder, vscodeFolder } from './paths.ts';
import { putStandIns, standInFiles } from './stand-ins.ts';

/** Shows a sentence about the progress to a person. */
export type Report = (sentence: string) => void;

export interface PreparationOptions {
  /** Without one, sentences go to the standard output. */
  readonly report?: Report;
  /** Ends the preparation early, which rejects; the next one begins again. */
  readonly signal?: AbortSignal;
}

/**
 * Installs the embedded VS Code and its browser unless that was completed before for the same lockfile.
 *
 * @throws when npm fails; the next call begins again
 */
export async function prepareHost(
  edition: HostEdition = 'current',
  options: PreparationOptions = {},
): Promise<void> {
  const { report = console.log, signal } = options;
  // The browser is a dependency of the current edition.
  if (edition !== 'current') await prepareHost('current', options);
  if (!isInstalled(hostFolder(edition))) {
    const lock = join(hostFolder(edition), '.install-lock');
    const whenWaiting = () => report('Another process is preparing the embedded VS Code. Waiting for it.');
    await withFolderLock(lock, whenWaiting, () => install(edition, report, signal), signal);
  }
  findBrowser();
}

/**
 * Whether the folder's `node_modules` is complete, as its stamp says, for its present lockfile and this
 * platform.
 */
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
  const files = [join(folder, 'package-lock.json'), ...standInFiles()];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return `${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
}

async function install(edition: HostEdition, report: Report, signal?: AbortSignal): Promise<void> {
  const folder = hostFolder(edition);
  if (isInstalled(folder)) return;
  report('Preparing the embedded VS Code: about 700 MB, once. This can take a minute or two.');
  report('Step 1 of 2: installing the VS Code server.');
  await runNpm(['ci', '--ignore-scripts'], folder, signal);
  report("Step 2 of 2: installing the server's own dependencies.");
  const parameters = ['install', '--omit=dev', '--ignore-scripts', '--no-save'];
  await runNpm(
    edition === 'floor' ? [...parameters, '--legacy-peer-deps'] : parameters,
    vscodeFolder(edition),
    signal,
  );
  putStandIns(edition);
  markInstalled(folder);
  report('The embedded VS Code is ready.');
}
