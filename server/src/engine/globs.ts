import picomatch from 'picomatch';

/** Whether one of the globs names a relative path; a glob that starts with `!` takes away what others name. */
export type PathTest = (path: string) => boolean;

/** Compiles globs; `docs/` means everything under it, a leading `./` nothing. An unreadable glob names nothing. */
export function compileGlobs(globs: readonly string[]): PathTest {
  const normalized = globs.map((glob) => glob.replace(/^(!?)\.\//, '$1').replace(/\/$/, '/**'));
  const ignore = normalized.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const named = normalized.filter((glob) => !glob.startsWith('!') && glob !== '');
  if (named.length === 0) return () => false;
  return picomatch(named, { ignore, dot: true, windows: false });
}
