import { askingFor } from './places.ts';
import type { Rule } from './types.ts';

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
  },
};
