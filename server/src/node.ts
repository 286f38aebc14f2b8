import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import library from '../../dist/data/library.json' with { type: 'json' };
import japanese from '../../l10n/bundle.l10n.ja.json' with { type: 'json' };
import type { Library } from './engine/checklists/library.ts';
import type { FileSystem } from './lsp/files.ts';
import { startServer } from './lsp/server.ts';
import { localDate } from './lsp/today.ts';

// Compiling patterns to their best form costs more at the start than it ever gives back here.
setFlagsFromString('--no-regexp-optimization');
// An editor runs many servers: keep the heap small. V8 before 13 (Node 20 and 22) does not know the flag.
if (Number.parseInt(process.versions.v8, 10) >= 13) setFlagsFromString('--memory-saver-mode');

const files: FileSystem = {
  async exists(uri) {
    if (!uri.startsWith('file:')) return undefined;
    return (await stat(URI.parse(uri).fsPath).catch(() => undefined))?.isFile() === true;
  },
  async read(uri, limit = Number.POSITIVE_INFINITY) {
    if (!uri.startsWith('file:')) return undefined;
    const path = URI.parse(uri).fsPath;
    if (Number.isFinite(limit)) {
      const found = await stat(path).catch(() => undefined);
      if (!found?.isFile() || found.size > limit) return undefined;
    }
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return text?.replace(/^\uFEFF/, '');
  },
};

startServer(createConnection(), {
  library: library as unknown as Library,
  japanese,
  explanations: () => JSON.parse(readFileSync(join(__dirname, 'explanations.json'), 'utf8')),
  version: CASEWRIGHT_VERSION,
  files,
  today: () => localDate(new Date()),
});
