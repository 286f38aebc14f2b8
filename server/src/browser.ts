import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import explanations from '../../dist/data/explanations.json' with { type: 'json' };
import library from '../../dist/data/library.json' with { type: 'json' };
import japanese from '../../l10n/bundle.l10n.ja.json' with { type: 'json' };
import type { Library } from './engine/checklists/library.ts';
import { startServer } from './lsp/server.ts';
import { localDate } from './lsp/today.ts';

// The global object of a web worker, which the types of Node do not know.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  library: library as unknown as Library,
  japanese,
  explanations: () => explanations,
  version: CASEWRIGHT_VERSION,
  today: () => localDate(new Date()),
});
