import type { ClientCapabilities } from 'vscode-languageserver';

/** What this client can do, in the terms in which the server decides. */
export interface ClientAbilities {
  /** Asks for diagnostics; then they are never pushed to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly workspaceFolders: boolean;
}

export function abilitiesOf({ workspace, textDocument }: ClientCapabilities): ClientAbilities {
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versionedEdits,
    snippetEdits: versionedEdits && workspace?.workspaceEdit?.snippetEditSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}
