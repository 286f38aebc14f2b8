import { CodeActionKind, env } from 'vscode';
import { equal, ok } from '../assert.ts';
import { casewright, codeActions, diagnosticOf, settledDiagnostics } from '../casewright.ts';
import { until } from '../wait.ts';
import { fileUri, open, useWorkspace } from '../workspace.ts';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('the language of the window', () => {
  useWorkspace();
  const isJapanese = env.language === 'ja';
  const inLanguage = (text: string) => {
    ok(text.length > 0, 'There is no text.');
    equal(japanese.test(text), isJapanese, text);
  };

  it('is that of messages, fixes and items', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    const { message, range } = await diagnosticOf('unknown-field', document.uri);
    inLanguage(message);
    const [fix] = await codeActions(document, CodeActionKind.QuickFix, range);
    inLanguage(fix!.title);
    const { checklistView } = await casewright();
    const checklist = await until(
      'the checklist',
      [checklistView.onDidUpdate],
      () => checklistView.checklist,
    );
    for (const { title, items } of checklist.chapters) {
      inLanguage(title);
      inLanguage(items.map(({ requirement }) => requirement.title).join());
    }
    inLanguage(checklistView.treeView.badge!.tooltip);
  });

  it('is not that of the case study, which is read in its own', async () => {
    const { document } = await open(fileUri('ja/reservation-platform.md'));
    const { message, range } = await diagnosticOf('placeholder-text', document.uri);
    equal(document.getText(range), '後日記載');
    inLanguage(message.replaceAll('後日記載', ''));
    ok((await settledDiagnostics(document)).length < 10, 'Japanese headings are not read');
  });
});
