import { remember, rememberBy } from '../remember.ts';
import { compact, decompose, headingPieces } from './heading-text.ts';
import { createNearestHeading, type KnownHeading } from './nearest-heading.ts';

/** What headings can mean: `headings.yaml` as loaded. */
export interface HeadingVocabulary {
  readonly parts: Readonly<Record<string, PartHeadings>>;
  /** Headings with several readings, in order of preference. */
  readonly ambiguous: Readonly<Record<string, readonly string[]>>;
  /** Words that add nothing before or after a known heading ("Our …", "… Overview"). */
  readonly fillers: { readonly leading: readonly string[]; readonly trailing: readonly string[] };
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

const rememberedLabels = 5000;

/** Further synonyms by part, from the configuration. */
export type ExtraHeadings = Readonly<Record<string, readonly string[]>>;

export function createHeadingReader(vocabulary: HeadingVocabulary, extra: ExtraHeadings = {}): HeadingReader {
  const dictionary = buildDictionary(vocabulary, extra);
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

interface Dictionary {
  lookUp(text: string, names: HeadingNames): readonly string[];
  exact(text: string): readonly string[];
  nearest(text: string): HeadingReading['nearMiss'];
  labelled: HeadingReader['labelled'];
}

function buildDictionary(vocabulary: HeadingVocabulary, extra: ExtraHeadings): Dictionary {
  const synonyms = new Map<string, string[]>();
  const spelled = new Map<string, KnownHeading>();
  const heads = new Map<string, string>();
  const ids: (readonly [string, string])[] = [];
  const add = (part: string, heading: string) => {
    const key = compact(heading);
    const parts = synonyms.get(key) ?? [];
    if (!parts.includes(part)) synonyms.set(key, [...parts, part]);
    if (!spelled.has(key)) spelled.set(key, { part, heading });
  };
  for (const [part, { en, ja, other, heads: words, ids: own }] of Object.entries(vocabulary.parts)) {
    for (const heading of [en.preferred, ...en.synonyms, ja.preferred, ...ja.synonyms, ...other])
      add(part, heading);
    for (const heading of extra[part] ?? []) add(part, heading);
    for (const word of words) heads.set(compact(word), part);
    for (const id of own) ids.push([compact(id), part]);
  }
  ids.sort(([a], [b]) => b.length - a.length);
  const identifiable = new Set(ids.map(([, part]) => part));
  const japanese = [...synonyms.keys()]
    .filter((key) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(key) && key.length >= 3)
    .sort((a, b) => b.length - a.length);

  const nearest = createNearestHeading(spelled);
  const known = (text: string): readonly string[] => synonyms.get(compact(text)) ?? [];

  /** The part that a text names by its id at the beginning, and what follows: OPS1 is not the beginning of OPS10. */
  const identify = (text: string) => {
    const key = compact(text).replace(/^[[(（]+/u, '');
    const found = ids.find(([id]) => key.startsWith(id) && !/^[0-9]/.test(key.slice(id.length)));
    return found && { part: found[1], rest: key.slice(found[0].length).replace(/^[\])）:：.]+/u, '') };
  };

  const single = (text: string): readonly string[] => {
    const direct = known(text);
    if (direct.length) return direct;
    for (const variant of decompose(text, vocabulary.fillers)) {
      const parts = known(variant);
      if (parts.length) return parts;
    }
    const words = text.toLowerCase().match(/[a-z0-9<>'’/-]+/g) ?? [];
    for (const count of [3, 2]) {
      const tail = words.length > count ? known(words.slice(-count).join(' ')) : [];
      if (tail.length) return tail;
    }
    const named = new Set(
      words.length > 1 && words.length <= 8 ? words.flatMap((word) => heads.get(compact(word)) ?? []) : [],
    );
    if (named.size === 1) return [...named];
    const key = compact(text);
    const contained =
      japanese.find((synonym) => key.endsWith(synonym)) ?? japanese.find((synonym) => key.includes(synonym));
    return contained ? synonyms.get(contained)! : [];
  };

  return {
    exact: known,
    lookUp(text, names) {
      const whole = known(text);
      if (whole.length) return whole;
      const identified = identify(text);
      if (identified) return [...new Set([identified.part, ...known(identified.rest)])];
      const pieces = headingPieces(text, names);
      const exact = [...new Set(pieces.flatMap((piece) => known(piece)))];
      if (exact.length) return exact;
      return [...new Set(pieces.flatMap((piece) => single(piece)))].slice(0, 3);
    },
    labelled: remember(rememberedLabels, (text) => {
      const identified = identify(text);
      if (!identified) {
        const parts = known(text).filter((part) => identifiable.has(part));
        return parts.length ? { parts, bare: true } : undefined;
      }
      const { part, rest } = identified;
      return { parts: [part], bare: !rest || known(rest).length > 0 };
    }),
    nearest: remember(2000, (text) => nearest(compact(text))),
  };
}
