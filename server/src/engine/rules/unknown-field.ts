import type { Rule } from './types.ts';

/** A key resembles one that Casewright reads. */
export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'warning',
  lowered: [],
  *check({ facts, t }) {
    for (const { entry, field, key } of facts.nearMisses)
      yield {
        message: t('The key "{0}" is read as "{1}"; correct its name.', entry.path.at(-1)!, key),
        span: entry.keySpan,
        data: { field: field.path, replacement: key },
      };
  },
};
