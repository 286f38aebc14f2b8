/** A place in a text: UTF-16 offsets, the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value and the place where it stands. */
export interface Located<T> extends Span {
  readonly value: T;
}

/** The longest text that is read as one value; a longer one is prose. */
const MAXIMUM_VALUE_LENGTH = 400;

const FULL_WIDTH = /[\uFF01-\uFF5E\u3000\u00A0\u202F\u2007\u2010\u2011\u2212\uFFE0\uFFE1\uFFE5]+/g;

/** The same text in half width, offset for offset, so that what is found in it can be pointed at in the original. */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (run) => run.replace(/[\u2010\u2011\u2212]/g, '-').normalize('NFKC'));
}

/** The text of one value after NFKC, with single spaces; undefined when it is empty or too long to be a value. */
export function plainValue(text: string): string | undefined {
  if (text.length > MAXIMUM_VALUE_LENGTH) return undefined;
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

/** The span without the white space around it; one that holds nothing else stays. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : { start, end };
}

/** Sorts by place and drops what overlaps an earlier or, from the same start, longer one. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  let reached = -1;
  for (const span of sorted) {
    if (span.start < reached) continue;
    kept.push(span);
    reached = span.end;
  }
  return kept;
}

/** The places where any of the patterns (all of them global) matches, without overlaps. */
export function findSpans(text: string, patterns: readonly RegExp[]): Span[] {
  const found = patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return withoutOverlaps(found.filter((span) => span.end > span.start));
}

const SENTENCE_END =
  /[。！？!?]|(?<!\b(?:approx|vs|inc|ltd|corp|no|avg|e\.g|i\.e))\.(?=\s|$)|\n[^\S\n]{0,40}(?:\n|(?=[-*+|#>]|\d{1,3}[.)]\s))/giu;

/** Sentences of prose, list items and table rows, in order; together they cover the text. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
