import process from 'node:process';
import type { DataProblem } from '../../engine/checklists/data-file.ts';

/** A problem as a line that terminals and editors can follow: `path:line:column: message`. */
export function problemLine({ path, line, column, message }: DataProblem): string {
  return `${path}:${line}:${column}: ${message}`;
}

/** Writes lines to standard error. */
export function complain(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}
