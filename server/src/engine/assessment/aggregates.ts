import type { RequirementAssessment } from './types.ts';

type Draft = Omit<RequirementAssessment, 'rule'>;

/** An aggregate sums up the errors of its chapter: met when none of them is open, in part when some are met. */
export function sumUp(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { requirement, reason } = draft;
    if (reason !== 'aggregate') return draft;
    const summed = drafts.filter(
      (each) =>
        each.requirement.checklist === requirement.checklist &&
        each.requirement.chapter === requirement.chapter &&
        each.requirement.severity === 'error' &&
        !each.requirement.aggregate,
    );
    const of = (...statuses: string[]) => summed.filter(({ status }) => statuses.includes(status)).length;
    const open = of('missing', 'partial');
    const status = open === 0 ? 'met' : of('met', 'waived', 'partial') > 0 ? 'partial' : 'missing';
    return { ...draft, status, reason: undefined };
  });
}
