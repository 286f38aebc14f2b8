import { documentPlace, groupBy, spokenFor } from './places.ts';
import type { Rule } from './types.ts';

/** No section is read as the part that open requirements need. One finding per part, with all its ids. */
export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'requirement',
  lowered: ['draft'],
  *check(context) {
    const { headings, caseStudy, t } = context;
    const byPart = groupBy(spokenFor(context, 'missing-section'), (entry) => entry.requirement.parts[0]!);
    for (const [part, requirements] of byPart) {
      const heading = headings.preferred(part, caseStudy.language) ?? part;
      const near = caseStudy.sections.find((section) => section.nearMiss?.part === part);
      const topics = requirements.map((entry) => context.localize(entry.requirement.title)).join(', ');
      yield {
        requirements,
        part,
        message: near
          ? t('The heading "{0}" is not known; did you mean "{1}"?', near.heading, near.nearMiss!.heading)
          : t('The section "{0}" is missing: {1}.', heading, topics),
        span: near?.titleSpan ?? documentPlace(context),
        data: near ? { part, replacement: near.nearMiss!.heading } : { part },
      };
    }
  },
};
