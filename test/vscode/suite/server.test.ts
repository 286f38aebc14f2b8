import { commands } from 'vscode';
import { commandIds } from '../../../client/src/constants.ts';
import type { ServerState } from '../../../client/src/language-server.ts';
import { equal, ok } from '../assert.ts';
import { casewright, coverageOf, diagnosticOf, runningClient, settledDiagnostics } from '../casewright.ts';
import { until } from '../wait.ts';
import { fileUri, open, typeOver, useWorkspace } from '../workspace.ts';

describe('the language server', () => {
  useWorkspace();

  it('starts again when asked, and knows everything again', async () => {
    const api = await casewright();
    const editor = await open(fileUri('order-platform.md'));
    const { document } = editor;
    const before = (await settledDiagnostics(document)).length;
    const client = await runningClient();
    const states: ServerState[] = [];
    const subscription = api.onDidChangeServerState((state) => states.push(state));
    await commands.executeCommand(commandIds.restartServer);
    subscription.dispose();
    equal(states.at(-1), 'running');
    ok(states.includes('stopped'), `It went through ${states}`);
    ok((await runningClient()) !== client, 'It is the same client.');
    equal((await settledDiagnostics(document)).length, before);
    await until('the checklist', [api.checklistView.onDidUpdate], () => {
      return api.checklistView.checklist?.uri === document.uri.toString();
    });
    await typeOver(editor, 'custmer', 'customer');
    equal((await settledDiagnostics(document)).length, before - 1);
  });

  it('starts again twice at the same time', async () => {
    const { document } = await open(fileUri('order-platform.md'));
    await diagnosticOf('unknown-field', document.uri);
    await Promise.all([1, 2].map(() => commands.executeCommand(commandIds.restartServer)));
    equal((await casewright()).serverState(), 'running');
    ok((await settledDiagnostics(document)).length > 0, 'No diagnostics');
    ok(await coverageOf(document), 'No coverage');
  });

  it('shows its log', async () => {
    await commands.executeCommand(commandIds.showLog);
    await commands.executeCommand('workbench.action.closePanel');
  });
});
