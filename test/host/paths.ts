import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, without a trailing separator. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The embedded VS Code that tests run in: `current`, or `floor`, the oldest that `engines.vscode` admits. */
export type HostEdition = 'current' | 'floor';

/** The folder that holds an edition's own `package.json` and lockfile, and receives its `node_modules`. */
export function hostFolder(edition: HostEdition): string {
  const folder = join(repositoryRoot, 'test', 'host');
  return edition === 'current' ? folder : join(folder, edition);
}

/** The VS Code that `code-server` carries. */
export function vscodeFolder(edition: HostEdition): string {
  return join(hostFolder(edition), 'node_modules', 'code-server', 'lib', 'vscode');
}

/**
 * The Node.js 24 that the VS Code server needs: this process's own, else that of the `node` development
 * dependency.
 */
export function nodeExecutable(): string {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(repositoryRoot, 'node_modules', 'node', 'bin', name);
}
