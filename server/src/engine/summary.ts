import type { Assessment } from './assessment/types.ts';
import type { CoverageSummary } from './report.ts';

/** How much of its checklists a case study covers. Aggregates, waived and to-confirm requirements count in neither figure. */
export function summarize(assessment: Assessment): CoverageSummary {
  const counted = assessment.requirements.filter(({ requirement }) => !requirement.aggregate);
  const count = (status: string) => counted.filter((entry) => entry.status === status).length;
  const decided = counted.filter(({ requirement }) => !requirement.answer.attested);
  const met = decided.filter((entry) => entry.status === 'met');
  return {
    met: met.length,
    applicable: met.length + count('partial') + count('missing'),
    byWording: met.filter(
      ({ evidence }) => evidence.length > 0 && evidence.every(({ kind }) => kind === 'wording'),
    ).length,
    toConfirm: count('to-confirm'),
    waived: count('waived'),
  };
}

/** The coverage of what is no case study. */
export const noCoverage: CoverageSummary = { met: 0, applicable: 0, byWording: 0, toConfirm: 0, waived: 0 };
