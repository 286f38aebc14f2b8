import type { FixProvider } from './types.ts';

/** Gives an image a place for its alternative text. */
export const alternativeText: FixProvider = {
  rules: ['diagram-alt-text'],
  *fixes({ span }, { caseStudy, context }) {
    const source = caseStudy.text.slice(span.start, span.end);
    const open = /^!\[\s*\]/.exec(source);
    if (!open) return;
    const words =
      caseStudy.language === 'ja' ? 'TODO: 図に示した構成を説明する' : 'TODO: say what the diagram shows';
    const inner = { start: span.start + 2, end: span.start + open[0].length - 1 };
    yield {
      title: context.t('Insert alternative text'),
      preferred: true,
      safe: false,
      edits: [{ span: inner, text: words, snippet: `\${1:${words}}` }],
    };
  },
};
