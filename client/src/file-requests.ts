import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileParams, fileExistsRequest, readFileRequest } from '../../server/src/lsp/protocol.ts';
import { isReadable } from './documents.ts';

const largestFileInBytes = 5 * 1024 * 1024;

/** Whether a folder of the workspace is not on a disk that the server could read itself. */
export function isVirtualWorkspace(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme !== 'file');
}

/** Answers the questions that a server without a file system has about files. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest<boolean, void>(fileExistsRequest, ({ uri }: FileParams) =>
    fileExists(vscode.Uri.parse(uri, true)),
  );
  client.onRequest<string | null, void>(readFileRequest, ({ uri }: FileParams) =>
    readFile(vscode.Uri.parse(uri, true)),
  );
}

async function fileExists(uri: vscode.Uri): Promise<boolean> {
  return (await statistics(uri)) !== undefined;
}

async function readFile(uri: vscode.Uri): Promise<string | null> {
  const file = await statistics(uri);
  if (!file || file.size > largestFileInBytes) return null;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function statistics(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  if (!isReadable(uri)) return undefined;
  try {
    const file = await vscode.workspace.fs.stat(uri);
    return file.type & vscode.FileType.File ? file : undefined;
  } catch {
    return undefined;
  }
}
