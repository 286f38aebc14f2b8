import {
  type CodeAction,
  CodeActionKind,
  commands,
  EndOfLine,
  Selection,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { codeActionKinds, commandIds } from '../../../client/src/constants.ts';
import { equal, ok } from '../assert.ts';
import {
  codeActions,
  coverageOf,
  diagnosticChanges,
  diagnosticOf,
  ruleOf,
  settledDiagnostics,
  shownDiagnostics,
} from '../casewright.ts';
import { completeText, headingsOf, withoutSection } from '../texts.ts';
import { until } from '../wait.ts';
import { changeSetting, openNew, replaced, typeOver, useWorkspace } from '../workspace.ts';

const heading = 'Customer Challenge';

/** The best fix of the one diagnostic of a rule. */
async function fixOf(rule: string, document: TextDocument): Promise<CodeAction> {
  const { range } = await diagnosticOf(rule, document.uri);
  const [fix] = await codeActions(document, CodeActionKind.QuickFix, range);
  ok(fix?.edit, `No fix for ${rule}`);
  equal(fix.isPreferred, true, 'The first is the preferred one');
  return fix;
}

async function applyFixOf(rule: string, document: TextDocument): Promise<void> {
  const { edit } = await fixOf(rule, document);
  ok(await workspace.applyEdit(edit!), 'VS Code refuses the edit.');
}

/** Presses what a person presses. VS Code drops that when the light bulb is lit meanwhile; then it is pressed again. */
async function applyFirstFixAtCursor(document: TextDocument): Promise<void> {
  const { version } = document;
  for (let attempt = 0; attempt < 20 && document.version === version; attempt++) {
    await commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    await codeActions(document, CodeActionKind.QuickFix);
  }
  await until('the text changes', [workspace.onDidChangeTextDocument], () => document.version > version);
}

async function rulesShown(document: TextDocument): Promise<readonly string[]> {
  return [...new Set((await settledDiagnostics(document)).map(ruleOf))];
}

/** Undoes the last change of the active editor, as a person does. */
async function undo(document: TextDocument, before: string): Promise<void> {
  await commands.executeCommand('undo');
  equal(document.getText(), before, 'Text after undo');
}

describe('quick fixes', () => {
  useWorkspace();

  it('insert a missing section at its place, with its text to be written selected', async () => {
    const before = withoutSection(await completeText(), heading);
    const editor = await openNew(before);
    const { document } = editor;
    const { range } = await diagnosticOf('missing-section', document.uri);
    editor.selections = [new Selection(range.start, range.start)];
    await applyFirstFixAtCursor(document);

    const headings = headingsOf(document.getText());
    const index = headings.indexOf(heading);
    equal(headings.slice(index - 1, index + 2), ['About the Customer', heading, 'Proposed Solution']);
    const selected = () => document.getText(editor.selection);
    await until(
      () => `a text to be written is selected, not ${JSON.stringify(selected())}`,
      [window.onDidChangeTextEditorSelection],
      () => selected().startsWith('TODO'),
    );
    equal(await rulesShown(document), ['placeholder-text']);
    await commands.executeCommand('type', { text: 'Every night the ledger stopped for four hours.' });
    ok(!(await rulesShown(document)).includes('placeholder-text'), 'Still to be written');
  });

  it('for a section are undone in one step', async () => {
    const before = withoutSection(await completeText(), heading);
    const { document } = await openNew(before);
    await applyFixOf('missing-section', document);
    ok(headingsOf(document.getText()).includes(heading), 'Nothing was inserted.');
    await undo(document, before);
    equal(await rulesShown(document), ['missing-section']);
  });

  it('insert a missing field', async () => {
    const line = 'awsAccountIds: ["618240957713", "618240957720"]\n';
    const before = replaced(await completeText(), line, '');
    const { document } = await openNew(before);
    await applyFixOf('missing-field', document);
    const [, frontMatter] = document.getText().split('---\n');
    ok(frontMatter?.includes('\nawsAccountIds:'), 'The key is not in the front matter.');
    ok(!(await rulesShown(document)).includes('missing-field'), 'Still missing');
    await undo(document, before);
  });

  it('correct the name of a key, and nothing else', async () => {
    const complete = await completeText();
    const before = replaced(complete, 'customer: {', 'custmer: {');
    const { document } = await openNew(before);
    await applyFixOf('unknown-field', document);
    equal(document.getText(), complete);
    equal(await rulesShown(document), []);
    await undo(document, before);
    ok((await rulesShown(document)).includes('unknown-field'), 'The finding is not back.');
  });

  it('write a date as it should be', async () => {
    const complete = await completeText();
    const before = replaced(complete, 'startDate: 2025-02-03', 'startDate: February 3, 2025');
    const { document } = await openNew(before);
    await applyFixOf('invalid-field', document);
    equal(document.getText(), complete);
    await undo(document, before);
  });

  it('keep CRLF', async () => {
    const before = withoutSection(await completeText(), heading).replaceAll('\n', '\r\n');
    const { document } = await openNew(before);
    await applyFixOf('missing-section', document);
    equal(document.eol, EndOfLine.CRLF);
    equal(
      document
        .getText()
        .replaceAll('\r\n', '')
        .match(/[\r\n]/),
      null,
      'Single line breaks',
    );
    await undo(document, before);
  });
});

describe('fix all', () => {
  useWorkspace();

  async function twoProblems(): Promise<string> {
    const text = replaced(await completeText(), 'customer: {', 'custmer: {');
    return replaced(text, 'startDate: 2025-02-03', 'startDate: February 3, 2025');
  }

  it('is a source action of the whole document', async () => {
    const { document } = await openNew(await twoProblems());
    await settledDiagnostics(document);
    const kind = CodeActionKind.SourceFixAll.append('casewright');
    const [action, ...more] = await codeActions(document, kind);
    equal([action?.kind?.value, more.length], [codeActionKinds.fixAll, 0]);
    ok(await workspace.applyEdit(action!.edit!), 'VS Code refuses the edit.');
    equal(document.getText(), await completeText());
    equal(await rulesShown(document), []);
    equal((await codeActions(document, kind)).length, 0, 'Actions when nothing is left');
  });

  it('is a command', async () => {
    const before = await twoProblems();
    const { document } = await openNew(before);
    await settledDiagnostics(document);
    await commands.executeCommand(commandIds.fixAll);
    equal(document.getText(), await completeText());
    await undo(document, before);
  });

  it('runs when a document is saved, if the person wants that', async () => {
    await changeSetting('editor.codeActionsOnSave', { [codeActionKinds.fixAll]: 'explicit' });
    const editor = await openNew(await completeText());
    await typeOver(editor, 'customer: {', 'custmer: {');
    await typeOver(editor, 'startDate: 2025-02-03', 'startDate: 2025/2/3');
    ok(await editor.document.save(), 'It was not saved.');
    equal(editor.document.getText(), await completeText());
    await until('no diagnostic', diagnosticChanges, () => shownDiagnostics(editor.document.uri).length === 0);
  });
});

describe('insert all that is missing', () => {
  useWorkspace();

  async function gaps(): Promise<string> {
    const text = replaced(await completeText(), 'awsAccountIds: ["618240957713", "618240957720"]\n', '');
    return [heading, 'Sizing', 'Lessons Learned'].reduce(withoutSection, text);
  }

  it('inserts each section in the order of the checklist and each field, and the second time nothing', async () => {
    const before = await gaps();
    const { document } = await openNew(before);
    await settledDiagnostics(document);
    await commands.executeCommand(commandIds.insertAllMissing);
    const after = document.getText();
    equal(headingsOf(after), headingsOf(await completeText()));
    ok(after.includes('\nawsAccountIds:'), 'The field is missing.');
    const rules = await rulesShown(document);
    ok(rules.includes('placeholder-text'), 'Nothing is to be written.');
    ok(!rules.some((rule) => rule.startsWith('missing-')), `Still missing: ${rules}`);
    await commands.executeCommand(commandIds.insertAllMissing);
    equal(document.getText(), after, 'The second time');
    await undo(document, before);
  });

  it('is offered as a source action, and not when nothing is missing', async () => {
    const kind = CodeActionKind.Source.append('insertMissing.casewright');
    const { document } = await openNew(await gaps());
    equal((await codeActions(document, kind)).length, 1);
    const complete = (await openNew(await completeText())).document;
    equal((await coverageOf(complete))?.findings, []);
    equal((await codeActions(complete, kind)).length, 0);
  });
});
