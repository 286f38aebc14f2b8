import assert from 'node:assert/strict';
import { useWorkbench, type Workbench } from './harness.ts';

const incomplete = 'order-platform.md';

/** The text of Casewright's status item, e.g. `63/82`; empty when it is hidden. */
async function statusText({ page }: Workbench): Promise<string> {
  const item = page.locator('.statusbar-item[id*="casewright"]').filter({ hasText: /\d+\/\d+/ });
  return (await item.count()) ? ((await item.first().textContent()) ?? '').trim() : '';
}

function treeRows({ page }: Workbench) {
  return page.locator('.pane-body .monaco-list-row', { hasText: /\S/ });
}

const counted = (text: string) => text.split('/').map(Number);

describe('a case study in the workbench', function () {
  this.timeout(90_000);
  const workbench = useWorkbench();

  it('shows problems, coverage and checklist of an incomplete case study', async () => {
    await workbench().openFile(incomplete);
    await workbench().openProblems();
    await workbench().waitUntil('problems', async () => (await workbench().problems()).length > 5);
    const problems = await workbench().problems();
    assert.ok(problems.every(({ source }) => source === 'Casewright'));
    assert.ok(problems.some(({ code }) => code === 'missing-section'));
    await workbench().runCommand('Casewright: Show Checklist');
    await workbench().waitUntil('the tree', async () => (await treeRows(workbench()).count()) > 5);
    await workbench().waitUntil('the status item', async () => (await statusText(workbench())) !== '');
    await workbench().screenshot('checklist');
  });

  it('inserts the missing section by keyboard, and the counts follow', async () => {
    const before = counted(await statusText(workbench()));
    await workbench().openFile(incomplete);
    await workbench().press('ControlOrMeta+Home');
    await workbench().press('F8');
    await workbench().waitUntil('the problem shows in the editor', async () => {
      return (await workbench().page.locator('.marker-widget, .peekview-widget').count()) > 0;
    });
    await workbench().press('Escape', 'ControlOrMeta+Period');
    await workbench().page.locator('.action-widget .monaco-list-row').first().waitFor();
    await workbench().screenshot('quick-fixes');
    await workbench().press('Enter');
    await workbench().waitUntil('the text changes', async () => {
      return (
        (await workbench().page.locator('.tab.active.dirty, .tab.active').count()) > 0 &&
        (await problemsChanged())
      );
    });
    await workbench().waitUntil('the count follows', async () => {
      const now = counted(await statusText(workbench()));
      return now[0] !== before[0] || now[1] !== before[1] || (await problemsChanged());
    });
    await workbench().screenshot('after-fix');
  });

  it('says nothing about an ordinary Markdown file', async () => {
    await workbench().openFile('README.md');
    await workbench().waitUntil('no status item', async () => (await statusText(workbench())) === '');
    await workbench().screenshot('ordinary-markdown');
  });

  async function problemsChanged(): Promise<boolean> {
    await workbench().openProblems();
    return (await workbench().problems()).some(({ code }) => code === 'placeholder-text');
  }
});

describe('a Japanese window', function () {
  this.timeout(90_000);
  const workbench = useWorkbench({ locale: 'ja' });

  it('speaks Japanese about a Japanese case study', async () => {
    await workbench().openFile('ja/reservation-platform.md');
    await workbench().openProblems();
    await workbench().waitUntil('problems', async () => (await workbench().problems()).length > 0);
    const problems = await workbench().problems();
    assert.ok(problems.every(({ message }) => /[ぁ-んァ-ヶ一-龠]/u.test(message)));
    const titles = await workbench().offeredCommands('Casewright');
    assert.ok(
      titles.some((title) => /チェックリスト/.test(title)),
      titles.join(', '),
    );
    await workbench().screenshot('japanese');
  });
});
