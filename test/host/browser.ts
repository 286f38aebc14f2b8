import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './browser-executable.ts';

/** Keeps the browser headless, quiet and off the network; only the loopback address can be resolved. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts the headless browser. Whoever calls it closes it; signals are theirs to handle as well.
 *
 * @throws when there is no browser or it does not start
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = findBrowser();
  return chromium.launch({
    executablePath: path,
    args: ARGUMENTS,
    env: { ...definedOnly(process.env), ...definedOnly(env) },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
