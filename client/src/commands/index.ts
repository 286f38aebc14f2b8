import * as vscode from 'vscode';
import type { ActiveCaseStudy } from '../case-study/active.ts';
import { checklistViewId, codeActionKinds, commandIds } from '../constants.ts';
import type { LanguageServer } from '../language-server.ts';
import { checkFile } from './check-file.ts';
import { applySourceAction } from './source-actions.ts';

/** Registers the commands that belong to no view. */
export function registerCommands(
  context: vscode.ExtensionContext,
  server: LanguageServer,
  active: ActiveCaseStudy,
  log: vscode.LogOutputChannel,
): void {
  const commands: Readonly<Record<string, () => unknown>> = {
    [commandIds.checkFile]: () => checkFile(server),
    [commandIds.restartServer]: () => server.restart(),
    [commandIds.showLog]: () => log.show(),
    [commandIds.showChecklist]: () => vscode.commands.executeCommand(`${checklistViewId}.focus`),
    [commandIds.insertAllMissing]: () =>
      applySourceAction(
        server,
        active,
        codeActionKinds.insertMissing,
        vscode.l10n.t('No section or field is missing.'),
      ),
    [commandIds.fixAll]: () =>
      applySourceAction(
        server,
        active,
        codeActionKinds.fixAll,
        vscode.l10n.t('There is nothing that can be fixed safely.'),
      ),
  };
  for (const [id, run] of Object.entries(commands))
    context.subscriptions.push(vscode.commands.registerCommand(id, run));
}
