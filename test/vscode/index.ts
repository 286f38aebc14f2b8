import { markConsole } from './console.ts';
import { suites } from './suites.ts';

/** How long one test may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Runs the suites: VS Code calls this in its extension host, on Node.js as well as in a web worker.
 *
 * @throws when a test failed or none was found
 */
export async function run(): Promise<void> {
  markConsole();
  // Mocha's file replaces the exports of the bundle that it ends up in, which is harmless only from here on.
  const { default: Mocha, reporters } = await import('mocha/mocha.mjs');
  const grep = globalThis.process?.env.CASEWRIGHT_TEST_GREP;
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: reporters.Spec,
    timeout: TIMEOUT,
    ...(grep ? { grep } : {}),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of suites) await load();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} of ${runner.total} tests failed.`));
      else if (runner.total === 0) reject(new Error('No test was found.'));
      else resolve();
    });
  });
}
