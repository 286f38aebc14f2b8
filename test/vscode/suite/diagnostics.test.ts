import { commands, DiagnosticSeverity, EndOfLine, type Range, Selection, window, workspace } from 'vscode';
import { equal, ok } from '../assert.ts';
import {
  coverageOf,
  diagnosticChanges,
  diagnosticOf,
  ruleOf,
  settledDiagnostics,
  shownDiagnostics,
} from '../casewright.ts';
import { completeText } from '../texts.ts';
import { until } from '../wait.ts';
import {
  fileUri,
  open,
  openNew,
  readFile,
  replaced,
  typeOver,
  useWorkspace,
  writeFile,
} from '../workspace.ts';

const applications = `applications:
  - id: aurora-postgresql
    checklist: aurora-delivery@2.0
    caseStudies: [order-platform.md, ledger-migration.md, ja/*.md]
`;

/** A range as the editor counts it: zero-based, in UTF-16 code units. */
function placeOf({ start, end }: Range): readonly number[] {
  return [start.line, start.character, end.line, end.character];
}

describe('diagnostics', () => {
  useWorkspace();

  it('stand at their places, with their source, their rule and its page', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    const key = await diagnosticOf('unknown-field', document.uri);
    equal(document.getText(key.range), 'custmer');
    equal(key.severity, DiagnosticSeverity.Warning);
    const page = 'https://github.com/casewright/casewright/blob/main/docs/rules/unknown-field.md';
    ok(typeof key.code === 'object', 'The code has no address.');
    equal([key.source, key.code.value, key.code.target.toString()], ['Casewright', 'unknown-field', page]);
    const place = async (rule: string) => document.getText((await diagnosticOf(rule, document.uri)).range);
    equal(await place('missing-section'), 'aurora-delivery@2.0');
    equal(await place('vague-recovery-objective'), 'near zero');
    equal(await place('date-order'), '2025-02-28');
    equal(await place('empty-section'), '## Acceptance Testing');
  });

  it('are all that the server has found, each once', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    const shown = await settledDiagnostics(document);
    ok(shown.length > 5, `Only ${shown.length}`);
    const contents = shown.map((each) => JSON.stringify([placeOf(each.range), ruleOf(each), each.message]));
    equal(new Set(contents).size, contents.length, 'Different ones');
  });

  it('follow while somebody types', async () => {
    const editor = await openNew(await readFile(fileUri('order-platform.md')));
    const { document } = editor;
    const { range } = await diagnosticOf('unknown-field', document.uri);
    editor.selection = new Selection(range.start, range.end);
    await commands.executeCommand('type', { text: 'customer' });
    equal(document.isDirty, true, 'Unsaved');
    ok(!(await settledDiagnostics(document)).some((each) => ruleOf(each) === 'unknown-field'), 'Still there');
    await typeOver(editor, '## Sizing\n', '## Sizing\n\nTBD\n\n## Sizes\n');
    const placeholders = (await settledDiagnostics(document)).filter(
      (each) => ruleOf(each) === 'placeholder-text',
    );
    ok(
      placeholders.some((each) => document.getText(each.range) === 'TBD'),
      'The new text is not looked at',
    );
  });

  it('come when a checklist is named and go when it is named no more', async () => {
    const editor = await openNew('# Ordinary\n\nText.\n');
    equal(shownDiagnostics(editor.document.uri), []);
    await typeOver(editor, '# Ordinary', '---\nchecklist: aurora-delivery@2.0\n---\n\n# Ordinary');
    await diagnosticOf('missing-section', editor.document.uri);
    await typeOver(editor, 'checklist: aurora-delivery@2.0', 'title: Ordinary');
    equal(await settledDiagnostics(editor.document), []);
  });

  it('of one document stay when another is closed', async () => {
    const other = (await openNew(await readFile(fileUri('order-platform.md')))).document;
    const { length } = await settledDiagnostics(other);
    const { document } = await open(fileUri('order-platform.md'));
    await diagnosticOf('unknown-field', document.uri);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await until('they go', diagnosticChanges, () => shownDiagnostics(document.uri).length === 0);
    equal((await settledDiagnostics(other)).length, length);
  });

  it('stand at the same places in a file with a byte order mark and CRLF', async () => {
    const text = await readFile(fileUri('order-platform.md'));
    const plain = (await openNew(text)).document;
    const marked = (await openNew(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).document;
    equal(marked.eol, EndOfLine.CRLF);
    const [expected, actual] = await Promise.all([plain, marked].map(settledDiagnostics));
    const seen = (list: typeof expected) =>
      list!.map((each) => [ruleOf(each), each.message, placeOf(each.range)]);
    equal(seen(actual), seen(expected));
  });

  it('name what is broken in a front matter once, and read the rest', async () => {
    const broken = replaced(await completeText(), 'status: production', 'status: "production');
    const { document } = await openNew(replaced(broken, '## Sizing\n', '## Sizing\n\nTBD\n\n## Sizes\n'));
    const shown = await settledDiagnostics(document);
    equal(shown.filter((each) => ruleOf(each) === 'front-matter-syntax').length, 1);
    const rest = shown.filter((each) => ruleOf(each) === 'placeholder-text');
    ok(
      rest.some((each) => document.getText(each.range) === 'TBD'),
      'The body is not read',
    );
  });

  it('are there for a document that was never saved', async () => {
    const content = '---\nchecklist: aurora-delivery@1.0\n---\n\n# Draft\n';
    const document = await workspace.openTextDocument({ language: 'markdown', content });
    await window.showTextDocument(document);
    const { range } = await diagnosticOf('unknown-checklist', document.uri);
    equal(document.getText(range), 'aurora-delivery@1.0');
    await settledDiagnostics(document);
  });

  it('are none for ordinary Markdown in a folder of case studies', async () => {
    await writeFile('casewright.yaml', applications);
    const readme = (await open(fileUri('README.md'))).document;
    const { document } = await openNew('# A shop that never closes\n\nTODO\n');
    for (const ordinary of [readme, document]) {
      equal(await settledDiagnostics(ordinary), []);
      equal(await coverageOf(ordinary), null);
    }
  });

  it('are none for a complete case study', async () => {
    const { document } = await open(fileUri('ledger-migration.md'));
    equal(await settledDiagnostics(document), []);
  });
});
