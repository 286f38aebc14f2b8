import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A file to check. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** Named on the command line, not found in a folder: always listed, whatever it is. */
  readonly given: boolean;
}

/** A path that cannot be looked at, with the error of the system. */
export interface InputProblem {
  readonly path: string;
  readonly error: unknown;
}

const isMarkdown = (name: string) => name.toLowerCase().endsWith('.md');
const isSkipped = (name: string) => name === 'node_modules' || name.startsWith('.');
const byName = (one: { name: string }, other: { name: string }) =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

/**
 * The files that paths lead to, each once: files as given, folders walked for `.md` in the order of their names.
 * `node_modules` and folders with a leading dot are left out; a symbolic link that leads back is followed once.
 */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<InputFile | InputProblem> {
  const given = new Set(paths.map((path) => resolve(path)));
  const seenFiles = new Set<string>();
  const seenFolders = new Set<string>();

  function* once(path: string): Generator<InputFile> {
    if (seenFiles.has(path)) return;
    seenFiles.add(path);
    yield { path, given: given.has(path) };
  }

  async function* walk(folder: string): AsyncGenerator<InputFile | InputProblem> {
    try {
      const real = await realpath(folder);
      if (seenFolders.has(real)) return;
      seenFolders.add(real);
    } catch (error) {
      yield { path: folder, error };
      return;
    }
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => ({ error }));
    if (!Array.isArray(entries)) {
      yield { path: folder, error: entries.error };
      return;
    }
    for (const entry of entries.sort(byName)) {
      const path = join(folder, entry.name);
      // A link that leads nowhere is nobody's case study.
      const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
      if (target?.isDirectory()) {
        if (!isSkipped(entry.name)) yield* walk(path);
      } else if (target?.isFile() && isMarkdown(entry.name)) yield* once(path);
    }
  }

  for (const path of given) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* walk(path);
      else yield* once(path);
    } catch (error) {
      yield { path, error };
    }
  }
}
