import assert from 'node:assert/strict';
import { isProblem, type Parsed, type Span } from '../../../server/src/engine/values/index.ts';

/** The value of a reading, or the code of its problem. */
export function outcomeOf<T>(parsed: Parsed<T>): T | string {
  return isProblem(parsed) ? parsed.problem : parsed.value;
}

/** The canonical form of a reading, marked with `=` when the text has it already, or the code of its problem. */
export function canonicalOf<T>(parsed: Parsed<T>): string {
  if (isProblem(parsed)) return parsed.problem;
  return parsed.isCanonical ? '=' : parsed.canonical;
}

/** The pieces of a text that spans point at. */
export function pieces(text: string, spans: readonly Span[]): string[] {
  return spans.map((span) => text.slice(span.start, span.end));
}

/** One test per row: the first cell is the input and the name, the second what must come out. */
export function eachRow<T>(rows: readonly (readonly [string, T])[], read: (text: string) => T): void {
  for (const [text, expected] of rows) {
    it(JSON.stringify(text), () => assert.deepEqual(read(text), expected));
  }
}
