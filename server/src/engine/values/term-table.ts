import { foldText } from './fold-text.ts';

/**
 * Lists of terms as a search wants them, plain JSON: made when the product is built, since folding many thousand terms
 * takes longer than all else at the start.
 */
export interface TermTable {
  /** The lists by number. */
  readonly lists: readonly string[];
  /**
   * By the first characters of a term, one line per term: its compact form, a final `*` where any ending may follow, the
   * number of its list and its own number in it, separated by tabs.
   */
  readonly entries: Readonly<Record<string, string>>;
}

/** How many characters of a term make its key; shorter terms are their own key. */
export const keyLength = 3;

/** Letters that folding leaves as they are: most terms are written with these alone. */
const folded = /^[a-z0-9 \-/\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF]*$/;
const separators = /[\s\-/]+/g;

/** Compiles lists of terms: folded, lower case, without spaces, hyphens and slashes. */
export function compileTerms(lists: Readonly<Record<string, readonly string[]>>): TermTable {
  const lines = new Map<string, string[]>();
  const names = Object.keys(lists).filter((name) => lists[name]!.length > 0);
  for (const [list, name] of names.entries())
    for (const [number, term] of lists[name]!.entries()) {
      const open = term.endsWith('*');
      const written = open ? term.slice(0, -1) : term;
      const compact = (folded.test(written) ? written : foldText(written).toLowerCase()).replace(
        separators,
        '',
      );
      if (!compact) continue;
      const key = compact.slice(0, keyLength);
      const known = lines.get(key);
      const line = `${compact}${open ? '*' : ''}\t${list}\t${number}`;
      if (known) known.push(line);
      else lines.set(key, [line]);
    }
  const entries = Object.fromEntries([...lines].map(([key, all]) => [key, all.join('\n')]));
  return { lists: names, entries };
}
