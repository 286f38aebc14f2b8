import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** How long a process may take to end by itself, in milliseconds, before it is killed. */
const GRACE_PERIOD = 5000;

/** A child process that is stopped together with everything that it started. */
export interface ManagedProcess {
  readonly pid: number;
  readonly child: ChildProcess;
  /** Settles when the process has ended; gives its exit code, or null after a signal. */
  readonly exited: Promise<number | null>;
  /** Ends the process and its descendants; resolves when they are gone. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts a process as the leader of a group of its own, with its output piped.
 *
 * @throws when the executable cannot be started
 */
export async function startProcess(
  command: string,
  parameters: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<ManagedProcess> {
  const child = spawn(command, parameters, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  await once(child, 'spawn');
  const pid = child.pid!;
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const killAtExit = () => signalGroup(pid, 'SIGKILL');
  process.once('exit', killAtExit);
  const stop = async () => {
    signalGroup(pid, 'SIGTERM');
    const ended = await settlesWithin(exited, GRACE_PERIOD);
    signalGroup(pid, 'SIGKILL');
    if (!ended) await exited;
    process.removeListener('exit', killAtExit);
  };
  return { pid, child, exited, stop };
}

/** Signals a group of processes; a group that is already gone is no error. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function settlesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const settled = await Promise.race([promise.then(() => true), expired]);
  clearTimeout(timer);
  return settled;
}
