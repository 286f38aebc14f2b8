/**
 * The few assertions that the suites in VS Code need. `node:assert` is not there in the web worker extension
 * host, where the same suites run.
 */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Compares two values that JSON can express; the order of an object's keys counts. */
export function equal(actual: unknown, expected: unknown, message = 'The values differ'): void {
  const [seen, wanted] = [actual, expected].map(
    (value) => JSON.stringify(value, undefined, 2) ?? 'undefined',
  );
  if (seen === wanted) return;
  const start = firstDifference(seen!, wanted!);
  ok(false, `${message}: expected ${excerpt(wanted!, start)}, got ${excerpt(seen!, start)}`);
}

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index++;
  return index;
}

/** A text that a person can take in at once: all of it, or what stands around a place. */
function excerpt(text: string, place: number): string {
  if (text.length < 1000) return text;
  return `…${text.slice(Math.max(0, place - 100), place + 300)}…`;
}

export function match(actual: string, pattern: RegExp): void {
  ok(pattern.test(actual), `Expected something like ${pattern}, got ${JSON.stringify(actual)}`);
}
