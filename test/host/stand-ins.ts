import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type HostEdition, hostFolder, vscodeFolder } from './paths.ts';

/** Modules of VS Code that need a compiler, and what is put in their place; no edition has all of them. */
const STAND_INS: readonly [module: string, file: string][] = [
  ['@vscode/spdlog', 'spdlog.cjs'],
  ['@vscode/native-watchdog', 'native-watchdog.cjs'],
  ['native-watchdog', 'native-watchdog.cjs'],
];

/** The files that stand in for modules; an installation is complete only with these very ones. */
export function standInFiles(): string[] {
  return STAND_INS.map(([, file]) => join(hostFolder('current'), 'native', file));
}

/** Gives an installed edition what its packages would compile or download: no install script has run. */
export function putStandIns(edition: HostEdition): void {
  const files = standInFiles();
  for (const [index, [module]] of STAND_INS.entries()) {
    const folder = moduleFolder(edition, module);
    if (existsSync(folder)) copyFileSync(files[index]!, join(folder, 'index.js'));
  }
  putSearchProgram(edition);
}

/**
 * The floor's package downloads ripgrep, without which VS Code finds no files; the current edition's contains
 * it.
 */
function putSearchProgram(edition: HostEdition): void {
  const downloading = moduleFolder(edition, '@vscode/ripgrep');
  if (!existsSync(downloading)) return;
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const containing = moduleFolder('current', '@vscode/ripgrep-universal');
  mkdirSync(join(downloading, 'bin'), { recursive: true });
  const source = join(containing, 'bin', `${process.platform}-${process.arch}`, name);
  copyFileSync(source, join(downloading, 'bin', name));
}

function moduleFolder(edition: HostEdition, module: string): string {
  return join(vscodeFolder(edition), 'node_modules', module);
}
