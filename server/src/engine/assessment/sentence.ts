import type { ValueKind } from '../checklists/types.ts';
import type { Passage } from '../document/case-study.ts';
import { foldText } from '../values/fold-text.ts';
import { isFilled } from './labelled-parts.ts';
import { splitSentences } from './normalize.ts';
import type { FoundValue } from './signal-values.ts';
import type { TermMatch } from './term-index.ts';

/** One sentence of a passage, and what has been found in it so far. */
export interface Sentence {
  readonly text: string;
  readonly lower: string;
  /** Whether the passage links anywhere. */
  readonly links: boolean;
  /** Whether it is a table row, cells between ` | `. */
  readonly row: boolean;
  readonly hits: Map<string, ReadonlySet<string>>;
  readonly values: Map<ValueKind, readonly FoundValue[]>;
  terms: ReadonlyMap<string, readonly TermMatch[]> | undefined;
  denied: ((start: number, end: number) => boolean) | undefined;
}

/** What tells two passages apart as far as their sentences go. */
export function sentenceKey({ kind, text, lead, header, links }: Passage): string {
  return [links.length > 0, kind === 'row', lead ?? '', text, ...(header ?? [])].join('\n');
}

/**
 * The sentences of a passage. A table row is one, behind it the header of the cells that are filled; the words that lead a list in stand before each
 * sentence of its items.
 */
export function sentencesOf({ kind, text, lead, header, cells, links }: Passage): Sentence[] {
  const row = kind === 'row';
  const filled = header?.filter((_, index) => isFilled(cells?.[index]?.text ?? ''));
  const folded = foldText(filled ? `${text} | ${filled.join(' | ')}` : text);
  const before = lead === undefined ? '' : `${foldText(lead)} `;
  const sentences = row ? [folded] : splitSentences(folded);
  const label = row ? '' : labelOf(sentences);
  const texts = sentences.map((sentence, index) => before + (index > 0 ? label : '') + sentence);
  return texts.map((sentence) => ({
    text: sentence,
    lower: sentence.toLowerCase(),
    links: links.length > 0,
    row,
    hits: new Map(),
    values: new Map(),
    terms: undefined,
    denied: undefined,
  }));
}

/** A label holds for all sentences behind it: `In another Region: …`, or a first sentence of a few words. */
function labelOf([first, second]: readonly string[]): string {
  if (first === undefined || second === undefined) return '';
  const colon = /^[^:。]{2,60}:/.exec(first);
  if (colon) return `${colon[0]} `;
  return first.length <= longestLabel ? `${first} ` : '';
}

/** In characters: "Point-in-time restore." is a label, a sentence with a verb rarely is that short. */
const longestLabel = 32;
