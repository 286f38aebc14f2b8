import { isRelative } from '../document/address.ts';
import type { Rule } from './types.ts';

/** A relative image address leads to no file. */
export const brokenImage: Rule = {
  id: 'broken-image',
  severity: 'error',
  lowered: [],
  *check({ caseStudy, facts, fileExists, t }) {
    for (const image of caseStudy.images)
      if (isRelative(image.url) && fileExists(image.url) === false)
        yield { message: t('The image "{0}" is not there.', image.url), span: image.urlSpan };
    for (const file of facts.get('diagrams')?.entry?.children ?? []) {
      const entry = file.children.find((child) => child.path.at(-1) === 'file');
      if (entry && isRelative(entry.text) && fileExists(entry.text) === false)
        yield { message: t('The image "{0}" is not there.', entry.text), span: entry.valueSpan };
    }
  },
};
