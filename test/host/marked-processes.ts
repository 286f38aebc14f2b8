import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/**
 * The processes that run with a text in their environment, which children inherit: what a started process has
 * left behind. Not on Windows, where nobody can look at it.
 *
 * @returns process ids
 */
export function processesMarked(mark: string): number[] {
  if (!existsSync('/proc/self/environ')) return fromProcessList(mark);
  const ids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return ids.filter((id) => environmentOf(id).includes(mark));
}

/** The marked processes that are still there after five seconds, which the last ones may need to die. */
export async function processesLeft(mark: string): Promise<number[]> {
  const deadline = Date.now() + 5000;
  for (;;) {
    const left = processesMarked(mark);
    if (left.length === 0 || Date.now() > deadline) return left;
    await setTimeout(50);
  }
}

/** Empty for a process that has ended, waits to be collected or belongs to another user. */
function environmentOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8');
  } catch {
    return '';
  }
}

function fromProcessList(mark: string): number[] {
  const list = execFileSync('ps', ['-A', '-E', '-ww', '-o', 'pid=,command='], { encoding: 'utf8' });
  const lines = list.split('\n').filter((line) => line.includes(mark));
  return lines.map((line) => Number.parseInt(line, 10));
}
