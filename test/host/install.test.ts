import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, markInstalled } from './install.ts';
import { createTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

describe('the stamp of a complete installation', () => {
  let folder: TemporaryFolder;
  const lockfile = () => join(folder.path, 'package-lock.json');

  beforeEach(() => {
    folder = createTemporaryFolder();
    writeFileSync(lockfile(), '{"lockfileVersion":3}');
    mkdirSync(join(folder.path, 'node_modules'));
  });
  afterEach(() => folder.remove());

  it('is absent while an installation is not complete', () => {
    assert.equal(isInstalled(folder.path), false);
  });

  it('holds for the lockfile that it was made for', () => {
    markInstalled(folder.path);
    assert.equal(isInstalled(folder.path), true);
    writeFileSync(lockfile(), '{"lockfileVersion":3,"packages":{}}');
    assert.equal(isInstalled(folder.path), false);
  });

  it('goes when npm begins again, which removes node_modules', () => {
    markInstalled(folder.path);
    rmSync(join(folder.path, 'node_modules'), { recursive: true });
    assert.equal(isInstalled(folder.path), false);
  });
});
