import { commands, extensions } from 'vscode';
import { commandIds } from '../../../client/src/constants.ts';
import { equal, ok } from '../assert.ts';

describe('activation', () => {
  it('begins with the first command', async () => {
    const extension = extensions.getExtension('casewright.casewright');
    ok(extension, 'VS Code does not know the extension.');
    await commands.executeCommand(commandIds.showLog);
    equal(extension.isActive, true, 'Activity after a command');
  });
});
