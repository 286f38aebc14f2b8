/** Decides after each unexpected end of the server whether to start it again. */
export type RestartPolicy = () => boolean;

const restarts = 4;
const withinMilliseconds = 180_000;

/**
 * Allows {@link restarts} restarts within three minutes: a crash is survived, an endless loop of crashes is not.
 *
 * @param now the time in milliseconds
 */
export function createRestartPolicy(now: () => number): RestartPolicy {
  let ends: number[] = [];
  return () => {
    const time = now();
    ends = [...ends.filter((end) => time - end < withinMilliseconds), time];
    return ends.length <= restarts;
  };
}
