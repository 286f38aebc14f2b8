import { findRequirement } from '../checklists/library.ts';
import { closest } from '../values/similarity.ts';
import { ruleIds } from './ids.ts';
import { frontMatterDirectives } from './suppressions.ts';
import type { Rule } from './types.ts';

/** A claim names no known requirement, a suppression no known rule; or nothing stands where a claim points. */
export const unknownSuppression: Rule = {
  id: 'unknown-suppression',
  severity: 'warning',
  lowered: [],
  *check({ caseStudy, claims, library, t }) {
    const requirements = library.checklists.flatMap((checklist) =>
      checklist.requirements.map(({ id }) => id),
    );
    for (const { id, span } of claims.ids) {
      if (findRequirement(library, id)) continue;
      const guess = closest(id, requirements);
      yield {
        message: guess
          ? t('There is no requirement "{0}"; did you mean "{1}"?', id, guess)
          : t('There is no requirement "{0}".', id),
        span,
        ...(guess ? { data: { replacement: guess } } : {}),
      };
    }
    for (const { directive } of claims.empty)
      yield { message: t('Nothing that could be evidence follows this claim.'), span: directive.span };
    for (const directive of [...frontMatterDirectives(caseStudy), ...caseStudy.directives]) {
      if (directive.kind === 'evidence') continue;
      for (const { id, span } of directive.ids) {
        if (ruleIds.has(id)) continue;
        const guess = closest(id, [...ruleIds]);
        yield {
          message: guess
            ? t('There is no rule "{0}"; did you mean "{1}"?', id, guess)
            : t('There is no rule "{0}".', id),
          span,
          ...(guess ? { data: { replacement: guess } } : {}),
        };
      }
    }
  },
};
