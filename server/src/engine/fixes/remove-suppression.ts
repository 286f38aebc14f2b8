import type { Span } from '../document/text.ts';
import type { FixProvider } from './types.ts';

/** Takes an idle suppression out: the whole comment, with its line when nothing else stands there, or one rule of it. */
export const removeSuppression: FixProvider = {
  rules: ['unused-suppression'],
  *fixes({ data }, { caseStudy, context }) {
    const { removable } = data;
    if (!removable) return;
    const { text } = caseStudy;
    const isComment = /^(?:<!--|#)/.test(text.slice(removable.start, removable.end));
    const span = isComment ? withLine(text, removable) : withComma(text, removable);
    yield {
      title: context.t('Remove this suppression'),
      preferred: true,
      safe: false,
      edits: [{ span, text: '' }],
    };
  },
};

function withLine(text: string, { start, end }: Span): Span {
  const before = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start));
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end));
  return before && after ? { start: start - before[1]!.length, end: end + after[0].length } : { start, end };
}

function withComma(text: string, { start, end }: Span): Span {
  const after = /^[ \t]*[,、]?[ \t]*/.exec(text.slice(end))![0];
  if (/[,、]/.test(after)) return { start, end: end + after.length };
  const before = /[ \t]*[,、]?[ \t]*$/.exec(text.slice(0, start))![0];
  return { start: start - before.length, end };
}
