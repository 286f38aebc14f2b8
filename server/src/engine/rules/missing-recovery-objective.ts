import { fieldPlace, fieldTitle, headingFor, spokenFor } from './places.ts';
import type { Rule } from './types.ts';

/** RTO or RPO is stated nowhere. */
export const missingRecoveryObjective: Rule = {
  id: 'missing-recovery-objective',
  severity: 'requirement',
  lowered: ['draft'],
  *check(context) {
    const { facts, caseStudy, t } = context;
    for (const entry of spokenFor(context, 'missing-recovery-objective')) {
      const { requirement } = entry;
      const missing = requirement.answer.fields.filter((path) => {
        const reading = facts.get(path)?.reading;
        return !reading || (reading.state === 'empty' && !reading.placeholder);
      });
      if (!missing.length || !caseStudy.frontMatter.complete) continue;
      const stated = requirement.answer.fields
        .map((path) => facts.get(path))
        .find((fact) => fact?.reading.state === 'known');
      const beside = stated?.source === 'label' ? caseStudy.sections[stated.section ?? 0] : undefined;
      const heading = beside?.depth ? beside : stated ? undefined : headingFor(context, requirement.parts);
      const names = missing.map((path) => fieldTitle(context, path));
      const key = facts.get(missing[0]!);
      yield {
        requirements: [entry],
        part: requirement.parts[0],
        message: t('Not stated: {0}. Give a duration with its unit, such as "15 minutes".', names.join(', ')),
        span: key?.keySpan ?? heading?.headingSpan ?? fieldPlace(context, missing[0]!, requirement.parts),
        data: { field: missing[0]!, fields: missing },
      };
    }
  },
};
