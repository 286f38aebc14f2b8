/** Puts work on a document off until its writer pauses, so that only the last of many changes is looked at. */
export interface Schedule {
  /** Runs the work for `uri` after the delay, unless it is asked for again. */
  soon(uri: string, delay: number): void;
  cancel(uri: string): void;
  dispose(): void;
}

export function createSchedule(work: (uri: string) => void): Schedule {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  return {
    soon(uri, delay) {
      cancel(uri);
      const run = () => {
        timers.delete(uri);
        work(uri);
      };
      timers.set(uri, setTimeout(run, delay));
    },
    cancel,
    dispose: () => [...timers.keys()].forEach(cancel),
  };
}

/** Waits longer, in milliseconds, where an inspection takes longer: typing in a huge document stays fluent. */
export function debounceDelay(lastDuration: number): number {
  return Math.min(500, Math.max(15, lastDuration));
}
