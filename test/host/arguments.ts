import type { TestRun } from './test-run.ts';

/**
 * Reads the part of VS Code's command line that the embedded host understands: the folder to open,
 * `--extensionDevelopmentPath`, `--extensionTestsPath`, `--extensionDevelopmentKind=web` and `--locale`, and
 * one of its own, `--host-edition`. Flags that only VS Code desktop knows are ignored.
 *
 * @throws when no tests are named, for running tests is all that the host's executable does
 */
export function parseArguments(parameters: readonly string[]): TestRun & { extensionTestsPath: string } {
  const value = (name: string) =>
    parameters.find((item) => item.startsWith(`--${name}=`))?.slice(name.length + 3);
  const extensionTestsPath = value('extensionTestsPath');
  if (extensionTestsPath === undefined)
    throw new Error('Give --extensionTestsPath=<module that exports run()>.');
  return {
    folder: parameters.find((item) => !item.startsWith('-')),
    extensionDevelopmentPath: value('extensionDevelopmentPath'),
    extensionTestsPath,
    extensionKind: value('extensionDevelopmentKind') === 'web' ? 'web' : 'node',
    locale: value('locale'),
    edition: value('host-edition') === 'floor' ? 'floor' : 'current',
  };
}
