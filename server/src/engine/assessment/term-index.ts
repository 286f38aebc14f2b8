import { foldText } from './normalize.ts';

/** A term found in a text; `term` is its number in its list. */
export interface TermMatch {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the terms of many lists in one pass over a text, whatever their number. */
export interface TermIndex {
  /** The matches in a folded lower-case text by the name of the list; lists without a match are absent. */
  find(text: string): ReadonlyMap<string, readonly TermMatch[]>;
}

interface Entry {
  readonly compact: string;
  /** Any ending may follow. */
  readonly open: boolean;
  readonly latinStart: boolean;
  readonly latinEnd: boolean;
  readonly list: string;
  readonly term: number;
}

const separator = /[\s\-/]/;
const keyLength = 3;

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/**
 * Indexes lists of terms. A space, hyphen or slash in a term matches any of them or nothing in the text; Latin words
 * match whole, a final `*` any ending.
 */
export function createTermIndex(lists: Readonly<Record<string, readonly string[]>>): TermIndex {
  const byKey = new Map<string, Entry[]>();
  for (const [list, terms] of Object.entries(lists))
    terms.forEach((term, number) => {
      const entry = newEntry(term, list, number);
      if (!entry) return;
      const key = entry.compact.slice(0, keyLength);
      const entries = byKey.get(key);
      if (entries) entries.push(entry);
      else byKey.set(key, [entry]);
    });

  return {
    find(text) {
      const { compact, places } = compactText(text);
      const found = new Map<string, TermMatch[]>();
      for (let at = 0; at < compact.length; at++) {
        const start = places[at]!;
        const insideWord =
          start > 0 && isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1));
        for (let length = 1; length <= keyLength; length++) {
          const entries = byKey.get(compact.slice(at, at + length));
          if (!entries) continue;
          for (const entry of entries) {
            if (length < keyLength && entry.compact.length !== length) continue;
            if ((insideWord && entry.latinStart) || !compact.startsWith(entry.compact, at)) continue;
            const end = places[at + entry.compact.length - 1]! + 1;
            if (entry.latinEnd && !entry.open && isLatin(text.charCodeAt(end))) continue;
            const match = { term: entry.term, start, end };
            const matches = found.get(entry.list);
            if (matches) matches.push(match);
            else found.set(entry.list, [match]);
          }
        }
      }
      return found;
    },
  };
}

/** Letters that folding leaves as they are: most terms are written with these alone. */
const folded = /^[a-z0-9 \-/\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF]*$/;
const separators = /[\s\-/]+/g;

function newEntry(term: string, list: string, number: number): Entry | undefined {
  const open = term.endsWith('*');
  const written = open ? term.slice(0, -1) : term;
  const plain = folded.test(written) ? written : foldText(written).toLowerCase();
  const compact = plain.replace(separators, '');
  if (!compact) return undefined;
  return {
    compact,
    open,
    latinStart: isLatin(compact.charCodeAt(0)),
    latinEnd: isLatin(compact.charCodeAt(compact.length - 1)),
    list,
    term: number,
  };
}

/** The text without its separators, and where each remaining code unit stands. */
function compactText(text: string): { compact: string; places: readonly number[] } {
  const places: number[] = [];
  let compact = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (separator.test(unit)) continue;
    compact += unit;
    places.push(at);
  }
  return { compact, places };
}
