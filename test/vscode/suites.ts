/** The suites that run in VS Code, in this order. They load once Mocha's functions are there. */
export const suites: readonly (() => Promise<unknown>)[] = [() => import('./suite/activation.test.ts')];
