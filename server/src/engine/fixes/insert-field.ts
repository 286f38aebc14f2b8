import type { Edit, Fix } from '../findings.ts';
import type { FullInspection } from '../inspect.ts';
import { plainSnippet } from './line-break.ts';
import { type NewField, placeFields } from './place-fields.ts';
import type { FixProvider } from './types.ts';

/** Inserts missing fields, or the missing value of a key, into the front matter by its tokens. */
export const insertField: FixProvider = {
  rules: ['missing-field', 'missing-recovery-objective'],
  *fixes({ data }, inspection) {
    const fix = fieldFix(data.fields ?? (data.field === undefined ? [] : [data.field]), inspection);
    if (fix) yield fix;
  },
};

/** The fix that adds fields; `undefined` where the front matter cannot take them. */
export function fieldFix(paths: readonly string[], inspection: FullInspection): Fix | undefined {
  const { caseStudy, context } = inspection;
  const { kind } = caseStudy.frontMatter;
  if (kind !== 'yaml' && kind !== 'none') return undefined;
  const filled: Edit[] = [];
  const added: NewField[] = [];
  for (const path of paths) {
    const field = context.library.vocabulary.fields.find((candidate) => candidate.path === path);
    if (!field) continue;
    const fact = context.facts.get(path);
    const empty = context.facts.emptyKeys.find((each) => each.field.path === path);
    const entry = fact?.reading.state === 'empty' ? fact.entry : empty?.entry;
    if (!entry) {
      added.push({ path, template: field.template });
      continue;
    }
    const value = field.template.slice(field.template.indexOf(':') + 1).trim();
    const snippet = entry.shape === 'empty' ? ` ${value}` : value;
    filled.push({ span: entry.valueSpan, text: plainSnippet(snippet), snippet });
  }
  const edits = [...filled, ...placeFields(added, caseStudy)];
  if (!edits.length) return undefined;
  const names = paths.join(', ');
  return {
    title: filled.length ? context.t('Fill in "{0}"', names) : context.t('Insert "{0}"', names),
    preferred: true,
    safe: false,
    edits,
  };
}
