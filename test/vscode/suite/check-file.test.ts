import { commands } from 'vscode';
import { commandIds } from '../../../client/src/constants.ts';
import { equal, ok } from '../assert.ts';
import { casewright, diagnosticOf, runningClient } from '../casewright.ts';
import { until } from '../wait.ts';
import { openNew, useWorkspace } from '../workspace.ts';

/** How long the list of choices may take to show, in milliseconds. */
const LIMIT = 20_000;

/** Accepts the first choice as soon as there is one to be accepted: VS Code says nowhere when it shows a list. */
async function acceptFirstChoice(isDone: () => boolean): Promise<void> {
  const end = Date.now() + LIMIT;
  while (!isDone()) {
    ok(Date.now() < end, 'No choice was offered.');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}

describe('check this file', () => {
  useWorkspace();

  it('makes ordinary Markdown a case study, and that starts the server', async () => {
    const api = await casewright();
    equal(api.serverState(), 'idle');
    const { document } = await openNew('# A shop that never closes\n\nText.\n');
    let ended = false;
    const command = commands.executeCommand(commandIds.checkFile).then(() => {
      ended = true;
    });
    await acceptFirstChoice(() => ended || document.isDirty);
    await command;
    const expected = '---\nchecklist: aurora-delivery@2.0\n---\n\n# A shop that never closes\n\nText.\n';
    equal(document.getText(), expected);
    await runningClient();
    await diagnosticOf('missing-section', document.uri);
    await until('the checklist', [api.checklistView.onDidUpdate], () => {
      return api.checklistView.checklist?.uri === document.uri.toString();
    });
  });

  it('leaves a case study as it is', async () => {
    const text = '---\nchecklist: aurora-delivery@2.0\n---\n\n# A shop that never closes\n';
    const { document } = await openNew(text);
    await commands.executeCommand(commandIds.checkFile);
    equal([document.getText(), document.isDirty], [text, false]);
  });
});
