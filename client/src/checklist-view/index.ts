import * as vscode from 'vscode';
import type { ActiveCaseStudy } from '../case-study/active.ts';
import { checklistViewId, commandIds, contextKeys } from '../constants.ts';
import type { LanguageServer } from '../language-server.ts';
import { type ChecklistFilter, toFilter } from './filter.ts';
import { insertSection } from './insert-section.ts';
import { type Checklist, checklist } from './model.ts';
import { ChecklistProvider } from './provider.ts';
import { badgeTooltip, proportion } from './texts.ts';

const filterKey = 'checklist.filter';

/** What the view shows at this moment. */
export interface ChecklistView {
  readonly treeView: vscode.TreeView<string>;
  readonly checklist: Checklist | undefined;
  /** Fires after the view has been brought up to date. */
  readonly onDidUpdate: vscode.Event<void>;
}

/** Puts the checklist of the active case study into the side bar. */
export function registerChecklistView(
  context: vscode.ExtensionContext,
  server: LanguageServer,
  active: ActiveCaseStudy,
): ChecklistView {
  const provider = new ChecklistProvider();
  const treeView = vscode.window.createTreeView(checklistViewId, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const updates = new vscode.EventEmitter<void>();
  let filter = toFilter(context.workspaceState.get(filterKey));

  const update = () => {
    const shown = active.coverage && checklist(active.coverage, filter);
    provider.show(shown);
    treeView.description = shown && proportion(shown);
    treeView.badge = shown?.openRequired
      ? { value: shown.openRequired, tooltip: badgeTooltip(shown, vscode.l10n) }
      : undefined;
    treeView.message = message(active, server, shown, filter);
    updates.fire();
  };
  const setFilter = (value: ChecklistFilter) => {
    filter = value;
    void context.workspaceState.update(filterKey, value);
    void vscode.commands.executeCommand('setContext', contextKeys.checklistFilter, value);
    update();
  };

  context.subscriptions.push(
    provider,
    treeView,
    updates,
    active.onDidChange(update),
    server.onDidChangeState(update),
    vscode.commands.registerCommand(commandIds.showOpenItems, () => setFilter('open')),
    vscode.commands.registerCommand(commandIds.showApplicableItems, () => setFilter('applicable')),
    vscode.commands.registerCommand(commandIds.hideNotApplicable, () => setFilter('applicable')),
    vscode.commands.registerCommand(commandIds.showAllItems, () => setFilter('all')),
    vscode.commands.registerCommand(commandIds.insertSection, (id: unknown) => {
      const item = typeof id === 'string' ? provider.item(id) : undefined;
      return item && insertSection(server, item);
    }),
  );
  setFilter(filter);
  return {
    treeView,
    get checklist() {
      return provider.checklist;
    },
    onDidUpdate: updates.event,
  };
}

/** Why the tree is empty, where the case study is known. */
function message(
  active: ActiveCaseStudy,
  server: LanguageServer,
  shown: Checklist | undefined,
  filter: ChecklistFilter,
): string | undefined {
  if (active.subject !== 'caseStudy' || (shown && shown.chapters.length > 0)) return undefined;
  if (server.state === 'failed' || server.state === 'stopped')
    return vscode.l10n.t('The Casewright language server is not running.');
  if (!shown) return vscode.l10n.t('Reading the case study…');
  if (active.coverage?.report.checklists.length === 0)
    return vscode.l10n.t('This case study names no checklist that Casewright knows.');
  return filter === 'open' ? vscode.l10n.t('No open items.') : undefined;
}
