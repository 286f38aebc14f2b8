import { PLACEHOLDERS } from './placeholder-pattern.ts';
import { findSpans, foldWidth, type Span } from './text.ts';

/**
 * Text that stands for text still to come: TBD, `TODO: …`, `<customer name>`, `[Customer Name]`, `{{name}}`, 後日記載,
 * 株式会社〇〇. HTML tags, autolinks, task lists, footnotes, links and template shortcodes are none.
 */
export function findPlaceholders(text: string): Span[] {
  return findSpans(foldWidth(text), PLACEHOLDERS);
}

/** True when a text holds a placeholder and, but for punctuation and markup, nothing else. */
export function isPlaceholderOnly(text: string): boolean {
  const spans = findPlaceholders(text);
  if (spans.length === 0) return false;
  let rest = '';
  let reached = 0;
  for (const span of spans) {
    rest += text.slice(reached, span.start);
    reached = span.end;
  }
  rest += text.slice(reached);
  return !/[\p{L}\p{N}]/u.test(rest);
}
