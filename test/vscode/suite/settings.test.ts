import { DiagnosticSeverity, type TextDocument } from 'vscode';
import { equal, ok } from '../assert.ts';
import {
  casewright,
  coverageOf,
  diagnosticChanges,
  diagnosticOf,
  ruleOf,
  settledDiagnostics,
  shownDiagnostics,
} from '../casewright.ts';
import { until } from '../wait.ts';
import {
  changeSetting,
  deleteFile,
  fileUri,
  open,
  openNew,
  readFile,
  typeOver,
  useWorkspace,
  writeFile,
} from '../workspace.ts';

const rule = 'unknown-field';

/** How much the one diagnostic of the rule weighs; `off` when there is none. */
function levelOf({ uri }: TextDocument): DiagnosticSeverity | 'off' {
  return shownDiagnostics(uri).find((each) => ruleOf(each) === rule)?.severity ?? 'off';
}

async function untilLevel(document: TextDocument, level: DiagnosticSeverity | 'off'): Promise<void> {
  await until(`${rule} is ${level}`, diagnosticChanges, () => levelOf(document) === level);
  await settledDiagnostics(document);
}

describe('settings', () => {
  useWorkspace();

  it('decide how much a rule weighs, at once', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    await untilLevel(document, DiagnosticSeverity.Warning);
    await changeSetting('casewright.rules', { [rule]: 'off' });
    await untilLevel(document, 'off');
    ok(shownDiagnostics(document.uri).length > 0, 'All rules are off.');
    await changeSetting('casewright.rules', { [rule]: 'error' });
    await untilLevel(document, DiagnosticSeverity.Error);
    await changeSetting('casewright.rules', undefined);
    await untilLevel(document, DiagnosticSeverity.Warning);
  });

  it('exclude files', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    await untilLevel(document, DiagnosticSeverity.Warning);
    const { statusBar, checklistView } = await casewright();
    await changeSetting('casewright.exclude', ['order-*.md']);
    await until('no diagnostics', diagnosticChanges, () => shownDiagnostics(document.uri).length === 0);
    await until('no checklist', [checklistView.onDidUpdate], () => !checklistView.checklist);
    equal(statusBar.visible, false);
    await changeSetting('casewright.exclude', undefined);
    await untilLevel(document, DiagnosticSeverity.Warning);
    await until('the checklist', [checklistView.onDidUpdate], () => checklistView.checklist !== undefined);
  });

  it('let diagnostics wait for the next save', async () => {
    const { onDidAssess } = await casewright();
    await changeSetting('casewright.run', 'onSave');
    const editor = await openNew(await readFile(fileUri('order-platform.md')));
    const { document } = editor;
    await diagnosticOf(rule, document.uri);
    let assessed = 0;
    const subscription = onDidAssess(({ version }) => {
      assessed = version;
    });
    await typeOver(editor, 'custmer', 'customer');
    await until('the edit is assessed', [onDidAssess], () => assessed === document.version);
    subscription.dispose();
    await coverageOf(document);
    equal(levelOf(document), DiagnosticSeverity.Warning, 'Before it is saved');
    await document.save();
    await untilLevel(document, 'off');
  });

  it('of the project are followed as well', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    await untilLevel(document, DiagnosticSeverity.Warning);
    const file = await writeFile('casewright.yaml', `rules:\n  ${rule}: error\n`);
    await untilLevel(document, DiagnosticSeverity.Error);
    await deleteFile(file);
    await untilLevel(document, DiagnosticSeverity.Warning);
  });
});
