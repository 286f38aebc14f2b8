import type { Fact } from '../assessment/facts.ts';
import { canonicalOf } from '../assessment/facts.ts';
import {
  contradict,
  type ObjectiveStatement,
  objectiveStatements,
} from '../assessment/objective-statements.ts';
import { isSameFigure } from '../assessment/same-figure.ts';
import { placeIn } from '../document/place-in.ts';
import { parseDuration } from '../values/duration.ts';
import { findImpossibleReductions } from '../values/outcome.ts';
import { askingFor, computedWrong, fieldTitle } from './places.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

/** Figures that cannot all be right, or that the checklist does not allow. */
export const numbersDisagree: Rule = {
  id: 'numbers-disagree',
  severity: 'requirement',
  lowered: [],
  *check(context) {
    for (const { entry, fact } of computedWrong(context, 'numbers-disagree'))
      yield {
        requirements: [entry],
        part: entry.requirement.parts[0],
        message: context.t('These figures do not hold: {0}', context.localize(entry.requirement.text)),
        span: fact.valueSpan,
        data: { field: fact.field.path },
      };
    yield* objectives(context);
    yield* figures(context);
    yield* impossible(context);
  },
};

/** A second RTO or RPO that is not the first. */
function* objectives(context: RuleContext): Generator<DraftFinding> {
  const stated = objectiveStatements(context.caseStudy, context.base.passages);
  for (const fact of context.facts.all()) {
    const kind = /\.(rto|rpo)$/.exec(fact.field.path)?.[1];
    if (fact.field.type !== 'duration' || kind === undefined) continue;
    const all = [...fromFrontMatter(fact), ...stated.filter((each) => each.kind === kind)];
    const [first, ...others] = all;
    const other = first && others.find((each) => contradict(first.value, each.value));
    if (other) yield disagreement(context, fact.field.path, first, other);
  }
}

function fromFrontMatter(fact: Fact): Pick<ObjectiveStatement, 'value' | 'text' | 'span'>[] {
  const canonical = fact.source === 'field' ? canonicalOf(fact) : undefined;
  const parsed = canonical === undefined ? undefined : parseDuration(canonical);
  if (canonical === undefined || !parsed || 'problem' in parsed) return [];
  return [{ value: parsed.value, text: canonical, span: fact.valueSpan }];
}

/** A count or size of the front matter that a table or labelled line gives differently. */
function* figures(context: RuleContext): Generator<DraftFinding> {
  for (const fact of context.facts.all()) {
    const { type, path } = fact.field;
    const labelled = context.facts.statements(path).filter(({ source }) => source === 'label');
    const [other] = labelled;
    if ((type !== 'count' && type !== 'size') || fact.source !== 'field' || labelled.length !== 1) continue;
    const own = canonicalOf(fact);
    const { text } = context.caseStudy;
    const its = plain(text.slice(other!.valueSpan.start, other!.valueSpan.end));
    const said = text.slice(other!.keySpan.start, other!.keySpan.end);
    if (own === undefined || isSameFigure(type, own, its, said)) continue;
    yield disagreement(
      context,
      path,
      { text: own, span: fact.valueSpan },
      { text: its, span: other!.valueSpan },
    );
  }
}

/** A reduction by more than the whole. */
function* impossible({ base, caseStudy, t }: RuleContext): Generator<DraftFinding> {
  for (const passage of base.passages)
    for (const { start, end } of findImpossibleReductions(passage.text)) {
      const words = passage.text.slice(start, end);
      yield {
        severity: 'error',
        message: t(
          '"{0}": nothing can be reduced by more than 100 %. Write by how much of the former value.',
          words,
        ),
        span: placeIn(passage, words, caseStudy.text),
      };
    }
}

const plain = (markdown: string): string => markdown.replace(/[*_`|]/g, '').trim();

function disagreement(
  context: RuleContext,
  path: string,
  first: Pick<ObjectiveStatement, 'text' | 'span'>,
  second: Pick<ObjectiveStatement, 'text' | 'span'>,
): DraftFinding {
  const requirements = askingFor(context, path);
  const line = context.caseStudy.lines.positionAt(first.span.start).line + 1;
  return {
    severity: 'warning',
    requirements,
    part: requirements[0]?.requirement.parts[0],
    message: context.t(
      '{0}: "{1}" here, but "{2}" in line {3}. Make them agree, or say what each of them is for.',
      fieldTitle(context, path),
      second.text,
      first.text,
      `${line}`,
    ),
    span: second.span,
    data: { field: path },
  };
}
