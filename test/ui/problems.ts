import type { Locator, Page } from 'playwright-core';
import { runCommand } from './quick-input.ts';

/** One row of the Problems view. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** The source, e.g. `casewright`. */
  readonly source: string;
  /** The code, e.g. `missing-section`; empty without one. */
  readonly code: string;
  /** Zero-based, as in the language server protocol; the view shows both from one. */
  readonly line: number;
  readonly character: number;
}

const ROWS = '.markers-panel .monaco-list-row:has(.marker-message)';

export async function openProblems(page: Page): Promise<void> {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel').waitFor();
}

/** The rows that are in sight at the moment; the view renders no others. */
export async function readProblems(page: Page): Promise<Problem[]> {
  return Promise.all((await page.locator(ROWS).all()).map(readProblem));
}

async function readProblem(row: Locator): Promise<Problem> {
  const text = async (selector: string) => (await row.locator(selector).allTextContents()).join('');
  const icon = (await row.locator('.marker-icon').getAttribute('class')) ?? '';
  const [line = 0, character = 0] = [...(await text('.marker-line')).matchAll(/\d+/g)].map(Number);
  return {
    severity: icon.includes('error') ? 'error' : icon.includes('warning') ? 'warning' : 'info',
    message: await text('.marker-message'),
    source: await text('.marker-source'),
    code: await text('.marker-code'),
    line: line - 1,
    character: character - 1,
  };
}
