import { compact } from './heading-text.ts';
import type { PartHeadings } from './headings.ts';
import type { KnownHeading } from './nearest-heading.ts';

/**
 * All known headings in the form in which headings are compared, plain JSON: made when the product is built. By compact
 * heading: the parts it names, separated by spaces, a tab, and how it is written.
 */
export type HeadingTable = Readonly<Record<string, string>>;

/** Compiles the headings of parts; the first of several that are alike says how it is written. */
export function compileHeadings(parts: Readonly<Record<string, PartHeadings>>): HeadingTable {
  const lists = Object.entries(parts).map(([part, { en, ja, other }]): [string, readonly string[]] => [
    part,
    [en.preferred, ...en.synonyms, ja.preferred, ...ja.synonyms, ...other],
  ]);
  return compileLists(lists);
}

/** The same for lists of headings by part. */
export function compileLists(lists: Iterable<readonly [string, readonly string[]]>): HeadingTable {
  const table = new Map<string, { readonly parts: string[]; readonly heading: string }>();
  for (const [part, headings] of lists)
    for (const heading of headings) {
      const key = compact(heading);
      const known = table.get(key);
      if (!known) table.set(key, { parts: [part], heading });
      else if (!known.parts.includes(part)) known.parts.push(part);
    }
  return Object.fromEntries(
    [...table].map(([key, { parts, heading }]) => [key, `${parts.join(' ')}\t${heading}`]),
  );
}

/** The parts that a compact heading names in any of the tables. */
export function partsIn(tables: readonly HeadingTable[], key: string): readonly string[] {
  const found = tables.flatMap((table) =>
    Object.hasOwn(table, key) ? table[key]!.slice(0, table[key]!.indexOf('\t')).split(' ') : [],
  );
  return found.length > 1 ? [...new Set(found)] : found;
}

/** Every compact heading with its first part and how it is written. */
export function headingsIn(tables: readonly HeadingTable[]): ReadonlyMap<string, KnownHeading> {
  const all = new Map<string, KnownHeading>();
  for (const [key, line] of tables.flatMap((table) => Object.entries(table))) {
    if (all.has(key)) continue;
    const [parts, heading] = line.split('\t') as [string, string];
    all.set(key, { part: parts.split(' ')[0]!, heading });
  }
  return all;
}
