import { lineBreakOf } from './line-break.ts';
import type { FixProvider } from './types.ts';

/** Closes an unclosed front matter block below its last key. */
export const closeFrontMatter: FixProvider = {
  rules: ['front-matter-syntax'],
  *fixes(_, { caseStudy, context }) {
    const { frontMatter, text } = caseStudy;
    if (frontMatter.problems[0]?.problem !== 'unclosed') return;
    const newline = lineBreakOf(text);
    const { end } = frontMatter.span;
    const lead = end === 0 || /[\r\n]/.test(text[end - 1]!) ? '' : newline;
    yield {
      title: context.t('Close the front matter'),
      preferred: true,
      safe: false,
      edits: [{ span: { start: end, end }, text: `${lead}---${newline}` }],
    };
  },
};
