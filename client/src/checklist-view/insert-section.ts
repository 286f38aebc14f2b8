import * as vscode from 'vscode';
import { type Insertion, type InsertionParams, insertionRequest } from '../../../server/src/lsp/protocol.ts';
import type { LanguageServer } from '../language-server.ts';
import type { ItemNode } from './model.ts';

/** Inserts the section or field that a requirement asks for, with tab stops, where the server says. */
export async function insertSection(server: LanguageServer, item: ItemNode): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(item.uri, true));
  const editor = await vscode.window.showTextDocument(document);
  const { version } = document;
  const params: InsertionParams = { uri: item.uri, requirement: item.requirement.id };
  const insertion = await server.request<Insertion | null>(insertionRequest, params);
  if (!insertion || document.version !== version) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing could be inserted for “{0}”.', item.requirement.title),
    );
    return;
  }
  const { start, end } = insertion.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  await editor.insertSnippet(new vscode.SnippetString(insertion.snippet), range);
}
