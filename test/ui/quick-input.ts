import type { Page } from 'playwright-core';

/**
 * How long an entry may take to appear in the open list, in milliseconds, and how often the list is opened.
 */
const ATTEMPT = 2500;
const ATTEMPTS = 8;

/** Opens a file by its path through quick open and waits for its tab. */
export async function openFile(page: Page, path: string): Promise<void> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  await choose(page, path, name);
  await page.locator(`.tab.active[data-resource-name=${JSON.stringify(name)}]`).waitFor();
  await page.locator('.editor-instance .view-lines').first().waitFor();
}

/** Runs the command with this whole title, its category included. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await choose(page, `>${title}`, title);
}

/** The titles that the command palette offers for a text, best match first. */
export async function offeredCommands(page: Page, text: string): Promise<string[]> {
  const labels = page.locator('.quick-input-list .monaco-list-row .label-name');
  return withList(page, `>${text}`, async () => {
    await labels.filter({ hasText: text }).first().waitFor({ timeout: ATTEMPT });
    const titles = await labels.allTextContents();
    await page.keyboard.press('Escape');
    return titles;
  });
}

async function choose(page: Page, text: string, label: string): Promise<void> {
  const named = page.locator('.label-name').filter({ hasText: exactly(label) });
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ has: named }).first();
  await withList(page, text, () => row.click({ timeout: ATTEMPT }));
}

/**
 * Opens the palette, which is quick open when the text does not begin with `>`, and uses its list. The list
 * does not grow while it is open, and it closes when a view that is still opening takes the focus, so it is
 * opened again until it could be used.
 */
async function withList<Result>(page: Page, text: string, use: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill(text, { timeout: ATTEMPT });
      return await use();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/**
 * Highlighting splits a label into elements and makes its spaces unbreakable; as a text it is still the whole
 * label.
 */
function exactly(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`^\\s*${escaped}\\s*$`);
}
