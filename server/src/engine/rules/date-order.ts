import { computedWrong } from './places.ts';
import type { Rule } from './types.ts';

/** The project ends before it starts. */
export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'requirement',
  lowered: [],
  *check(context) {
    for (const { entry, fact } of computedWrong(context, 'date-order'))
      yield {
        requirements: [entry],
        part: entry.requirement.parts[0],
        message: context.t('The project ends before it starts.'),
        span: fact.valueSpan,
        data: { field: fact.field.path },
      };
  },
};
