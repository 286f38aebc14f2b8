import { groupBy, sectionPlace, spokenFor } from './places.ts';
import type { Rule } from './types.ts';

/** A recovery section is there, but a piece of guidance is not: each by its name, both sides of `managedBy` together. */
export const recoveryGuidance: Rule = {
  id: 'recovery-guidance',
  severity: 'requirement',
  lowered: ['draft'],
  *check(context) {
    const pieces = groupBy(
      spokenFor(context, 'recovery-guidance'),
      ({ requirement }) => requirement.piece ?? requirement.id,
    );
    for (const requirements of pieces.values()) {
      const { requirement } = requirements[0]!;
      yield {
        requirements,
        part: requirement.parts[0],
        message: context.t(
          'The recovery guidance does not cover "{0}": {1}',
          context.localize(requirement.title),
          context.localize(requirement.text),
        ),
        span: sectionPlace(context, requirement.parts),
        data: { part: requirement.parts[0]! },
      };
    }
  },
};
