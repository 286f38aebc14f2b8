import { compute } from '../assessment/computed.ts';
import { spokenFor } from './places.ts';
import type { Rule } from './types.ts';

/** Figures that cannot all be right, or that the checklist does not allow. */
export const numbersDisagree: Rule = {
  id: 'numbers-disagree',
  severity: 'requirement',
  lowered: [],
  *check(context) {
    for (const entry of spokenFor(context, 'numbers-disagree')) {
      const verdict = compute(entry.requirement.answer.computed ?? '', context.facts);
      if (verdict.state !== 'wrong') continue;
      yield {
        requirements: [entry],
        part: entry.requirement.parts[0],
        message: context.t('These figures do not hold: {0}', context.localize(entry.requirement.text)),
        span: verdict.fact.valueSpan,
        data: { field: verdict.fact.field.path },
      };
    }
  },
};
