import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type CasewrightApi, start, stop } from './application.ts';
import { extensionId } from './constants.ts';
import type { LanguageClientFactory } from './language-client.ts';

interface WebWorker {
  postMessage(message: unknown): void;
  terminate(): void;
}

declare const Worker: new (url: string, options: { readonly name: string }) => WebWorker;

/** Entry point on the web: the server is a worker and sees files through the client only. */
const workerServer: LanguageClientFactory = {
  serverHasFileSystem: false,
  create(context, options) {
    let worker: WebWorker | undefined;
    const connect = async () => {
      worker = new Worker(await scriptAddress(context), { name: 'Casewright' });
      // The extension host replaces Worker, so that the client would not know this object for one.
      const port = worker as ConstructorParameters<typeof BrowserMessageReader>[0];
      return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
    };
    const client = new LanguageClient(extensionId, 'Casewright', connect, options);
    return { client, dispose: () => worker?.terminate() };
  },
};

/** The address of the server's script. A worker cannot be made from a remote address, so that is read first. */
async function scriptAddress(context: vscode.ExtensionContext): Promise<string> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const content = await vscode.workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(content)], { type: 'text/javascript' }));
}

export function activate(context: vscode.ExtensionContext): CasewrightApi {
  return start(context, workerServer);
}

export function deactivate(): Promise<void> {
  return stop();
}
