import { commands, window } from 'vscode';
import type { CasewrightApi } from '../../../client/src/application.ts';
import type { ItemNode } from '../../../client/src/checklist-view/model.ts';
import { commandIds } from '../../../client/src/constants.ts';
import { equal, ok } from '../assert.ts';
import { casewright, coverageOf, ruleOf, settledDiagnostics } from '../casewright.ts';
import { completeText, headingsOf, withoutSection } from '../texts.ts';
import { until } from '../wait.ts';
import { fileUri, open, openNew, useWorkspace } from '../workspace.ts';

describe('the checklist', () => {
  useWorkspace();
  let api: CasewrightApi;
  before(async () => {
    api = await casewright();
    await commands.executeCommand(commandIds.showChecklist);
  });
  afterEach(() => commands.executeCommand(commandIds.showApplicableItems));

  /** Waits until the view shows a state of the checklist. */
  const shown = <Value>(what: string, look: () => Value | undefined | false) =>
    until(what, [api.checklistView.onDidUpdate], look);
  const checklistOf = (uri: { toString(): string }) =>
    shown(`the checklist of ${uri}`, () => {
      const { checklist } = api.checklistView;
      return checklist?.uri === uri.toString() && checklist;
    });
  const items = () => api.checklistView.checklist?.chapters.flatMap((chapter) => chapter.items) ?? [];
  const item = (requirement: string): ItemNode => {
    const found = items().find((each) => each.requirement.id === requirement);
    ok(found, `No item ${requirement}`);
    return found;
  };

  it('shows how far the case study is, and how many required items are open', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    const checklist = await checklistOf(document.uri);
    const report = await coverageOf(document);
    const { treeView } = api.checklistView;
    equal(treeView.description, `${report?.coverage.met}/${report?.coverage.applicable}`);
    equal(treeView.badge?.value, checklist.openRequired);
    ok(checklist.openRequired > 0, 'Nothing is open.');
    equal(treeView.message, undefined);
  });

  it('shows each requirement that applies, with its state, and chapters that add up', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    const checklist = await checklistOf(document.uri);
    const report = await coverageOf(document);
    const applicable = report!.assessment.filter(({ status }) => status !== 'not-applicable');
    equal(
      items()
        .map(({ requirement }) => requirement.id)
        .sort(),
      applicable.map(({ requirement }) => requirement).sort(),
    );
    for (const { requirement, status } of applicable)
      equal(item(requirement).state.replace('-by-wording', ''), status, requirement);
    equal(item('sdp.2.1.lessons-learned').state, 'missing');
    const sum = (count: (chapter: (typeof checklist.chapters)[number]) => number) =>
      checklist.chapters.reduce((total, chapter) => total + count(chapter), 0);
    equal(
      [sum(({ met }) => met), sum((chapter) => chapter.applicable)],
      [checklist.met, checklist.applicable],
    );
  });

  it('has chapters and items that the tree can find', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    const { chapters } = await checklistOf(document.uri);
    const { treeView } = api.checklistView;
    const ids = [chapters[0]!.id, item('sdp.2.1.lessons-learned').id];
    for (const id of ids) {
      await treeView.reveal(id, { select: true });
      await until(`${id} is selected`, [treeView.onDidChangeSelection], () => treeView.selection[0] === id);
    }
  });

  it('goes to the evidence of the item that is chosen', async () => {
    const { document } = await open(fileUri('ledger-migration.md'));
    await checklistOf(document.uri);
    const { id, target } = item('sdp.2.1.lessons-learned');
    await open(fileUri('diagrams/ledger-migration.svg'));
    await api.checklistView.treeView.reveal(id, { select: true, focus: true });
    await commands.executeCommand('list.select');
    const editor = await until(
      'the case study is shown',
      [window.onDidChangeActiveTextEditor, window.onDidChangeTextEditorSelection],
      () => {
        const active = window.activeTextEditor;
        return active?.document === document && active.selection.start.line === target?.start.line && active;
      },
    );
    equal(editor.selection, {
      start: target!.start,
      end: target!.end,
      active: target!.end,
      anchor: target!.start,
    });
    ok(document.lineAt(editor.selection.start.line).text.includes('Lessons Learned'), 'Another section');
  });

  it('lists open items only, applicable ones, or all', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    await checklistOf(document.uri);
    const { description } = api.checklistView.treeView;
    const count = items().length;
    await commands.executeCommand(commandIds.showOpenItems);
    const listed = items();
    ok(listed.length > 0 && listed.length < count, `${listed.length} of ${count} are open.`);
    equal(
      listed.filter(({ state }) => !['missing', 'partial', 'to-confirm'].includes(state)),
      [],
    );
    await commands.executeCommand(commandIds.showAllItems);
    equal(items().length, (await coverageOf(document))?.assessment.length);
    ok(
      items().some(({ state }) => state === 'not-applicable'),
      'None that does not apply',
    );
    await commands.executeCommand(commandIds.hideNotApplicable);
    equal(items().length, count);
    equal(api.checklistView.treeView.description, description, 'Counted over all items, whatever is listed');
  });

  it('inserts the section of an item, with its text to be written selected', async () => {
    const before = withoutSection(await completeText(), 'Sizing');
    const { document } = await openNew(before);
    await checklistOf(document.uri);
    const sizing = items().find(
      ({ insertable, requirement }) => insertable && requirement.parts[0] === 'sizing',
    );
    ok(sizing, 'Nothing about sizing can be inserted.');
    await commands.executeCommand(commandIds.insertSection, sizing.id);
    const headings = headingsOf(document.getText());
    equal(headings, headingsOf(await completeText()));
    const editor = window.activeTextEditor!;
    ok(document.getText(editor.selection).startsWith('TODO'), 'Nothing to be written is selected.');
    const rules = (await settledDiagnostics(document)).map(ruleOf);
    ok(rules.length > 0 && rules.every((rule) => rule === 'placeholder-text'), `Found ${rules}`);
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('follows the active editor, and is empty for ordinary Markdown', async () => {
    const platform = await open(fileUri('order-platform.md'));
    await checklistOf(platform.document.uri);
    const ledger = await open(fileUri('ledger-migration.md'));
    await checklistOf(ledger.document.uri);
    equal(api.checklistView.treeView.badge, undefined, 'Badge of a complete case study');
    await open(fileUri('README.md'));
    await shown('nothing', () => api.checklistView.checklist === undefined);
    const { treeView } = api.checklistView;
    equal([treeView.description, treeView.badge, treeView.message], [undefined, undefined, undefined]);
    await open(platform.document.uri);
    await checklistOf(platform.document.uri);
  });

  it('stays while the person looks at something that is no Markdown, until the case study is closed', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    await checklistOf(document.uri);
    const diagram = await open(fileUri('diagrams/order-platform.svg'));
    equal(window.activeTextEditor, diagram);
    equal(api.checklistView.checklist?.uri, document.uri.toString());
    await open(document.uri);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await shown('nothing', () => api.checklistView.checklist === undefined);
  });
});
