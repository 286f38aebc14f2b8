import { remember } from '../remember.ts';
import { compileLists, headingsIn, partsIn } from './heading-table.ts';
import { compact, decompose, headingPieces } from './heading-text.ts';
import type {
  ExtraHeadings,
  HeadingNames,
  HeadingReader,
  HeadingReading,
  HeadingVocabulary,
} from './headings.ts';
import { createNearestHeading } from './nearest-heading.ts';

const rememberedLabels = 5000;

/** What headings mean, one at a time. */
export interface HeadingDictionary {
  lookUp(text: string, names: HeadingNames): readonly string[];
  exact(text: string): readonly string[];
  nearest(text: string): HeadingReading['nearMiss'];
  labelled: HeadingReader['labelled'];
}

/** Looks headings up in tables; what only unknown headings need is made when the first of them comes. */
export function createHeadingDictionary(
  vocabulary: HeadingVocabulary,
  extra: ExtraHeadings,
): HeadingDictionary {
  const heads = new Map<string, string>();
  const ids: (readonly [string, string])[] = [];
  for (const [part, { heads: words, ids: own }] of Object.entries(vocabulary.parts)) {
    for (const word of words) heads.set(compact(word), part);
    for (const id of own) ids.push([compact(id), part]);
  }
  ids.sort(([a], [b]) => b.length - a.length);
  const identifiable = new Set(ids.map(([, part]) => part));
  const further = Object.entries(extra).filter(([part]) => Object.hasOwn(vocabulary.parts, part));
  const tables = further.length ? [...vocabulary.tables, compileLists(further)] : vocabulary.tables;
  const known = (text: string): readonly string[] => partsIn(tables, compact(text));
  const spelled = once(() => headingsIn(tables));
  const japanese = once(() =>
    [...spelled().keys()]
      .filter((key) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(key) && key.length >= 3)
      .sort((a, b) => b.length - a.length),
  );
  const nearest = once(() => createNearestHeading(spelled()));

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
      japanese().find((synonym) => key.endsWith(synonym)) ??
      japanese().find((synonym) => key.includes(synonym));
    return contained ? partsIn(tables, contained) : [];
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
    nearest: remember(2000, (text) => nearest()(compact(text))),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
