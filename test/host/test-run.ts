import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import type { HostEdition } from './paths.ts';
import { startServer } from './server.ts';
import { createWorkbenchPage, type WorkbenchOptions, workbenchUrl } from './workbench.ts';

/** How long a run may say nothing, in milliseconds, before it counts as failed. */
const SILENCE_LIMIT = 180_000;

export interface TestRun extends WorkbenchOptions {
  /** `web` runs the extension's `browser` entry in the web worker extension host. */
  readonly extensionKind?: 'node' | 'web';
  readonly edition?: HostEdition;
}

/**
 * Receives one call of the console in the workbench or in the tests: the name of its method and its
 * arguments.
 */
export type Log = (method: string, values: readonly unknown[]) => void;

/**
 * Runs an extension's tests in the embedded VS Code.
 *
 * @param signal ends the run early; everything that was started is stopped then as well
 * @returns the exit code: 0 when `run()` resolved, 1 when it was rejected
 * @throws when the host does not start, is lost, or says nothing for three minutes
 */
export async function runTestsInHost(run: TestRun, log: Log, signal: AbortSignal): Promise<number> {
  const server = await startServer({ edition: run.edition, automation: true, settings: settingsOf(run) });
  try {
    const browser = await launchBrowser();
    try {
      const page = await createWorkbenchPage(browser, run);
      void server.exited.then(() => page.close());
      return await runInPage(page, workbenchUrl(server, run), log, signal);
    } finally {
      await browser.close();
    }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${server.output()}`, {
      cause: error,
    });
  } finally {
    await server.stop();
  }
}

/**
 * The kind that the workbench in a browser obeys: it does not read `extensionDevelopmentKind` of its address.
 */
function settingsOf({ extensionKind, extensionDevelopmentPath }: TestRun): Record<string, unknown> {
  if (extensionKind !== 'web' || extensionDevelopmentPath === undefined) return {};
  const { publisher, name } = JSON.parse(
    readFileSync(join(extensionDevelopmentPath, 'package.json'), 'utf8'),
  );
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

/** Loads the workbench and waits until it reports the exit code, passing on its console meanwhile. */
async function runInPage(page: Page, url: string, log: Log, signal: AbortSignal): Promise<number> {
  let silence: NodeJS.Timeout | undefined;
  const result = new Promise<number>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`The test run in the embedded VS Code ${reason}.`));
    const restart = () => {
      clearTimeout(silence);
      silence = setTimeout(() => fail(`said nothing for ${SILENCE_LIMIT / 1000} s`), SILENCE_LIMIT);
    };
    const codeAutomationLog = (method: string, values: unknown[]) => {
      restart();
      log(method, values);
    };
    const load = async () => {
      await page.exposeFunction('codeAutomationLog', codeAutomationLog);
      await page.exposeFunction('codeAutomationExit', resolve);
      await page.goto(url);
    };
    page.on('crash', () => fail('crashed'));
    page.on('close', () => fail('was closed before it ended'));
    signal.addEventListener('abort', () => fail('was stopped'));
    if (signal.aborted) fail('was stopped');
    restart();
    load().catch(reject);
  });
  return result.finally(() => clearTimeout(silence));
}
