import assert from 'node:assert/strict';
import { useWorkbench, type Workbench } from './harness.ts';

const incomplete = 'order-platform.md';
const japanese = /[ぁ-んァ-ヶ一-龠]/u;

/** Casewright's status item, e.g. `64/83`; empty while it is hidden. */
async function status({ page }: Workbench): Promise<string> {
  const texts = await page.locator('.statusbar-item').allTextContents();
  return texts.map((text) => text.trim()).find((text) => /^\d+\/\d+$/.test(text)) ?? '';
}

/** The rows of the Checklist view in sight, title and description together. */
async function treeRows({ page }: Workbench): Promise<string[]> {
  const rows = await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row').allTextContents();
  return rows.map((text) => text.trim());
}

describe('a case study in the workbench', function () {
  this.timeout(90_000);
  const workbench = useWorkbench();

  /** The incomplete case study with its tree, its problems and its status item. */
  async function openEverything(): Promise<void> {
    await workbench().openFile(incomplete);
    await workbench().runCommand('Casewright: Show Checklist');
    await workbench().waitUntil('the tree', async () => (await treeRows(workbench())).length > 5);
    await workbench().openProblems();
    await workbench().waitUntil('the status item', async () => (await status(workbench())) !== '');
  }

  it('shows problems, coverage and checklist of an incomplete case study', async () => {
    await openEverything();
    await workbench().waitUntil('problems', async () => (await workbench().problems()).length > 5);
    const problems = await workbench().problems();
    assert.ok(problems.every(({ source }) => source === 'Casewright'));
    assert.ok(problems.some(({ code }) => code === 'missing-section'));
    await workbench().waitUntil('the status item', async () => (await status(workbench())) !== '');
    await workbench().waitUntil('chapters in the tree', async () =>
      (await treeRows(workbench())).some((row) => /^Recovery\s*\d+\/\d+$/.test(row)),
    );
    await workbench().screenshot('checklist');
  });

  it('explains the checklist under the pointer', async () => {
    await workbench().openFile(incomplete);
    await workbench().press('ControlOrMeta+Home');
    const { page } = workbench();
    await page.locator('.editor-instance .view-line span', { hasText: 'aurora-delivery' }).last().hover();
    const hover = page.locator('.monaco-hover:visible').filter({ hasText: 'Amazon Aurora Service Delivery' });
    await hover.first().waitFor();
    assert.match((await hover.first().textContent()) ?? '', /Released 2019-01/);
    await workbench().screenshot('hover');
    await workbench().press('Escape');
  });

  it('supplies a missing fact by keyboard, and problems, tree and status bar follow', async () => {
    await openEverything();
    const [met = 0, applicable = 0] = (await status(workbench())).split('/').map(Number);
    const account = async () => (await treeRows(workbench())).find((row) => row.startsWith('AWS account ID'));
    assert.match((await account()) ?? '', /Missing$/);

    await workbench().openFile(incomplete);
    await workbench().press('ControlOrMeta+Home', 'ArrowDown', 'End', 'ControlOrMeta+Period');
    const offers = workbench().page.locator('.action-widget .monaco-list-row.action');
    await offers.first().waitFor();
    assert.match((await offers.first().textContent()) ?? '', /Insert "awsAccountIds"/);
    await workbench().screenshot('quick-fixes');
    await workbench().press('Enter');
    await workbench().waitUntil('the field with its tab stop', async () =>
      (await workbench().editorLines()).some((line) => line.includes('awsAccountIds: ["TODO"]')),
    );
    await workbench().waitUntil('the place to fill in is told', async () =>
      (await workbench().problems()).some(({ code }) => code === 'placeholder-text'),
    );
    await workbench().screenshot('after-quick-fix');

    await workbench().page.keyboard.type('305917428866');
    await workbench().waitUntil(
      'one more requirement is met',
      async () => (await status(workbench())) === `${met + 1}/${applicable}`,
    );
    await workbench().waitUntil('the tree says so', async () => /Met/.test((await account()) ?? ''));
    assert.ok(!(await workbench().problems()).some(({ message }) => message.includes('awsAccountIds')));
    await workbench().screenshot('after-filling-in');
  });

  it('says nothing about an ordinary Markdown file', async () => {
    await workbench().openFile('README.md');
    await workbench().waitUntil('no status item', async () => (await status(workbench())) === '');
    await workbench().screenshot('ordinary-markdown');
  });
});

describe('a Japanese window', function () {
  this.timeout(90_000);
  const workbench = useWorkbench({ locale: 'ja' });

  it('speaks Japanese in problems, tree and commands', async () => {
    await workbench().openFile('ja/reservation-platform.md');
    await workbench().openProblems();
    await workbench().waitUntil('problems', async () => (await workbench().problems()).length > 0);
    const problems = await workbench().problems();
    assert.ok(problems.every(({ message }) => japanese.test(message)));
    const titles = await workbench().offeredCommands('Casewright');
    const show = titles.find((title) => /チェックリスト.*表示/.test(title));
    assert.ok(show, titles.join(', '));
    await workbench().press('Escape');
    await workbench().runCommand(show);
    await workbench().waitUntil('a Japanese tree', async () => {
      const rows = await treeRows(workbench());
      return rows.length > 5 && rows.every((row) => japanese.test(row));
    });
    await workbench().screenshot('japanese');
  });
});
