import { sectionPlace, spokenFor } from './places.ts';
import type { Rule } from './types.ts';

/** No architecture diagram in the document. */
export const missingDiagram: Rule = {
  id: 'missing-diagram',
  severity: 'requirement',
  lowered: ['draft'],
  *check(context) {
    const requirements = spokenFor(context, 'missing-diagram');
    if (!requirements.length) return;
    const { parts } = requirements[0]!.requirement;
    const [part] = parts;
    yield {
      requirements,
      part,
      message: context.t('There is no architecture diagram; add an image or a Mermaid diagram.'),
      span: sectionPlace(context, parts),
      data: part ? { part } : {},
    };
  },
};
