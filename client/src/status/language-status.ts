import * as vscode from 'vscode';
import type { ActiveCaseStudy } from '../case-study/active.ts';
import { commandIds } from '../constants.ts';
import { documentSelector } from '../documents.ts';
import type { LanguageServer } from '../language-server.ts';
import { serverStateText } from './texts.ts';

/** Shows the state of the server in the language status of case studies, and of no other document. */
export function registerLanguageStatus(
  context: vscode.ExtensionContext,
  server: LanguageServer,
  active: ActiveCaseStudy,
): void {
  const item = vscode.languages.createLanguageStatusItem('casewright.server', []);
  item.name = 'Casewright';
  const update = () => {
    const { state } = server;
    const down = state === 'stopped' || state === 'failed';
    item.selector = active.hasFocus ? documentSelector : [];
    item.text = serverStateText(state, server.version, vscode.l10n);
    item.busy = state === 'starting';
    item.severity = down ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.command = down
      ? { command: commandIds.restartServer, title: vscode.l10n.t('Restart') }
      : { command: commandIds.showLog, title: vscode.l10n.t('Show Log') };
  };
  update();
  context.subscriptions.push(item, active.onDidChange(update), server.onDidChangeState(update));
}
