import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { nodeExecutable, repositoryRoot } from '../host/paths.ts';
import { copyToTemporaryFolder, createTemporaryFolder } from '../host/temporary-folder.ts';

/** The oldest VS Code that the extension admits; test/host/floor/package.json has the same one. */
const FLOOR_VERSION = '1.100.3';

const { values } = parseArgs({
  options: {
    /** VS Code desktop: the one that VSCODE_PATH names, else downloaded. Otherwise the embedded one. */
    desktop: { type: 'boolean', default: process.env.VSCODE_PATH !== undefined },
    /** The oldest VS Code that the extension admits. */
    floor: { type: 'boolean', default: false },
    /** The extension's `browser` entry, in the web worker extension host. */
    web: { type: 'boolean', default: false },
    /** The language of the window, e.g. `ja`. */
    locale: { type: 'string' },
    /** Only the tests whose title has this text. */
    grep: { type: 'string' },
  },
});

const workspace = copyToTemporaryFolder(join(repositoryRoot, 'examples'));
// It would start the server at once, and the first suites show that an ordinary folder of Markdown does not.
rmSync(join(workspace.path, 'casewright.yaml'));
const profile = createTemporaryFolder();
// The embedded host ends with this process; the temporary folders go on its exit. SIGINT is test-electron's.
process.once('SIGTERM', () => process.exit(143));
process.once('SIGHUP', () => process.exit(129));

try {
  await runTests({
    ...(values.desktop
      ? { vscodeExecutablePath: process.env.VSCODE_PATH, version: values.floor ? FLOOR_VERSION : 'stable' }
      : { vscodeExecutablePath: nodeExecutable() }),
    extensionDevelopmentPath: repositoryRoot,
    extensionTestsPath: join(repositoryRoot, 'dist', 'test', 'vscode', 'index.js'),
    extensionTestsEnv: { CASEWRIGHT_TEST_GREP: values.grep, ELECTRON_RUN_AS_NODE: undefined },
    launchArgs: [
      ...(values.desktop ? [] : [join(repositoryRoot, 'test', 'host', 'executable.ts')]),
      ...(values.desktop || !values.floor ? [] : ['--host-edition=floor']),
      ...(values.web ? ['--extensionDevelopmentKind=web'] : []),
      ...(values.locale === undefined ? [] : [`--locale=${values.locale}`]),
      workspace.path,
      '--disable-extensions',
      `--user-data-dir=${join(profile.path, 'user')}`,
      `--extensions-dir=${join(profile.path, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  workspace.remove();
  profile.remove();
}
