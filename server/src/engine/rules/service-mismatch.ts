import type { Service } from '../checklists/vocabulary.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

/** The prose and `awsServices` disagree about the services used; in doubt nothing is said. */
export const serviceMismatch: Rule = {
  id: 'service-mismatch',
  severity: 'warning',
  lowered: [],
  *check(context) {
    const known = context.named.listed.flatMap(({ service }) => service ?? []);
    const entry = context.facts.get('awsServices')?.entry;
    if (!known.length || !entry) return;
    yield* notListed(context, known, entry.keySpan);
    yield* notMentioned(context);
  },
};

function* notListed(
  { named, families, t }: RuleContext,
  known: readonly Service[],
  span: DraftFinding['span'],
): Generator<DraftFinding> {
  const listed = families.setOf(known);
  const missing = named.used.filter((name) => {
    const service = families.byName(name);
    return service && !listed.covers(service) && !families.isUbiquitous(service);
  });
  if (!missing.length) return;
  yield {
    message: t('The text describes services that awsServices does not list: {0}.', missing.join(', ')),
    span,
    data: { names: missing },
  };
}

function* notMentioned({ named, families, t }: RuleContext): Generator<DraftFinding> {
  const mentioned = families.setOf(named.inBody.map(({ service }) => service));
  if (!mentioned.size) return;
  const silent = named.listed.filter(({ service }) => service && !mentioned.covers(service));
  const [first] = silent;
  if (!first) return;
  const names = [...new Set(silent.map(({ service }) => service!.name))];
  yield {
    message: t('awsServices lists services that the text never mentions: {0}.', names.join(', ')),
    span: first.span,
  };
}
