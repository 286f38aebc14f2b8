import type { Finding } from '../findings.ts';
import { ruleIds } from './ids.ts';
import { readSuppressions, type Suppression, silences } from './suppressions.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

/** Rules whose findings are not about one document, or come after this one: nobody can say here. */
const unheard = new Set([
  'unused-suppression',
  'unknown-suppression',
  'too-few-case-studies',
  'duplicate-customer',
  'copied-text',
  'account-id-exposed',
  'secret-exposed',
  'confidential-mark',
  'approval-missing',
]);

/** A suppression that silences nothing. Looks at what all rules before it have found. */
export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  severity: 'info',
  lowered: [],
  *check(context, found) {
    for (const suppression of readSuppressions(context.caseStudy)) yield* unused(suppression, context, found);
  },
};

function* unused(
  suppression: Suppression,
  { caseStudy, configuration, t }: RuleContext,
  found: readonly Finding[],
): Generator<DraftFinding> {
  const silenced = new Set(
    found.filter((finding) => silences(suppression, finding, caseStudy)).map(({ rule }) => rule),
  );
  const { ids, span } = suppression;
  if (ids.length === 0) {
    if (silenced.size === 0)
      yield { message: t('This suppression silences nothing.'), span, data: { removable: span } };
    return;
  }
  for (const { id, span: place } of ids) {
    if (silenced.has(id) || unheard.has(id) || !ruleIds.has(id) || configuration.rules[id] === 'off')
      continue;
    yield {
      message: t('Nothing of "{0}" is found here; this suppression is not needed.', id),
      span: place,
      data: { removable: ids.length === 1 ? span : place },
    };
  }
}
