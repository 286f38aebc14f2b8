import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { extensionId } from './constants.ts';
import { documentSelector } from './documents.ts';
import { isVirtualWorkspace } from './file-requests.ts';
import type { RestartPolicy } from './restart-policy.ts';

/** Makes a client for the server of this host: a process under Node, a worker in the browser. */
export interface LanguageClientFactory {
  /** Whether the server itself can read the files of the workspace. */
  readonly serverHasFileSystem: boolean;
  create(context: vscode.ExtensionContext, options: LanguageClientOptions): ConnectedClient;
}

export interface ConnectedClient {
  readonly client: BaseLanguageClient;
  /** Frees what the client leaves behind after it has stopped. */
  dispose(): void;
}

/** What the client is told in either host. */
export function clientOptions(
  factory: LanguageClientFactory,
  log: vscode.LogOutputChannel,
  mayRestart: RestartPolicy,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    clientFileSystem: !factory.serverHasFileSystem || isVirtualWorkspace(),
  };
  return {
    documentSelector,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    initializationFailedHandler: () => false,
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      filter: (document, mode) => mode === 'onType' && runsOnSave(document),
    },
    markdown: { isTrusted: false, supportHtml: false },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({
        action: mayRestart() ? CloseAction.Restart : CloseAction.DoNotRestart,
        handled: true,
      }),
    },
  };
}

function runsOnSave(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(extensionId, document.uri).get('run') === 'onSave';
}
