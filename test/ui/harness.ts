import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser.ts';
import { prepareHost } from '../host/install.ts';
import { repositoryRoot } from '../host/paths.ts';
import { startServer, type VSCodeServer } from '../host/server.ts';
import { copyToTemporaryFolder } from '../host/temporary-folder.ts';
import { createWorkbenchPage, workbenchUrl } from '../host/workbench.ts';
import { createVerbs, PATIENCE, type Verbs } from './verbs.ts';

/** How long the workbench may take to open, in milliseconds; the first time ever, it is installed as well. */
const START_TIMEOUT = 600_000;

export interface WorkbenchOptions {
  /** Absolute path of the folder to open; the workbench works on a copy. Without one: `examples/`. */
  readonly folder?: string;
  /** Absolute path of the extension; without one: this repository, as built. */
  readonly extension?: string;
  /** Language of the window, e.g. `ja`. */
  readonly locale?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A real workbench in a real browser. */
export interface Workbench extends Verbs {
  readonly page: Page;
  /** The copy of the folder. */
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Opens the workbench with the extension installed as it is in its folder. Not as an extension under
 * development: VS Code would show no notifications.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  await prepareHost();
  const workspace = copyToTemporaryFolder(options.folder ?? join(repositoryRoot, 'examples'));
  let server: VSCodeServer | undefined;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server?.stop();
    workspace.remove();
  };
  try {
    const installedExtensions = [options.extension ?? repositoryRoot];
    server = await startServer({ installedExtensions, settings: options.settings });
    browser = await launchBrowser();
    const page = await createWorkbenchPage(browser, options);
    page.setDefaultTimeout(PATIENCE);
    await page.goto(workbenchUrl(server, { folder: workspace.path }));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return { ...createVerbs(page, workspace.path), page, folder: workspace.path, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens one workbench for the tests of a `describe` and closes it after them. A test that fails leaves a
 * screenshot named after it.
 *
 * @returns gives the workbench inside of tests and hooks
 */
export function useWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  let workbench: Workbench | undefined;
  before(async function () {
    this.timeout(START_TIMEOUT);
    workbench = await openWorkbench(options);
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await workbench?.screenshot(`failed-${this.currentTest.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-')}`);
  });
  after(async function () {
    this.timeout(PATIENCE);
    await workbench?.close();
  });
  return () => {
    if (workbench === undefined) throw new Error('The workbench is there only inside of tests.');
    return workbench;
  };
}
