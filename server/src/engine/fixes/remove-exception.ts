import type { CaseStudy, FrontMatterEntry } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import type { FixProvider } from './types.ts';

/** Takes an exception out of the front matter; the last one takes its key along. */
export const removeException: FixProvider = {
  rules: ['waiver-expired', 'waiver-unused'],
  *fixes({ data }, { caseStudy, context }) {
    if (!data.removable) return;
    const span = spanOfItem(caseStudy, data.removable);
    if (span)
      yield {
        title: context.t('Remove this exception'),
        preferred: true,
        safe: false,
        edits: [{ span, text: '' }],
      };
  },
};

function spanOfItem(caseStudy: CaseStudy, item: Span): Span | undefined {
  const within = ({ valueSpan }: FrontMatterEntry) =>
    valueSpan.start <= item.start && valueSpan.end >= item.end;
  const list = caseStudy.frontMatter.entries.find((entry) => entry.shape === 'list' && within(entry));
  if (!list) return undefined;
  const { text } = caseStudy;
  if (list.children.length === 1)
    return wholeLines(text, { start: list.keySpan.start, end: list.valueSpan.end });
  if (text[list.valueSpan.start] !== '[') return wholeLines(text, item);
  const index = list.children.findIndex(({ valueSpan }) => valueSpan.start === item.start);
  const next = list.children[index + 1];
  const previous = list.children[index - 1];
  if (next) return { start: item.start, end: next.valueSpan.start };
  return previous && { start: previous.valueSpan.end, end: item.end };
}

/** From the start of the first line to the start of the line after the last. */
function wholeLines(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next + 1 };
}
