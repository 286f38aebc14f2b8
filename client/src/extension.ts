import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type CasewrightApi, start, stop } from './application.ts';
import { extensionId } from './constants.ts';
import type { LanguageClientFactory } from './language-client.ts';

/** Entry point on the desktop and in remote windows: the server is a process of its own. */
const processServer: LanguageClientFactory = {
  serverHasFileSystem: true,
  create(context, options) {
    const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.js').fsPath;
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6011', '--enable-source-maps'] } };
    const client = new LanguageClient(extensionId, 'Casewright', { run, debug }, options);
    return { client, dispose: () => {} };
  },
};

export function activate(context: vscode.ExtensionContext): CasewrightApi {
  return start(context, processServer);
}

export function deactivate(): Promise<void> {
  return stop();
}
