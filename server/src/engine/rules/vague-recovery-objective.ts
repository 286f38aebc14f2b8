import { placeIn } from '../document/place-in.ts';
import { findSwappedRecoveryLabels } from '../values/recovery-label.ts';
import { askingFor } from './places.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

/** A recovery objective without a unit or without a number ("near zero", ほぼゼロ). */
export const vagueRecoveryObjective: Rule = {
  id: 'vague-recovery-objective',
  severity: 'requirement',
  lowered: [],
  *check(context) {
    const { facts, t } = context;
    for (const fact of facts.all()) {
      const { field, reading } = fact;
      if (field.type !== 'duration' || reading.state !== 'invalid') continue;
      const problem = reading.problems.find(({ problem: code }) => code !== 'not-a-duration');
      if (!problem) continue;
      const requirements = askingFor(context, field.path);
      yield {
        requirements,
        part: requirements[0]?.requirement.parts[0],
        message:
          problem.problem === 'no-unit'
            ? t('"{0}" has no unit; write minutes or hours, such as "15 minutes".', problem.text)
            : t(
                '"{0}" is too vague to be tested; give a number with its unit, such as "1 minute".',
                problem.text,
              ),
        span: problem.span ?? fact.valueSpan,
        data: { field: field.path },
      };
    }
    yield* swapped(context);
  },
};

/** One of the two under the name of the other: nobody can tell which is meant. */
function* swapped({ base, caseStudy, t }: RuleContext): Generator<DraftFinding> {
  for (const passage of base.passages)
    for (const { start, end } of findSwappedRecoveryLabels(passage.text)) {
      const words = passage.text.slice(start, end);
      yield {
        severity: 'warning',
        message: t(
          '"{0}" mixes the two up: RTO is the time until service is back, RPO the data that may be lost.',
          words,
        ),
        span: placeIn(passage, words, caseStudy.text),
      };
    }
}
