import { askingFor } from './places.ts';
import type { Rule } from './types.ts';

/** The fact and the value that the checklists ask for. */
const field = 'status';
const wanted = 'production';

/** The project is a pilot or a proof of concept. */
export const notInProduction: Rule = {
  id: 'not-in-production',
  severity: 'requirement',
  lowered: [],
  *check(context) {
    const { facts, t } = context;
    const fact = facts.get(field);
    if (fact?.reading.state !== 'known' || fact.reading.canonical === wanted) return;
    const requirements = askingFor(context, field);
    if (!requirements.length) return;
    yield {
      requirements,
      part: requirements[0]!.requirement.parts[0],
      message: t('The project must be live in production; a pilot or a proof of concept does not count.'),
      span: fact.valueSpan,
      data: { field },
    };
  },
};
