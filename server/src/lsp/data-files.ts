import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigurationFiles, ConfigurationFound } from './configuration.ts';
import { diagnosticSource } from './convert.ts';
import type { FileSystem } from './files.ts';
import { createSchedule } from './schedule.ts';

/** How long the writer of a checklist must pause before the project is read anew, in milliseconds. */
const pause = 200;

/** The configuration and the checklists of a project while they are being written. */
export interface DataFiles {
  /** Whether a document is of the kind that holds data, never a case study. */
  isDataFile(uri: string): boolean;
  report(uri: string): Promise<DocumentDiagnosticReport>;
  dispose(): void;
}

export interface DataFileOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly configurations: ConfigurationFiles;
  /** Whether diagnostics are sent, because the client does not ask for them. */
  readonly pushes: boolean;
  /** What was known about the project no longer holds. */
  readonly changed: () => void;
}

/** A file system in which open documents are as they stand in the editor. */
export function openDocumentsFirst(
  files: FileSystem,
  documents: Pick<TextDocuments<TextDocument>, 'get'>,
): FileSystem {
  return {
    exists: (uri) => files.exists(uri),
    read: async (uri) => documents.get(uri)?.getText() ?? files.read(uri),
  };
}

const isDataFile = (uri: string): boolean => /\.ya?ml$/i.test(uri);

/** Tells the problems of data files as they are typed, and lets case studies follow. */
export function createDataFiles(options: DataFileOptions): DataFiles {
  const { connection, documents, configurations } = options;

  const diagnosticsOf = async (uri: string): Promise<Diagnostic[]> => {
    const found = await configurations.nearest(uri);
    if (!found || !concerns(found, uri)) return [];
    return found.problems
      .filter((problem) => problem.uri === uri)
      .map(({ range, message }) => ({
        range,
        message,
        severity: DiagnosticSeverity.Error,
        source: diagnosticSource,
      }));
  };
  const look = async (uri: string, edited: boolean): Promise<void> => {
    if (edited) {
      const before = await configurations.nearest(uri);
      configurations.forget();
      const after = await configurations.nearest(uri);
      if ([before, after].some((found) => found && concerns(found, uri))) options.changed();
    }
    if (options.pushes) void connection.sendDiagnostics({ uri, diagnostics: await diagnosticsOf(uri) });
  };
  const guarded = (uri: string, edited: boolean) =>
    void look(uri, edited).catch((error: unknown) => connection.console.error(String(error)));
  const edits = createSchedule((uri) => guarded(uri, true));

  documents.onDidOpen(({ document: { uri } }) => {
    if (isDataFile(uri)) guarded(uri, false);
  });
  documents.onDidChangeContent(({ document: { uri, version } }) => {
    if (isDataFile(uri) && version > 1) edits.soon(uri, pause);
  });
  documents.onDidClose(({ document: { uri } }) => {
    // What was typed and not saved is gone.
    if (isDataFile(uri)) edits.soon(uri, 0);
  });

  return {
    isDataFile,
    report: async (uri) => ({ kind: 'full', items: await diagnosticsOf(uri) }),
    dispose: () => edits.dispose(),
  };
}

function concerns(found: ConfigurationFound, uri: string): boolean {
  return found.uri === uri || found.own.uris.includes(uri);
}
