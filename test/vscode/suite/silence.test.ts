import { commands, languages, type Uri, window, workspace } from 'vscode';
import type { CasewrightApi } from '../../../client/src/application.ts';
import { commandIds } from '../../../client/src/constants.ts';
import { equal, ok } from '../assert.ts';
import { casewright } from '../casewright.ts';
import { until } from '../wait.ts';
import { fileUri, open, openNew, typeOver, useWorkspace } from '../workspace.ts';

const frontMatterOnly =
  '---\ntitle: Release notes\ntags: [a, b]\ndate: 2025-13-40\n---\n\n# Release notes\n\nTODO\n';

const caseStudy = '---\nchecklist: aurora-delivery@2.0\n---\n\n# Order platform\n';

describe('ordinary Markdown', () => {
  useWorkspace();
  let api: CasewrightApi;
  before(async () => {
    api = await casewright();
    await commands.executeCommand(commandIds.showChecklist);
    const { treeView } = api.checklistView;
    await until('the view is visible', [treeView.onDidChangeVisibility], () => treeView.visible);
  });

  function assertSilence(uri: Uri): void {
    equal(api.serverState(), 'idle', 'State of the server');
    ok(!api.languageClient(), 'There is a client.');
    equal(
      languages.getDiagnostics(uri).filter(({ source }) => source === 'Casewright'),
      [],
    );
    equal(api.statusBar.visible, false, 'Status item');
    const { checklist, treeView } = api.checklistView;
    equal(checklist, undefined, 'Checklist');
    equal([treeView.description, treeView.badge, treeView.message], [undefined, undefined, undefined]);
  }

  it('is none of our business, even with the view shown', async () => {
    const { document } = await open(fileUri('README.md'));
    assertSilence(document.uri);
  });

  it('with a front matter that names no checklist neither, nor while it is edited', async () => {
    const editor = await openNew(frontMatterOnly);
    assertSilence(editor.document.uri);
    await typeOver(editor, 'TODO', 'A checklist: first this, then that.');
    assertSilence(editor.document.uri);
  });

  it('gets no code action and stays as it is when it is saved', async () => {
    const { document } = await openNew(frontMatterOnly);
    await document.save();
    equal(document.getText(), frontMatterOnly);
    assertSilence(document.uri);
  });

  it('is not even a case study in another language', async () => {
    const document = await workspace.openTextDocument({
      language: 'plaintext',
      content: caseStudy,
    });
    assertSilence(document.uri);
  });

  it('nor a case study that is shown as a copy from somewhere else', async () => {
    const provider = { provideTextDocumentContent: () => caseStudy };
    const registration = workspace.registerTextDocumentContentProvider('copy', provider);
    const uri = fileUri('order-platform.md').with({ scheme: 'copy', authority: '' });
    const document = await workspace.openTextDocument(uri);
    equal([document.languageId, document.getText()], ['markdown', caseStudy]);
    await window.showTextDocument(document);
    assertSilence(uri);
    registration.dispose();
  });
});
