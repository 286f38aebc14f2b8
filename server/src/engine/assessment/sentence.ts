import type { ValueKind } from '../checklists/types.ts';
import type { Passage } from '../document/case-study.ts';
import { foldText, splitSentences } from './normalize.ts';
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
 * The sentences of a passage. A table row is one, its header behind it; the words that lead a list in stand before each
 * sentence of its items.
 */
export function sentencesOf({ kind, text, lead, header, links }: Passage): Sentence[] {
  const row = kind === 'row';
  const folded = foldText(header ? `${text} | ${header.join(' | ')}` : text);
  const before = lead === undefined ? '' : `${foldText(lead)} `;
  return (row ? [folded] : splitSentences(folded)).map((sentence) => ({
    text: before + sentence,
    lower: (before + sentence).toLowerCase(),
    links: links.length > 0,
    row,
    hits: new Map(),
    values: new Map(),
    terms: undefined,
    denied: undefined,
  }));
}
