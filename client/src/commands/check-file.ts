import * as vscode from 'vscode';
import { checklistsRequest, type KnownChecklist } from '../../../server/src/lsp/protocol.ts';
import { commandIds } from '../constants.ts';
import { isMarkdown } from '../documents.ts';
import checklists from '../generated/checklists.json' with { type: 'json' };
import type { LanguageServer } from '../language-server.ts';
import { pinInsertion } from './front-matter.ts';

/** Makes the active Markdown file a case study: asks for the checklist and writes its pin into the front matter. */
export async function checkFile(server: LanguageServer): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isMarkdown(document)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the Markdown file to be checked first.'));
    return;
  }
  const probe = pinInsertion(document.getText(), '');
  if (probe === 'pinned') return void vscode.commands.executeCommand(commandIds.showChecklist);
  if (probe === 'unsupported') return showUnsupported();
  const pin = await pickChecklist(server, document);
  if (pin && (await insertPin(document, pin))) await server.start();
}

async function pickChecklist(
  server: LanguageServer,
  document: vscode.TextDocument,
): Promise<string | undefined> {
  const choices = (await knownChecklists(server, document)).map(({ pin, title, released }) => ({
    label: title,
    description: pin,
    detail: vscode.l10n.t('Released {0}', released),
    pin,
  }));
  const choice = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Check This File as a Case Study'),
    placeHolder: vscode.l10n.t('Choose the checklist that the case study will be judged by'),
    matchOnDescription: true,
  });
  return choice?.pin;
}

/** Those of the server, the project's own among them; before it runs, those that came with the extension. */
async function knownChecklists(
  server: LanguageServer,
  document: vscode.TextDocument,
): Promise<readonly Pick<KnownChecklist, 'pin' | 'title' | 'released'>[]> {
  if (server.state === 'running')
    return server.request<KnownChecklist[]>(checklistsRequest, { uri: document.uri.toString() });
  const language = vscode.env.language.toLowerCase().startsWith('ja') ? 'ja' : 'en';
  return checklists.map(({ pin, title, released }) => ({ pin, title: title[language], released }));
}

/** Reads the document again: it may have changed while the person was choosing. */
async function insertPin(document: vscode.TextDocument, pin: string): Promise<boolean> {
  const insertion = pinInsertion(document.getText(), pin);
  if (typeof insertion === 'string') return false;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(insertion.offset), insertion.text);
  return vscode.workspace.applyEdit(edit);
}

function showUnsupported(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'The front matter of this file is not a YAML block of keys. Casewright does not change it.',
    ),
  );
}
