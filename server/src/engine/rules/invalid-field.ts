import type { Fact } from '../assessment/facts.ts';
import type { Correction, ValueProblem } from '../assessment/read-fact.ts';
import { askingFor, computedWrong } from './places.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';
import { describeProblem } from './value-problems.ts';

/** A value has the wrong form; or it is readable, but not in the form that Casewright writes (Information). */
export const invalidField: Rule = {
  id: 'invalid-field',
  severity: 'requirement',
  lowered: [],
  *check(context) {
    for (const { entry, fact } of computedWrong(context, 'invalid-field'))
      yield {
        requirements: [entry],
        message: context.localize(entry.requirement.text),
        span: fact.valueSpan,
      };
    const { complete } = context.caseStudy.frontMatter;
    for (const fact of context.facts.all()) {
      const { reading } = fact;
      if (!complete && /[\r\n]/.test(context.caseStudy.text.slice(fact.valueSpan.start, fact.valueSpan.end)))
        continue;
      if (reading.state === 'invalid')
        for (const problem of reading.problems)
          if (!(fact.field.type === 'duration' && problem.problem !== 'not-a-duration'))
            yield wrong(context, fact, problem);
      if (reading.state === 'known' && fact.source === 'field')
        for (const correction of reading.corrections) yield readable(context, fact, correction);
    }
  },
};

function wrong(context: RuleContext, fact: Fact, problem: ValueProblem): DraftFinding {
  const requirements = askingFor(context, fact.field.path);
  return {
    ...(requirements.length ? { requirements } : { severity: 'warning' as const }),
    message: describeProblem(problem, fact.field, context),
    span: problem.span ?? fact.valueSpan,
    data: { field: fact.field.path },
  };
}

function readable(context: RuleContext, fact: Fact, correction: Correction): DraftFinding {
  const { t } = context;
  const replacement = correction.reason === 'unquoted' ? `"${correction.text}"` : correction.text;
  return {
    severity: 'info',
    requirements: askingFor(context, fact.field.path),
    message:
      correction.reason === 'unquoted'
        ? t('Write the account id in quotes, so that no tool takes it for a number.')
        : t('Write this as "{0}".', correction.text),
    span: correction.span ?? fact.valueSpan,
    data: { field: fact.field.path, replacement },
  };
}
