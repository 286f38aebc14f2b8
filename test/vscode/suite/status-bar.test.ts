import type { CasewrightApi } from '../../../client/src/application.ts';
import { equal, ok } from '../assert.ts';
import { casewright, coverageOf } from '../casewright.ts';
import { completeText, sectionOf, withoutSection } from '../texts.ts';
import { until } from '../wait.ts';
import { fileUri, open, openNew, replaced, typeOver, useWorkspace } from '../workspace.ts';

describe('the status bar', () => {
  useWorkspace();
  let api: CasewrightApi;
  before(async () => {
    api = await casewright();
  });

  /** Waits until the item shows a text. */
  const shows = (text: string) =>
    until(
      () => `the status item shows ${text}, not ${api.statusBar.text}`,
      [api.checklistView.onDidUpdate, api.onDidAssess],
      () => api.statusBar.visible && api.statusBar.text === text,
    );
  const proportionOf = async (document: Parameters<typeof coverageOf>[0]) => {
    const { met, applicable } = (await coverageOf(document))!.coverage;
    return `${met}/${applicable}`;
  };

  it('says what the checklist and the server say', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    const proportion = await proportionOf(document);
    await shows(`$(checklist) ${proportion}`);
    equal(api.checklistView.treeView.description, proportion);
    const [met, applicable] = proportion.split('/').map(Number);
    ok(met! > 0 && met! < applicable!, proportion);
  });

  it('follows what is written', async () => {
    const complete = await completeText();
    const section = sectionOf(complete, 'Lessons Learned');
    const editor = await openNew(withoutSection(complete, 'Lessons Learned'));
    const before = await proportionOf(editor.document);
    await shows(`$(checklist) ${before}`);
    const text = editor.document.getText();
    const lastLine = text.trimEnd().split('\n').at(-1)!;
    await typeOver(editor, lastLine, replaced(`${lastLine}\n\n@`, '@', section));
    const after = await proportionOf(editor.document);
    await shows(`$(checklist) ${after}`);
    equal(Number.parseInt(after, 10), Number.parseInt(before, 10) + 1, 'One more is met');
  });

  it('is for the active case study alone', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    await shows(`$(checklist) ${await proportionOf(document)}`);
    await open(fileUri('README.md'));
    await until('it is hidden', [api.checklistView.onDidUpdate], () => !api.statusBar.visible);
    await open(fileUri('order-platform.md'));
    await until('it is back', [api.checklistView.onDidUpdate], () => api.statusBar.visible);
    await open(fileUri('diagrams/order-platform.svg'));
    await until('it is hidden', [api.checklistView.onDidUpdate], () => !api.statusBar.visible);
    const ledger = (await open(fileUri('ledger-migration.md'))).document;
    await shows(`$(checklist) ${await proportionOf(ledger)}`);
  });

  it('goes when a case study names no checklist any more, and so does the list', async () => {
    const editor = await openNew(await completeText());
    await shows(`$(checklist) ${await proportionOf(editor.document)}`);
    await typeOver(editor, 'checklist: aurora-delivery@2.0\n', '');
    const { checklistView, statusBar } = api;
    await until('it is hidden', [checklistView.onDidUpdate], () => !statusBar.visible);
    equal([checklistView.checklist, checklistView.treeView.description], [undefined, undefined]);
  });
});
