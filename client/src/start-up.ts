import * as vscode from 'vscode';
import { configurationFileName } from './constants.ts';
import { needsServer } from './documents.ts';
import type { LanguageServer } from './language-server.ts';

/** Starts the server at the first sign of a case study, and does nothing until then. */
export function startWhenNeeded(
  context: vscode.ExtensionContext,
  server: LanguageServer,
  log: vscode.LogOutputChannel,
): void {
  const sniffing: vscode.Disposable[] = [];
  const startServer = () => {
    vscode.Disposable.from(...sniffing.splice(0)).dispose();
    if (server.state === 'idle') server.startInBackground();
  };
  const look = (document: vscode.TextDocument) => {
    if (server.state !== 'idle' || needsServer(document)) startServer();
  };
  sniffing.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
  );
  context.subscriptions.push({ dispose: () => vscode.Disposable.from(...sniffing).dispose() });
  if (vscode.workspace.textDocuments.some(needsServer)) startServer();
  else startForConfiguration(startServer).catch((error) => log.debug('No search in this workspace', error));
}

async function startForConfiguration(startServer: () => void): Promise<void> {
  const files = await vscode.workspace.findFiles(`**/${configurationFileName}`, '**/node_modules/**', 1);
  if (files.length > 0) startServer();
}
