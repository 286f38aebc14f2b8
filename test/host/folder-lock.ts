import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How often a waiting process looks again, in milliseconds. */
const INTERVAL = 500;

/**
 * Does the work while no other process does it for the same lock. The lock is a folder with the owner's
 * process id; one whose owner has died is taken over.
 *
 * @param lock path of the lock folder, which must not exist for any other purpose
 * @param whenWaiting called once when another process holds the lock
 * @param signal ends the waiting, which rejects
 */
export async function withFolderLock<T>(
  lock: string,
  whenWaiting: () => void,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  let waiting = false;
  while (!acquire(lock)) {
    if (!waiting) whenWaiting();
    waiting = true;
    await delay(INTERVAL, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * A folder that is renamed into place has its owner from the first moment on; renaming onto a filled folder
 * fails.
 */
function acquire(lock: string): boolean {
  removeAbandoned(lock);
  const candidate = `${lock}-${process.pid}`;
  mkdirSync(candidate, { recursive: true });
  writeFileSync(join(candidate, 'owner'), String(process.pid));
  try {
    renameSync(candidate, lock);
    return true;
  } catch (error) {
    rmSync(candidate, { recursive: true, force: true });
    if (['EEXIST', 'ENOTEMPTY', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function removeAbandoned(lock: string): void {
  try {
    process.kill(Number(readFileSync(join(lock, 'owner'), 'utf8')), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') rmSync(lock, { recursive: true, force: true });
  }
}
