import type { Edit } from '../findings.ts';
import { lineBreakOf } from './line-break.ts';
import type { FixProvider } from './types.ts';

/** Adds the services that the text describes to `awsServices`, in the style in which the list is written. */
export const listService: FixProvider = {
  rules: ['service-mismatch'],
  *fixes({ data }, { caseStudy, context }) {
    const entry = context.facts.get('awsServices')?.entry;
    const last = entry?.children.at(-1);
    const names = data.names ?? [];
    if (!entry || !last || !names.length) return;
    const { text, lines } = caseStudy;
    const isFlow = text[entry.valueSpan.start] === '[';
    const line = lines.lineSpan(lines.positionAt(last.valueSpan.start).line);
    const dash = /^[ \t]*-[ \t]+/.exec(text.slice(line.start, last.valueSpan.start))?.[0];
    if (!isFlow && dash === undefined) return;
    const at = isFlow ? last.valueSpan.end : Math.max(line.end, last.valueSpan.end);
    const added = names.map((name) => (isFlow ? `, ${name}` : `${lineBreakOf(text)}${dash}${name}`)).join('');
    const edit: Edit = { span: { start: at, end: at }, text: added };
    yield {
      title: context.t('Add to awsServices: {0}', names.join(', ')),
      preferred: true,
      safe: false,
      edits: [edit],
    };
  },
};
