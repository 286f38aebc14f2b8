import type { Section } from '../document/case-study.ts';
import type { Rule } from './types.ts';

/** The same part twice under the same heading level; each later one is told. */
export const duplicateSection: Rule = {
  id: 'duplicate-section',
  severity: 'warning',
  lowered: [],
  *check({ caseStudy, headings, t }) {
    const first = new Map<string, Section>();
    for (const section of caseStudy.sections) {
      const part = section.parts[0];
      if (!part || section.parts.length > 1) continue;
      const key = `${section.parent ?? ''} ${section.depth} ${part}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, section);
      else if (sameHeading(earlier.heading, section.heading) || headings.isExact(section.heading, part))
        yield {
          part,
          message: t('"{0}" stands here a second time; merge the two sections.', section.heading),
          span: section.headingSpan,
          data: { part },
        };
    }
  },
};

function sameHeading(a: string, b: string): boolean {
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return fold(a).replace(/^\d+/, '') === fold(b).replace(/^\d+/, '');
}
