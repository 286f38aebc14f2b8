import { join } from 'node:path';
import process from 'node:process';

/** Starts the language server, which is a bundle of its own so that `check` need not load it. */
export function serve(): void {
  const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
  const chosen = process.argv.some((argument) => transports.includes(argument.split('=')[0]!));
  if (!chosen) process.argv.push('--stdio');
  require(join(__dirname, '..', 'server', 'node.js'));
}
