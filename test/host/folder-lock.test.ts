import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFolderLock } from './folder-lock.ts';
import { createTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

describe('a folder lock', () => {
  let folder: TemporaryFolder;
  const lock = () => join(folder.path, 'lock');
  const nobodyWaits = () => assert.fail('nobody should have to wait');

  beforeEach(() => {
    folder = createTemporaryFolder();
  });
  afterEach(() => folder.remove());

  it('lets one work at a time, and tells who waits', async () => {
    const events: string[] = [];
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const first = withFolderLock(lock(), nobodyWaits, async () => {
      events.push('first begins');
      await finished;
      events.push('first ends');
    });
    const second = withFolderLock(lock(), finish, async () => {
      events.push('second');
    });
    await Promise.all([first, second]);
    assert.deepEqual(events, ['first begins', 'first ends', 'second']);
  });

  it('is released when the work fails', async () => {
    await assert.rejects(
      withFolderLock(lock(), nobodyWaits, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(existsSync(lock()), false);
  });

  it('is taken over from a process that has died', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(lock());
    writeFileSync(join(lock(), 'owner'), String(pid));
    assert.equal(await withFolderLock(lock(), nobodyWaits, async () => 'done'), 'done');
  });

  it('need not be waited for', async () => {
    mkdirSync(lock());
    writeFileSync(join(lock(), 'owner'), String(process.pid));
    const controller = new AbortController();
    const waiting = withFolderLock(
      lock(),
      () => controller.abort(),
      async () => {},
      controller.signal,
    );
    await assert.rejects(waiting, { name: 'AbortError' });
  });
});
