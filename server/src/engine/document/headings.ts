import { rememberBy } from '../remember.ts';
import { createHeadingDictionary } from './heading-dictionary.ts';
import type { HeadingTable } from './heading-table.ts';
import { compact, type Fillers } from './heading-text.ts';

/** What headings can mean: `headings.yaml` as loaded. */
export interface HeadingVocabulary {
  readonly parts: Readonly<Record<string, PartHeadings>>;
  /** The headings of all parts, ready to be looked up. */
  readonly tables: readonly HeadingTable[];
  /** Headings with several readings, in order of preference. */
  readonly ambiguous: Readonly<Record<string, readonly string[]>>;
  /** Words that add nothing before or after a known heading ("Our …", "… Overview"). */
  readonly fillers: Fillers;
}

export interface PartHeadings {
  readonly en: { readonly preferred: string; readonly synonyms: readonly string[] };
  readonly ja: { readonly preferred: string; readonly synonyms: readonly string[] };
  readonly other: readonly string[];
  /** Single words that carry the meaning at the end of a longer heading ("Business Results"). */
  readonly heads: readonly string[];
  /** What a heading, table row or list item on the part begins with, whatever follows ("OPS05"). */
  readonly ids: readonly string[];
}

export interface HeadingReading {
  readonly parts: readonly string[];
  readonly nearMiss: { readonly part: string; readonly heading: string } | undefined;
}

/** Names that stand in headings instead of `<customer>` and `<partner>`. */
export interface HeadingNames {
  readonly customer: string | undefined;
  readonly partner: string | undefined;
}

/** Reads headings by part; made once per vocabulary, remembers what it has read. */
export interface HeadingReader {
  /** The readings of all headings of a document together: an ambiguous one takes the first part that no other has. */
  read(
    headings: readonly { readonly text: string; readonly depth: number }[],
    names: HeadingNames,
  ): HeadingReading[];
  /** The parts that a table row or list item is about by what it begins with, and whether it says anything besides. */
  labelled(text: string): { readonly parts: readonly string[]; readonly bare: boolean } | undefined;
  preferred(part: string, language: 'en' | 'ja'): string | undefined;
  /** Whether a heading is, word for word, a name of the part and of no other. */
  isExact(heading: string, part: string): boolean;
}

/** Further synonyms by part, from the configuration. */
export type ExtraHeadings = Readonly<Record<string, readonly string[]>>;

export function createHeadingReader(vocabulary: HeadingVocabulary, extra: ExtraHeadings = {}): HeadingReader {
  const dictionary = createHeadingDictionary(vocabulary, extra);
  const candidates = rememberBy(
    5000,
    ({ text, customer, partner }: { readonly text: string } & HeadingNames) =>
      `${customer ?? ''}\n${partner ?? ''}\n${text}`,
    ({ text, ...names }) => dictionary.lookUp(text, names),
  );

  return {
    read(headings, names) {
      const isTitle = (index: number) =>
        index === 0 && headings[0]!.depth === 1 && headings.slice(1).some((heading) => heading.depth > 1);
      const found = headings.map((heading, index) =>
        isTitle(index) ? dictionary.exact(heading.text) : candidates({ text: heading.text, ...names }),
      );
      const resolved = resolveAmbiguous(headings, found, vocabulary.ambiguous);
      return headings.map((heading, index) => {
        const parts = resolved[index]!;
        const nearMiss = parts.length || isTitle(index) ? undefined : dictionary.nearest(heading.text);
        return { parts, nearMiss };
      });
    },
    labelled: dictionary.labelled,
    isExact: (heading, part) => dictionary.exact(heading).join() === part,
    preferred: (part, language) => vocabulary.parts[part]?.[language].preferred,
  };
}

function resolveAmbiguous(
  headings: readonly { readonly text: string }[],
  found: readonly (readonly string[])[],
  ambiguous: HeadingVocabulary['ambiguous'],
): (readonly string[])[] {
  const byText = new Map(Object.entries(ambiguous).map(([heading, parts]) => [compact(heading), parts]));
  const taken = new Set(
    found.flatMap((parts, index) => (byText.has(compact(headings[index]!.text)) ? [] : parts)),
  );
  return found.map((parts, index) => {
    const preference = byText.get(compact(headings[index]!.text));
    if (!preference) return parts;
    const chosen = preference.find((part) => !taken.has(part)) ?? preference[0]!;
    taken.add(chosen);
    return [chosen];
  });
}
