import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { repositoryRoot } from '../host/paths.ts';
import { openProblems, type Problem, readProblems } from './problems.ts';
import { offeredCommands, openFile, runCommand } from './quick-input.ts';

/** How long an effect may take to show, in milliseconds. */
export const PATIENCE = 20_000;

/** How often a condition is looked at, in milliseconds. */
const INTERVAL = 100;

/** What a person does in the workbench. Every verb waits until its effect shows. */
export interface Verbs {
  /** Opens a file through quick open; `path` is relative to the folder. */
  openFile(path: string): Promise<void>;
  /** Runs a command from the palette by its whole title, with its category. */
  runCommand(title: string): Promise<void>;
  /** The titles that the palette offers for a text. */
  offeredCommands(text: string): Promise<string[]>;
  /** Presses keys one after the other, e.g. `ControlOrMeta+Period`. */
  press(...keys: string[]): Promise<void>;
  openProblems(): Promise<void>;
  /** The rows of the open Problems view that are in sight. */
  problems(): Promise<Problem[]>;
  /** The lines of the active editor that are in sight. */
  editorLines(): Promise<string[]>;
  /** Saves the active editor. */
  save(): Promise<void>;
  /** A file of the folder as it is on disk. */
  fileText(path: string): string;
  /** Waits for a notification with this text. */
  notification(text: string): Promise<Locator>;
  /** Waits until a condition holds; `what` names it in the error after 20 s. */
  waitUntil(what: string, condition: () => Promise<boolean>): Promise<void>;
  /** Saves what is to be seen as `test-results/ui/<name>.png`. */
  screenshot(name: string): Promise<void>;
}

export function createVerbs(page: Page, folder: string): Verbs {
  const editor = page.locator('.editor-group-container.active .editor-instance').first();
  return {
    openFile: (path) => openFile(page, path),
    runCommand: (title) => runCommand(page, title),
    offeredCommands: (text) => offeredCommands(page, text),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    openProblems: () => openProblems(page),
    problems: () => readProblems(page),
    editorLines: () => readLines(editor),
    save: async () => {
      await page.keyboard.press('ControlOrMeta+s');
      await page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
    },
    fileText: (path) => readFileSync(join(folder, path), 'utf8'),
    notification: async (text) => {
      const toast = page.locator('.notification-toast').filter({ hasText: text }).first();
      await toast.waitFor();
      return toast;
    },
    waitUntil: (what, condition) => waitUntil(page, what, condition),
    screenshot: async (name) => {
      const results = join(repositoryRoot, 'test-results', 'ui');
      mkdirSync(results, { recursive: true });
      await page.screenshot({ path: join(results, `${name}.png`) });
    },
  };
}

/** Lines are rendered in any order, each at its height. */
async function readLines(editor: Locator): Promise<string[]> {
  const lines = await editor.locator('.view-lines > .view-line').evaluateAll((elements) =>
    elements.map(({ style, textContent }) => ({
      top: Number.parseFloat(style.top),
      text: textContent ?? '',
    })),
  );
  const sorted = lines.sort((one, other) => one.top - other.top);
  return sorted.map(({ text }) => text.replaceAll('\u00a0', ' ').trimEnd());
}

async function waitUntil(page: Page, what: string, condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited ${PATIENCE / 1000} s in vain: ${what}`);
    await page.waitForTimeout(INTERVAL);
  }
}
