import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A folder that is removed on request, and at the latest when this process ends. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Creates an empty folder of a short name: VS Code's socket paths may not exceed 103 characters on macOS. */
export function createTemporaryFolder(): TemporaryFolder {
  const parent = process.platform === 'darwin' ? '/tmp' : tmpdir();
  const path = mkdtempSync(join(realpathSync(parent), 'cw-'));
  const removeFolder = () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.once('exit', removeFolder);
  const remove = () => {
    removeFolder();
    process.removeListener('exit', removeFolder);
  };
  return { path, remove };
}

/** Copies a folder under its own name, so that tests may write into it; `path` is that of the copy. */
export function copyToTemporaryFolder(source: string): TemporaryFolder {
  const folder = createTemporaryFolder();
  const path = join(folder.path, basename(source));
  cpSync(source, path, { recursive: true });
  return { path, remove: folder.remove };
}
