import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { VSCodeServer } from './server.ts';

export interface WorkbenchOptions {
  /** The folder to open; none opens an empty window. */
  readonly folder?: string;
  readonly extensionDevelopmentPath?: string;
  /** A CommonJS module that exports `run(): Promise<void>`. */
  readonly extensionTestsPath?: string;
  /** The window's language: `ja`, or English. The strings of the workbench itself are always English. */
  readonly locale?: string;
}

/** The address of the workbench; the development and tests paths need a server started for automation. */
export function workbenchUrl({ authority, token }: VSCodeServer, options: WorkbenchOptions): string {
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (options.extensionDevelopmentPath !== undefined) {
    payload.push(['extensionDevelopmentPath', remoteUri(authority, options.extensionDevelopmentPath)]);
  }
  if (options.extensionTestsPath !== undefined) {
    payload.push(['extensionTestsPath', remoteUri(authority, options.extensionTestsPath)]);
  }
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('tkn', token);
  if (options.folder === undefined) url.searchParams.set('ew', 'true');
  else url.searchParams.set('folder', uriPath(options.folder));
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** Opens a page for the workbench, not yet navigated, that asks for the language. */
export async function createWorkbenchPage(browser: Browser, { locale }: WorkbenchOptions): Promise<Page> {
  return browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale });
}

function remoteUri(authority: string, path: string): string {
  return new URL(`vscode-remote://${authority}${encodeURI(uriPath(path))}`).href;
}

/** The path of a `file:` URI: absolute, with slashes, and with a leading one before a drive letter. */
function uriPath(path: string): string {
  const absolute = resolve(path).replaceAll('\\', '/');
  return absolute.startsWith('/') ? absolute : `/${absolute}`;
}
