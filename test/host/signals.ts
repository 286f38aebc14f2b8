const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * One Ctrl+C reaches a process twice when its parent passes it on; within this many milliseconds it counts as
 * one.
 */
const SAME_REQUEST = 1000;

/** How often the parent is looked for, in milliseconds. */
const PARENT_INTERVAL = 1000;

/**
 * A signal that is aborted when this process is asked to end, by Ctrl+C or otherwise. Its reason is the exit
 * code that then tells so. Asked once more, the process ends at once.
 *
 * @param withParent ends this process after its parent as well, which may have been killed without passing
 *   that on
 */
export function endRequested(withParent: boolean): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const [name, number] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (!controller.signal.aborted) first = Date.now();
      else if (Date.now() - first > SAME_REQUEST) process.exit(128 + number);
      controller.abort(128 + number);
    });
  }
  if (withParent) whenParentEnds(() => controller.abort(128 + SIGNALS.SIGHUP));
  return controller.signal;
}

/** A process whose parent has ended gets another parent; on Windows it does not, and nothing is noticed. */
function whenParentEnds(end: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, PARENT_INTERVAL);
  timer.unref();
}

/**
 * Ends this process once its output is written, whatever handles a stopped browser or server has left open.
 */
export function endProcess(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
