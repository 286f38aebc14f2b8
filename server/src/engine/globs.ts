import picomatch from 'picomatch';

/** Whether a path with `/`, relative to the configuration, matches any of the globs. */
export function matchesAny(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => picomatch.isMatch(path, glob, { dot: true }));
}
