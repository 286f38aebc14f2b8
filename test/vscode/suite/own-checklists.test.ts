import { type CompletionList, commands, languages } from 'vscode';
import type { CasewrightApi } from '../../../client/src/application.ts';
import { commandIds } from '../../../client/src/constants.ts';
import { ours } from '../../support/own-checklist.ts';
import { equal, ok } from '../assert.ts';
import { casewright, shownDiagnostics } from '../casewright.ts';
import { until } from '../wait.ts';
import { open, typeOver, useWorkspace, writeFile } from '../workspace.ts';

describe("a project's own checklist", () => {
  useWorkspace();
  let api: CasewrightApi;
  before(async () => {
    api = await casewright();
    await commands.executeCommand(commandIds.showChecklist);
  });

  /** Waits until the view lists just these titles. */
  const listed = (...titles: readonly string[]) =>
    until(`the view lists ${titles.join(', ')}`, [api.checklistView.onDidUpdate], () => {
      const items = api.checklistView.checklist?.chapters.flatMap((chapter) => chapter.items) ?? [];
      return items.map(({ requirement }) => requirement.title).join() === titles.join();
    });
  const told = (uri: Parameters<typeof shownDiagnostics>[0], message: string) =>
    until(`"${message}" is told`, [languages.onDidChangeDiagnostics], () =>
      shownDiagnostics(uri).some((diagnostic) => diagnostic.message.includes(message)),
    );

  it('is shown by the view as it is written, with its errors at their places', async () => {
    await writeFile('own/casewright.yaml', 'checklists: [ours.yaml]\n');
    const checklist = await writeFile('own/ours.yaml', ours);
    const study = await writeFile('own/a.md', '---\nchecklist: ours@1\nlang: en\n---\n\n# Orders\n');
    await open(study);
    await listed('Energy used');

    const editor = await open(checklist);
    await typeOver(editor, 'Energy used', 'Energy saved');
    await listed('Energy saved');

    await typeOver(editor, 'severity: error', 'severity: fatal');
    await told(checklist, 'error, warning, info');
    const [problem] = shownDiagnostics(checklist);
    equal(problem?.range.start.line, 14);

    await typeOver(editor, 'severity: fatal', 'severity: ');
    const place = editor.document.positionAt(editor.document.getText().indexOf('severity: ') + 10);
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      checklist,
      place,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const value of ['error', 'warning', 'info']) ok(labels.includes(value), labels.join(', '));
  });
});
