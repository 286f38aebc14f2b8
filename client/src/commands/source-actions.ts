import * as vscode from 'vscode';
import type { ActiveCaseStudy } from '../case-study/active.ts';
import type { LanguageServer } from '../language-server.ts';

/** Asks the server for its code actions of one kind for the whole active case study, and applies the first. */
export async function applySourceAction(
  server: LanguageServer,
  active: ActiveCaseStudy,
  kind: string,
  nothingToDo: string,
): Promise<void> {
  const { document } = active;
  if (!document) return;
  await server.start();
  const { version } = document;
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind,
    1,
  );
  const action = actions?.find((candidate) => candidate.kind?.value === kind && !candidate.disabled);
  if (!action?.edit || document.version !== version) {
    void vscode.window.showInformationMessage(nothingToDo);
    return;
  }
  await vscode.workspace.applyEdit(action.edit);
}
