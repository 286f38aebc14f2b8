import { requirementsOf } from '../checklists/library.ts';
import type { Checklist, Group, Requirement } from '../checklists/types.ts';
import { sumUp } from './aggregates.ts';
import { type Answered, answer, type Sources } from './answers.ts';
import { decide } from './conditions.ts';
import { contradictionOf } from './contradiction.ts';
import { hasOtherWay, holdsFacts } from './must-hold.ts';
import { said } from './say.ts';
import { chooseRules } from './speakers.ts';
import type { Assessment, GroupAssessment, RequirementAssessment } from './types.ts';
import { inForce, readAttestations, readWaivers } from './waivers.ts';

type Draft = Omit<RequirementAssessment, 'rule'>;

/**
 * Assesses every requirement of the checklists (extended ones included) against one case study. Requirements of an
 * application or a partner are not applicable to a single document, reason `application`. `confirmed` holds the ids of
 * requirements that a person has confirmed outside of the document.
 */
export function assess(
  checklists: readonly Checklist[],
  sources: Sources,
  confirmed: readonly string[],
): Assessment {
  const requirements = requirementsOf(checklists);
  const waivers = new Map(
    readWaivers(sources.caseStudy)
      .filter((waiver) => inForce(waiver, sources.today))
      .map((waiver) => [waiver.requirement, waiver]),
  );
  const attested = new Set([...readAttestations(sources.caseStudy), ...confirmed]);

  const first = requirements.map((requirement): Draft => {
    const draft = (status: Draft['status'], reason?: string, evidence: Draft['evidence'] = []): Draft => ({
      requirement,
      status,
      reason,
      evidence,
    });
    if (requirement.scope !== 'case-study') return draft('not-applicable', 'application');
    const decision = decide(requirement.when, sources.facts);
    if (decision !== 'holds')
      return draft('not-applicable', decision === 'undecided' ? 'undecided' : 'condition');
    if (!requirement.whenSaid.every((name) => said(sources.base.passages, name, sources.signals)))
      return draft('not-applicable', 'condition');
    const ids = [requirement.id, ...requirement.replaces];
    const waiver = ids.map((id) => waivers.get(id)).find((each) => each !== undefined);
    if (waiver) return draft('waived', waiver.reason);
    if (requirement.aggregate) return draft('not-applicable', 'aggregate');
    if (requirement.answer.attested) return draft(ids.some((id) => attested.has(id)) ? 'met' : 'to-confirm');
    const against = contradictionOf(requirement, sources);
    if (against) return { ...draft('missing'), against };
    const found = answer(requirement, sources);
    if (found.degree === 'none' && !hasOtherWay(requirement.answer)) {
      if (requirement.answer.unless.length) return draft('met');
      if (holdsFacts(requirement.answer)) return draft('not-applicable', 'undecided');
    }
    return draft(statusOf(found), undefined, found.evidence);
  });

  const { drafts, groups } = settleGroups(first, unique(checklists.flatMap((checklist) => checklist.groups)));
  const assessed = chooseRules(sumUp(drafts), sources);
  const byId = new Map(
    assessed.flatMap((entry) =>
      [...entry.requirement.replaces, entry.requirement.id].map((id) => [id, entry] as const),
    ),
  );
  return {
    checklists,
    requirements: assessed,
    groups: groups.map((group) => ({
      ...group,
      members: group.members.map((member) => byId.get(member.requirement.id)!),
    })),
    byId: (id) => byId.get(id),
  };
}

function statusOf({ degree }: Answered): 'met' | 'partial' | 'missing' {
  return degree === 'full' ? 'met' : degree === 'part' ? 'partial' : 'missing';
}

function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

type DraftGroup = Omit<GroupAssessment, 'members'> & { readonly members: readonly Draft[] };

/** A satisfied group of alternatives makes its other members not applicable and meets the requirement that states it. */
function settleGroups(
  drafts: readonly Draft[],
  groups: readonly Group[],
): { drafts: Draft[]; groups: DraftGroup[] } {
  const changed = new Map<Requirement, Draft>();
  const settled = groups.map((group): DraftGroup => {
    const members = drafts.filter((draft) => draft.requirement.group === group.id);
    const met = members.filter((draft) => draft.status === 'met' || draft.status === 'waived').length;
    const head = drafts.find((draft) => draft.requirement.id === group.requirement);
    const stated =
      group.mode === 'any' && head?.status === 'met' && head.requirement.answer.fields.length > 0;
    const satisfied = members.length > 0 && (met >= group.minimum || stated);
    if (satisfied && group.mode === 'any')
      for (const draft of members)
        if (draft.status === 'missing' || draft.status === 'partial')
          changed.set(draft.requirement, { ...draft, status: 'not-applicable', reason: 'group' });
    if (head && head.status !== 'not-applicable' && head.status !== 'waived') {
      const evidence = [
        ...head.evidence,
        ...members.filter((draft) => draft.status === 'met').flatMap((draft) => draft.evidence),
      ];
      const own = head.status === 'met' || group.mode === 'any';
      if (satisfied && own)
        changed.set(head.requirement, { ...head, status: 'met', evidence: evidence.slice(0, 5) });
      else if (!satisfied && head.status === 'met' && !stated)
        changed.set(head.requirement, { ...head, status: 'partial' });
    }
    return { group, members, met, satisfied };
  });
  return { drafts: drafts.map((draft) => changed.get(draft.requirement) ?? draft), groups: settled };
}
