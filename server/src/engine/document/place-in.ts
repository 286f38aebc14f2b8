import type { Passage } from './case-study.ts';
import type { Span } from './text.ts';

/** Where words of a passage stand in the source; the whole passage when marks stand between them. */
export function placeIn({ span }: Pick<Passage, 'span'>, words: string, source: string): Span {
  const start = source.slice(span.start, span.end).indexOf(words);
  return start < 0 ? span : { start: span.start + start, end: span.start + start + words.length };
}
