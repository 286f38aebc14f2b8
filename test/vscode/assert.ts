/**
 * The few assertions that the suites in VS Code need. `node:assert` is not there in the web worker extension
 * host, where the same suites run.
 */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Compares two values that JSON can express; the order of an object's keys counts. */
export function equal(actual: unknown, expected: unknown, message = 'The values differ'): void {
  const [shownActual, shownExpected] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  ok(shownActual === shownExpected, `${message}: expected ${shownExpected}, got ${shownActual}`);
}

export function match(actual: string, pattern: RegExp): void {
  ok(pattern.test(actual), `Expected something like ${pattern}, got ${JSON.stringify(actual)}`);
}
