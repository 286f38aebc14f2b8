import { isOpen } from '../assessment/speakers.ts';
import type { Section } from '../document/case-study.ts';
import type { Rule, RuleContext } from './types.ts';

/** A heading of the checklist with nothing under it. */
export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'requirement',
  lowered: ['draft', 'review'],
  *check(context) {
    for (const section of context.caseStudy.sections) {
      if (!section.parts.length || context.base.stateOfSection(section) !== 'empty') continue;
      const requirements = answeredBy(context, section);
      if (!requirements.length) continue;
      yield {
        requirements,
        part: section.parts[0],
        message: context.t('There is nothing under "{0}" yet.', section.heading),
        span: section.headingSpan,
        data: { part: section.parts[0]! },
      };
    }
  },
};

/** The open requirements that the section speaks for; all applicable ones of the part when they are answered elsewhere. */
export function answeredBy({ assessment }: RuleContext, section: Pick<Section, 'parts'>) {
  const ofPart = assessment.requirements.filter(
    ({ requirement, status }) =>
      status !== 'not-applicable' &&
      status !== 'waived' &&
      requirement.parts[0] !== undefined &&
      section.parts.includes(requirement.parts[0]),
  );
  const spoken = ofPart.filter(
    (entry) => isOpen(entry) && (entry.rule === 'empty-section' || entry.rule === 'placeholder-text'),
  );
  if (spoken.length) return spoken;
  return ofPart.some((entry) => isOpen(entry)) ? [] : ofPart;
}
