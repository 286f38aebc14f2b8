import { format } from 'node:util';
import type { Log } from './test-run.ts';
import { TESTS_MARK } from './tests-mark.ts';

/**
 * How many lines of one entry of the workbench's log are worth reading: the rest is the stack of minified
 * code.
 */
const ENTRY_LINES = 3;

/**
 * Sorts the console of a run: the tests' own lines to a person, the workbench's warnings and errors kept
 * aside.
 */
export function createConsoleOutput(write: (text: string) => void): { log: Log; kept: () => string } {
  const kept = new Set<string>();
  const log: Log = (method, values) => {
    if (values[0] === TESTS_MARK) write(`${format(...values.slice(1))}\n`);
    else if (method === 'error' || method === 'warn') kept.add(firstLines(format(...values)));
  };
  return { log, kept: () => [...kept].join('\n') };
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, ENTRY_LINES).join('\n');
}
