import { answer } from '../assessment/answers.ts';
import { inForce, isDay, readWaivers, type Waiver } from '../assessment/waivers.ts';
import { findRequirement } from '../checklists/library.ts';
import { closest } from '../values/similarity.ts';
import type { Rule, RuleContext } from './types.ts';

/** An exception that changes nothing: no reason, no such requirement, or one that is met or does not apply. */
export const waiverUnused: Rule = {
  id: 'waiver-unused',
  severity: 'info',
  lowered: [],
  *check(context) {
    const { caseStudy, assessment, library, today, t } = context;
    const ids = library.checklists.flatMap(({ requirements }) => requirements.map(({ id }) => id));
    for (const waiver of readWaivers(caseStudy)) {
      const { requirement: id, requirementSpan: span, entry } = waiver;
      const removable = { removable: entry.valueSpan };
      if (!findRequirement(library, id)) {
        const replacement = closest(id, ids);
        yield replacement
          ? {
              message: t('There is no requirement "{0}"; did you mean "{1}"?', id, replacement),
              span,
              data: { replacement },
            }
          : { message: t('There is no requirement "{0}".', id), span, data: removable };
      } else if (!waiver.reason)
        yield { message: t('An exception without a "reason" does not count; say why.'), span };
      else if (!assessment.byId(id) && context.pins.length > 0)
        yield { message: t('No checklist of this case study asks for "{0}".', id), span, data: removable };
      else if (isSettled(waiver, context, today))
        yield {
          message: t('The case study meets "{0}" without this exception, or need not.', id),
          span,
          data: removable,
        };
    }
  },
};

/** Met by itself, or not asked for; while a deciding field is missing, nobody can say. */
function isSettled(waiver: Waiver, context: RuleContext, today: string): boolean {
  const entry = context.assessment.byId(waiver.requirement);
  const expired = waiver.until !== undefined && isDay(waiver.until) && waiver.until < today;
  if (!entry || expired || !inForce(waiver, today)) return false;
  if (entry.status === 'not-applicable') return entry.reason === 'condition' || entry.reason === 'group';
  return entry.status === 'waived' && answer(entry.requirement, context).degree === 'full';
}
