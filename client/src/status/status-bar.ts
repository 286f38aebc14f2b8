import * as vscode from 'vscode';
import type { ActiveCaseStudy } from '../case-study/active.ts';
import { commandIds } from '../constants.ts';
import { statusBarAnnouncement, statusBarText, statusBarTooltip } from './texts.ts';

/** What the status bar shows at this moment. */
export interface StatusBar {
  readonly visible: boolean;
  readonly text: string;
}

/** Shows how far the active case study is, while its editor is the active one. */
export function registerStatusBar(context: vscode.ExtensionContext, active: ActiveCaseStudy): StatusBar {
  const item = vscode.window.createStatusBarItem('casewright.coverage', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Casewright Coverage');
  item.command = commandIds.showChecklist;
  let visible = false;
  const update = () => {
    const { coverage } = active;
    visible = coverage !== undefined && active.hasFocus;
    if (!coverage || !visible) return item.hide();
    item.text = statusBarText(coverage);
    item.tooltip = tooltip(statusBarTooltip(coverage, vscode.l10n));
    item.accessibilityInformation = { label: statusBarAnnouncement(coverage, vscode.l10n) };
    item.show();
  };
  update();
  context.subscriptions.push(item, active.onDidChange(update));
  return {
    get visible() {
      return visible;
    },
    get text() {
      return item.text;
    },
  };
}

function tooltip(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  for (const line of lines) markdown.appendText(line).appendMarkdown('  \n');
  return markdown;
}
