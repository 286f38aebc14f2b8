import { keyLength, type TermTable } from '../values/term-table.ts';

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

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/**
 * Searches tables of terms. A space, hyphen or slash in a term matches any of them or nothing in the text; Latin words
 * match whole, a final `*` any ending. Entries are read from a table when a text first has their key.
 */
export function createTermIndex(tables: readonly TermTable[]): TermIndex {
  const byKey = new Map<string, readonly Entry[] | undefined>();
  const entriesOf = (key: string): readonly Entry[] | undefined => {
    if (byKey.has(key)) return byKey.get(key);
    const entries = tables.flatMap((table) => readEntries(table, key));
    const found = entries.length ? entries : undefined;
    byKey.set(key, found);
    return found;
  };

  return {
    find(text) {
      const { compact, places } = compactText(text);
      const found = new Map<string, TermMatch[]>();
      for (let at = 0; at < compact.length; at++) {
        const start = places[at]!;
        const insideWord =
          start > 0 && isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1));
        for (let length = 1; length <= keyLength; length++) {
          const entries = entriesOf(compact.slice(at, at + length));
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

function readEntries({ lists, entries }: TermTable, key: string): Entry[] {
  if (!Object.hasOwn(entries, key)) return [];
  return entries[key]!.split('\n').map((line) => {
    const [written, list, term] = line.split('\t') as [string, string, string];
    const open = written.endsWith('*');
    const compact = open ? written.slice(0, -1) : written;
    return {
      compact,
      open,
      latinStart: isLatin(compact.charCodeAt(0)),
      latinEnd: isLatin(compact.charCodeAt(compact.length - 1)),
      list: lists[Number(list)]!,
      term: Number(term),
    };
  });
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
