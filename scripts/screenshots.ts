/** Takes the pictures of the READMEs from the real workbench on `examples/`: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from '../test/ui/harness.ts';
import { root } from './data-files.ts';

interface Picture {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly checklist: string;
  readonly locale?: string;
}

const pictures: readonly Picture[] = [
  { name: 'workbench', file: 'order-platform.md', line: 66, checklist: 'Casewright: Show Checklist' },
  {
    name: 'workbench.ja',
    file: 'ja/reservation-platform.md',
    line: 92,
    checklist: 'Casewright: チェックリストを表示',
    locale: 'ja',
  },
];

const target = join(root, 'docs', 'images');
mkdirSync(target, { recursive: true });
for (const { name, file, line, checklist, locale } of pictures) {
  const workbench = await openWorkbench(locale === undefined ? {} : { locale });
  try {
    await workbench.page.setViewportSize({ width: 1440, height: 900 });
    await workbench.openFile(file);
    await workbench.openProblems();
    await workbench.waitUntil('problems', async () => (await workbench.problems()).length > 0);
    await workbench.runCommand(checklist);
    await workbench.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row').nth(5).waitFor();
    await workbench.openFile(file);
    await workbench.press('Control+g');
    await workbench.page.keyboard.type(`${line}`);
    await workbench.press('Enter');
    await workbench.waitUntil('the place', async () => {
      const numbers = await workbench.page.locator('.line-numbers').allTextContents();
      return numbers.includes(`${line}`);
    });
    await workbench.page.screenshot({ path: join(target, `${name}.png`) });
    console.log(`docs/images/${name}.png`);
  } finally {
    await workbench.close();
  }
}
