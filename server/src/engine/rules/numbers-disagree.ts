import { computedWrong } from './places.ts';
import type { Rule } from './types.ts';

/** Figures that cannot all be right, or that the checklist does not allow. */
export const numbersDisagree: Rule = {
  id: 'numbers-disagree',
  severity: 'requirement',
  lowered: [],
  *check(context) {
    for (const { entry, fact } of computedWrong(context, 'numbers-disagree'))
      yield {
        requirements: [entry],
        part: entry.requirement.parts[0],
        message: context.t('These figures do not hold: {0}', context.localize(entry.requirement.text)),
        span: fact.valueSpan,
        data: { field: fact.field.path },
      };
  },
};
