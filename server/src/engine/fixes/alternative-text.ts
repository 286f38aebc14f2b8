import { declaredDiagrams } from '../assessment/drawn-services.ts';
import type { Edit } from '../findings.ts';
import type { FullInspection } from '../inspect.ts';
import { lineBreakOf } from './line-break.ts';
import type { FixProvider } from './types.ts';

/** Gives an image a place for its alternative text. */
export const alternativeText: FixProvider = {
  rules: ['diagram-alt-text'],
  *fixes({ span }, inspection) {
    const { caseStudy, context } = inspection;
    const source = caseStudy.text.slice(span.start, span.end);
    const words =
      caseStudy.language === 'ja' ? 'TODO: 図に示した構成を説明する' : 'TODO: say what the diagram shows';
    const open = /^!\[\s*\]/.exec(source);
    const inner = open && { start: span.start + 2, end: span.start + open[0].length - 1 };
    const edit = inner
      ? { span: inner, text: words, snippet: `\${1:${words}}` }
      : inFrontMatter(span.start, `"${words}"`, inspection);
    if (edit)
      yield { title: context.t('Insert alternative text'), preferred: true, safe: false, edits: [edit] };
  },
};

/** The `alt` of a diagram of the front matter: in the place of an empty one, else behind its file. */
function inFrontMatter(at: number, words: string, { caseStudy, context }: FullInspection): Edit | undefined {
  const found = declaredDiagrams(context.facts).find(({ file, alt }) =>
    [file.valueSpan.start, alt?.keySpan.start, alt?.valueSpan.start].includes(at),
  );
  if (!found) return undefined;
  const { file, alt } = found;
  const { text, frontMatter } = caseStudy;
  if (alt) {
    const { start, end } = alt.valueSpan;
    return { span: { start, end }, text: /\s$/.test(text.slice(0, start)) ? words : ` ${words}` };
  }
  const lineStart =
    Math.max(text.lastIndexOf('\n', file.keySpan.start - 1), frontMatter.content.start - 1) + 1;
  const before = text.slice(lineStart, file.keySpan.start);
  const isBlock = /^[ \t-]*$/.test(before);
  const added = isBlock ? `${lineBreakOf(text)}${before.replace(/-/g, ' ')}alt: ${words}` : `, alt: ${words}`;
  return { span: { start: file.valueSpan.end, end: file.valueSpan.end }, text: added };
}
