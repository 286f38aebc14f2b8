import { ageOf } from '../assessment/age.ts';
import { spokenFor } from './places.ts';
import type { Rule } from './types.ts';

/** The project ended longer ago than a checklist allows. */
export const staleProject: Rule = {
  id: 'stale-project',
  severity: 'info',
  lowered: [],
  *check(context) {
    const { facts, library, localize, t, today } = context;
    for (const entry of spokenFor(context, 'stale-project')) {
      const { answer, checklist: pin, parts } = entry.requirement;
      const verdict = answer.notOlderThan && ageOf(answer.notOlderThan, facts, today);
      if (!answer.notOlderThan || verdict?.state !== 'wrong') continue;
      const checklist = library.checklists.find((each) => each.pin === pin);
      yield {
        requirements: [entry],
        part: parts[0],
        message: t(
          'The project ended more than {0} months ago; {1} accepts none that old.',
          String(answer.notOlderThan.months),
          checklist ? localize(checklist.title) : pin,
        ),
        span: verdict.fact.valueSpan,
        data: { field: answer.notOlderThan.field },
      };
    }
  },
};
