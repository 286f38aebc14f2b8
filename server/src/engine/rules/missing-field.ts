import { fieldPlace, spokenFor } from './places.ts';
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
    yield* told.values();
  },
};

function describe(context: RuleContext, path: string, parts: readonly string[]): DraftFinding {
  const { facts, t, localize } = context;
  const field = context.library.vocabulary.fields.find((candidate) => candidate.path === path);
  const title = field ? localize(field.title) : path;
  const fact = facts.get(path);
  const empty = fact?.reading.state === 'empty' && fact.source === 'field';
  return {
    message: empty
      ? t('"{0}" has no value: {1} is required.', path, title)
      : t('Not given: {0}. Write "{1}:" in the front matter.', title, path),
    span: empty ? fact.keySpan : fieldPlace(context, path, parts),
    data: { field: path },
  };
}
