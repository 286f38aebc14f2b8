import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientAbilities } from './client-capabilities.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.casewright`;
export const insertMissingKind = `${CodeActionKind.Source}.insertMissing.casewright`;

/** What the server offers; the same in every workspace. A feature that is off, or a file that is no case study, answers empty. */
export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', '[', ','] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, insertMissingKind] },
    // A client that does not pull is pushed to; announcing both would show everything twice.
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'casewright',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
  };
}
