import { sectionPlace, spokenFor } from './places.ts';
import type { Rule } from './types.ts';

/** The results are told without a number, ratio, or before and after. */
export const unquantifiedOutcome: Rule = {
  id: 'unquantified-outcome',
  severity: 'requirement',
  lowered: ['draft'],
  *check(context) {
    const requirements = spokenFor(context, 'unquantified-outcome');
    if (!requirements.length) return;
    const parts = requirements[0]!.requirement.parts;
    yield {
      requirements,
      part: parts[0],
      message: context.t('The results have no figure; say by how much, or from what to what.'),
      span: sectionPlace(context, parts),
    };
  },
};
