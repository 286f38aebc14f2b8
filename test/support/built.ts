import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export const builtServer = `${dist}/server/node.js`;
export const builtBrowserServer = `${dist}/server/browser.js`;
export const builtCli = `${dist}/cli/main.js`;

/**
 * The Nodes to run what ships on: the one that runs the tests, and the one that runs npm where that is another (people's
 * may be older than ours).
 */
export const runtimes: readonly string[] = [
  ...new Set([process.execPath, process.env.npm_node_execpath ?? process.execPath]),
].filter((path) => existsSync(path) && basename(path).startsWith('node'));
