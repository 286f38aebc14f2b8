import { declaredDiagrams } from '../assessment/drawn-services.ts';
import type { Rule } from './types.ts';

/** An image says nothing to those who cannot see it. */
export const diagramAltText: Rule = {
  id: 'diagram-alt-text',
  severity: 'warning',
  lowered: [],
  *check({ caseStudy, facts, t }) {
    for (const { file, alt } of declaredDiagrams(facts))
      if (!alt?.text.trim() && !caseStudy.images.some(({ url }) => url === file.text))
        yield {
          message: t('The diagram has no "alt"; say what it shows.'),
          span: alt && alt.shape === 'scalar' ? alt.valueSpan : (alt?.keySpan ?? file.valueSpan),
        };
    for (const image of caseStudy.images)
      if (!image.alt.trim())
        yield {
          message: t('The image has no alternative text; say what the diagram shows.'),
          span: image.span,
        };
  },
};
