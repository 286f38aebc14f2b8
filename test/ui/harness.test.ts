import assert from 'node:assert/strict';
import { join } from 'node:path';
import { repositoryRoot } from '../host/paths.ts';
import { useWorkbench } from './harness.ts';

const fixtures = join(repositoryRoot, 'test', 'host', 'fixtures');
const options = { folder: join(fixtures, 'workspace'), extension: join(fixtures, 'extension') };

describe('the workbench in a browser', function () {
  this.timeout(60_000);

  describe('in English', () => {
    const workbench = useWorkbench(options);

    it('opens a file and shows its lines', async () => {
      await workbench().openFile('notes.md');
      assert.deepEqual((await workbench().editorLines()).slice(0, 3), [
        '# Notes',
        '',
        'Nothing is wrong here.',
      ]);
    });

    it('reads the problems', async () => {
      await workbench().openProblems();
      await workbench().waitUntil('one problem', async () => (await workbench().problems()).length === 1);
      assert.deepEqual(await workbench().problems(), [
        {
          severity: 'warning',
          message: 'This is wrong',
          source: 'fixture',
          code: 'wrong-word',
          line: 2,
          character: 11,
        },
      ]);
    });

    it('types and saves into the copy', async () => {
      await workbench().openFile('notes.md');
      await workbench().press('ControlOrMeta+End');
      await workbench().page.keyboard.type('It is wrong again.');
      await workbench().waitUntil('two problems', async () => (await workbench().problems()).length === 2);
      await workbench().save();
      assert.match(workbench().fileText('notes.md'), /It is wrong again\.$/);
    });

    it('runs a command and sees its notification', async () => {
      await workbench().runCommand('Host Fixture: Greet');
      await workbench().notification('Hello from en');
      await workbench().screenshot('harness');
    });
  });

  describe('in Japanese', () => {
    const workbench = useWorkbench({ ...options, locale: 'ja' });

    it('shows the titles of the language', async () => {
      const titles = await workbench().offeredCommands('Host Fixture');
      assert.ok(titles.includes('Host Fixture: あいさつする'), titles.join(', '));
    });
  });
});
