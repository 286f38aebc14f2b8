import {
  type Connection,
  type DocumentDiagnosticReport,
  type TextDocumentIdentifier,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Explanations } from '../engine/checklists/explanations.ts';
import type { Library } from '../engine/checklists/library.ts';
import { serverCapabilities } from './capabilities.ts';
import type { FileSystem } from './files.ts';
import type { Inspected } from './inspector.ts';
import { checklistsRequest, coverageRequest, insertionRequest, outlineRequest } from './protocol.ts';
import { createRunSafe } from './run-safe.ts';
import { createSession, type Session } from './session.ts';
import { registerForChanges } from './watch.ts';

/** What an entry point supplies. */
export interface ServerOptions {
  readonly library: Library;
  /** Japanese for English messages. */
  readonly japanese: Readonly<Record<string, string>>;
  readonly version: string;
  /** Read when somebody asks for the first time. */
  readonly explanations: () => Explanations;
  /** Absent where the server has none: then the client is asked. */
  readonly files?: FileSystem;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** Serves one client over a connection: the whole wiring, one line per request. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const safe = createRunSafe((message) => connection.console.error(message));
  const noDiagnostics: DocumentDiagnosticReport = { kind: 'full', items: [] };

  connection.onInitialize((params) => {
    const session = createSession(connection, documents, params, options);
    const { inspector, codeActions, coverage, dataFiles, hovers, pullReports } = session;

    const onDocument = <Params extends { textDocument: TextDocumentIdentifier }, Result>(
      name: string,
      fallback: Result,
      handler: (params: Params, inspected: Inspected | undefined) => Result,
    ) =>
      safe(name, fallback, async (params: Params, token) =>
        handler(params, await inspector.inspect(params.textDocument.uri, token)),
      );

    const diagnostics = onDocument('diagnostic', noDiagnostics, pullReports.report);
    connection.languages.diagnostics.on((params, token) =>
      dataFiles.isDataFile(params.textDocument.uri)
        ? dataFiles.report(params.textDocument.uri)
        : diagnostics(params, token),
    );
    connection.onCompletion(safe('completion', [], dataFiles.complete));
    connection.onHover(onDocument('hover', null, hovers));
    connection.onCodeAction(onDocument('codeAction', [], codeActions));
    connection.onRequest(coverageRequest, safe('coverage', null, coverage.coverage));
    connection.onRequest(outlineRequest, safe('outline', null, coverage.outline));
    connection.onRequest(checklistsRequest, safe('checklists', [], coverage.checklists));
    connection.onRequest(insertionRequest, safe('insertion', null, coverage.insertion));
    followChanges(connection, documents, session);

    return {
      capabilities: serverCapabilities(session.client),
      serverInfo: { name: 'Casewright', version: options.version },
    };
  });

  documents.listen(connection);
  connection.listen();
}

/** Keeps what is known about settings, folders and files true. */
function followChanges(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  session: Session,
): void {
  const { client, configurations, folders, references, settings } = session;
  connection.onInitialized(() => {
    registerForChanges(connection, client);
    if (client.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(uri);
        for (const { uri } of added) folders.add(uri);
        session.refresh();
      });
  });
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings);
    session.refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => session.dataFiles.isDataFile(uri))) configurations.forget();
    for (const { uri } of changes) references.forget(uri);
    session.refresh();
  });
  // A client that does not watch files says at least when a document was saved.
  documents.onDidSave(() => {
    if (client.registersWatchers) return;
    configurations.forget();
    references.forget();
    session.refresh();
  });
  connection.onShutdown(() => session.dispose());
}
