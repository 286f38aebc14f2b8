import type { ReadDiagram } from '../assessment/drawn-services.ts';
import type { Service } from '../checklists/vocabulary.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

/** A picture that names fewer services is one without labels. */
const fewest = 2;

/** The services that a diagram names and those of `awsServices` disagree; without a list, those of the text count. */
export const diagramServices: Rule = {
  id: 'diagram-services',
  severity: 'warning',
  lowered: [],
  *check(context) {
    const { diagrams, named, families } = context;
    const known = named.listed.flatMap(({ service }) => service ?? []);
    const drawn = diagrams.read
      .map((diagram) => ({ diagram, shown: servicesOf(diagram.labels, context) }))
      .filter(({ shown }) => families.setOf(shown).size >= fewest);
    const [first] = drawn;
    if (!first || (!known.length && !named.used.length)) return;
    const anywhere = families.setOf(diagrams.read.flatMap((diagram) => everything(diagram, context)));
    const undrawn = diagrams.hasUnread
      ? []
      : known.filter(
          (service) =>
            !anywhere.covers(service) && !families.isUbiquitous(service) && !families.isUndrawn(service),
        );
    const described = families.setOf(known.length ? known : named.inBody.map(({ service }) => service));
    const fullest = drawn.reduce(
      (best, each) => (each.shown.length > best.shown.length ? each : best),
      first,
    );
    for (const each of drawn) {
      const only = each.shown.filter(
        (service) => !described.covers(service) && !families.isUbiquitous(service),
      );
      yield* tell(each.diagram, each === fullest ? undrawn : [], only, known.length > 0, context);
    }
  },
};

function servicesOf(text: string, { named }: RuleContext): Service[] {
  return [...new Set(named.inText(text).flatMap(({ certain, service }) => (certain ? [service] : [])))];
}

function everything({ labels, said }: ReadDiagram, { named }: RuleContext): Service[] {
  return [...named.inText(labels), ...named.inText(said)].map(({ service }) => service);
}

function* tell(
  { span }: ReadDiagram,
  undrawn: readonly Service[],
  only: readonly Service[],
  isListed: boolean,
  { t }: RuleContext,
): Generator<DraftFinding> {
  const [missing, extra] = [undrawn, only].map((services) =>
    [...new Set(services.map(({ name }) => name))].join(', '),
  );
  if (missing && extra)
    yield {
      message: t(
        'The diagram does not show what awsServices lists: {0}; it shows what awsServices does not list: {1}.',
        missing,
        extra,
      ),
      span,
    };
  else if (missing)
    yield { message: t('The diagram does not show what awsServices lists: {0}.', missing), span };
  else if (extra && isListed)
    yield { message: t('The diagram shows what awsServices does not list: {0}.', extra), span };
  else if (extra) yield { message: t('The diagram shows what the text does not name: {0}.', extra), span };
}
