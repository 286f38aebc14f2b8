import type { Rule } from './types.ts';

/** An image says nothing to those who cannot see it. */
export const diagramAltText: Rule = {
  id: 'diagram-alt-text',
  severity: 'warning',
  lowered: [],
  *check({ caseStudy, t }) {
    for (const image of caseStudy.images)
      if (!image.alt.trim())
        yield {
          message: t('The image has no alternative text; say what the diagram shows.'),
          span: image.span,
        };
  },
};
