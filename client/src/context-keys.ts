import * as vscode from 'vscode';
import type { ActiveCaseStudy } from './case-study/active.ts';
import { contextKeys } from './constants.ts';

/** Keeps the context keys that the `when` clauses of the manifest read. */
export function registerContextKeys(context: vscode.ExtensionContext, active: ActiveCaseStudy): void {
  const shown = new Map<string, unknown>();
  const set = (key: string, value: unknown) => {
    if (shown.get(key) === value) return;
    shown.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const update = () => {
    set(contextKeys.checklistSubject, active.subject);
    set(contextKeys.caseStudyActive, active.subject === 'caseStudy');
  };
  update();
  context.subscriptions.push(active.onDidChange(update));
}
