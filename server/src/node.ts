import { readFile, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import japanese from '../../l10n/bundle.l10n.ja.json' with { type: 'json' };
import type { Explanations } from './engine/checklists/explanations.ts';
import type { Library } from './engine/checklists/library.ts';
import type { FileSystem, ReadBounds } from './lsp/files.ts';
import { startServer } from './lsp/server.ts';
import { localDate } from './lsp/today.ts';
import { readData } from './node-data.ts';

// Compiling patterns to their best form costs more at the start than it ever gives back here.
setFlagsFromString('--no-regexp-optimization');
// An editor runs many servers: keep the heap small. V8 before 13 (Node 20 and 22) does not know the flag.
if (Number.parseInt(process.versions.v8, 10) >= 13) setFlagsFromString('--memory-saver-mode');

async function isWithin(path: string, { limit, within }: ReadBounds): Promise<boolean> {
  try {
    const [found, real, folder] = await Promise.all([
      stat(path),
      realpath(path),
      realpath(URI.parse(within).fsPath),
    ]);
    return (
      found.isFile() && found.size <= limit && real.startsWith(folder.endsWith(sep) ? folder : folder + sep)
    );
  } catch {
    return false;
  }
}

const files: FileSystem = {
  async exists(uri) {
    if (!uri.startsWith('file:')) return undefined;
    return (await stat(URI.parse(uri).fsPath).catch(() => undefined))?.isFile() === true;
  },
  async read(uri, bounds) {
    if (!uri.startsWith('file:')) return undefined;
    const path = URI.parse(uri).fsPath;
    if (bounds && !(await isWithin(path, bounds))) return undefined;
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return text?.replace(/^\uFEFF/, '');
  },
};

startServer(createConnection(), {
  library: readData<Library>('library'),
  japanese,
  explanations: () => readData<Explanations>('explanations'),
  version: CASEWRIGHT_VERSION,
  files,
  today: () => localDate(new Date()),
});
