import type { Fact } from '../assessment/facts.ts';
import { fieldPlace, fieldTitle, spokenFor } from './places.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

/** A required fact is nowhere, or its key has no value. */
export const missingField: Rule = {
  id: 'missing-field',
  severity: 'requirement',
  lowered: ['draft'],
  *check(context) {
    if (!context.caseStudy.frontMatter.complete) return;
    const told = new Map<string, DraftFinding>();
    for (const entry of spokenFor(context, 'missing-field'))
      for (const path of entry.requirement.answer.fields) {
        const fact = context.facts.get(path);
        if (fact?.reading.state === 'known' || fact?.reading.state === 'invalid') continue;
        if (fact?.reading.state === 'empty' && fact.reading.placeholder) continue;
        const known = told.get(path);
        told.set(path, {
          ...(known ?? describe(context, path, entry.requirement.parts)),
          requirements: [...(known?.requirements ?? []), entry],
        });
      }
    for (const fact of context.facts.emptyKeys) {
      const { path } = fact.field;
      const requirements = context.assessment.requirements.filter(
        ({ requirement, status }) =>
          status === 'met' &&
          requirement.rule === 'missing-field' &&
          requirement.answer.fields.includes(path),
      );
      if (requirements.length && !told.has(path))
        told.set(path, { ...tellEmptyKey(context, fact), requirements });
    }
    yield* told.values();
  },
};

function describe(context: RuleContext, path: string, parts: readonly string[]): DraftFinding {
  const { facts, t } = context;
  const fact = facts.get(path);
  if (fact?.reading.state === 'empty' && fact.source === 'field') return tellEmptyKey(context, fact);
  return {
    message: t('Not given: {0}. Write "{1}:" in the front matter.', fieldTitle(context, path), path),
    span: fieldPlace(context, path, parts),
    data: { field: path },
  };
}

/** An empty key is told where it stands, also when the text states the fact: one of the two must go. */
function tellEmptyKey(context: RuleContext, { field: { path }, keySpan }: Fact): DraftFinding {
  const message = context.t('"{0}" has no value: {1} is required.', path, fieldTitle(context, path));
  return { message, span: keySpan, data: { field: path } };
}
