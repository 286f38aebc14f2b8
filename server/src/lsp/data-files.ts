import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  type Position,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import checklistSchema from '../../../checklists/checklist.schema.json' with { type: 'json' };
import { type Suggestion, suggestInChecklist } from '../engine/features/checklist-completion.ts';
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
  /** What may be written at a place of a checklist. */
  complete(params: CompletionParams): Promise<CompletionItem[]>;
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
    async complete({ textDocument: { uri }, position }) {
      const document = documents.get(uri);
      const found = document && (await configurations.nearest(uri));
      if (!found?.own.uris.includes(uri)) return [];
      const { library } = found.own;
      return completionsOf(document!, position, (text, offset) =>
        suggestInChecklist(text, offset, checklistSchema, library),
      );
    },
    dispose: () => edits.dispose(),
  };
}

function completionsOf(
  document: TextDocument,
  position: Position,
  suggest: (text: string, offset: number) => readonly Suggestion[],
): CompletionItem[] {
  return suggest(document.getText(), document.offsetAt(position)).map(
    ({ label, insert, documentation, kind, span }, index) => ({
      label,
      kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
      documentation,
      sortText: String(index).padStart(4, '0'),
      textEdit: {
        range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
        newText: insert,
      },
    }),
  );
}

function concerns(found: ConfigurationFound, uri: string): boolean {
  return found.uri === uri || found.own.uris.includes(uri);
}
