import { compute } from '../assessment/computed.ts';
import { spokenFor } from './places.ts';
import type { Rule } from './types.ts';

/** The project ends before it starts. */
export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'requirement',
  lowered: [],
  *check(context) {
    for (const entry of spokenFor(context, 'date-order')) {
      const verdict = compute(entry.requirement.answer.computed ?? '', context.facts);
      if (verdict.state !== 'wrong') continue;
      yield {
        requirements: [entry],
        part: entry.requirement.parts[0],
        message: context.t('The project ends before it starts.'),
        span: verdict.fact.valueSpan,
        data: { field: verdict.fact.field.path },
      };
    }
  },
};
