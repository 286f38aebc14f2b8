import { parseArguments } from './arguments.ts';
import { createConsoleOutput } from './console-output.ts';
import { prepareHost } from './install.ts';
import { endProcess, endRequested } from './signals.ts';
import { runTestsInHost } from './test-run.ts';

/**
 * Takes the arguments of VS Code desktop and runs an extension's tests in the embedded VS Code, so that one
 * runner serves both: `runTests({ vscodeExecutablePath: <node>, launchArgs: [<this file>, …] })`. Exit code:
 * the tests', 1 when the host failed, 128 and the signal's number when it was ended.
 */
async function main(): Promise<number> {
  const end = endRequested(true);
  let silent = true;
  const { log, kept } = createConsoleOutput((text) => {
    silent = false;
    process.stdout.write(text);
  });
  try {
    const run = parseArguments(process.argv.slice(2));
    await prepareHost(run.edition, { signal: end });
    const code = await runTestsInHost(run, log, end);
    if (code !== 0 && silent) console.error(`The tests failed before they wrote anything.\n${kept()}`);
    return code;
  } catch (error) {
    if (end.aborted) return end.reason;
    console.error(`${error instanceof Error ? error.message : error}\n${kept()}`);
    return 1;
  }
}

endProcess(await main());
