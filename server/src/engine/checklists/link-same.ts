import type { Checklist, Correspondence, Requirement } from './types.ts';

/** Lets every requirement that another calls the same know of it, too: one passage then answers both, either way. */
export function linkSame(checklists: readonly Checklist[]): Checklist[] {
  const named = new Map<string, Set<string>>();
  for (const { id, corresponds } of checklists.flatMap(({ requirements }) => requirements))
    for (const { requirement, as } of corresponds)
      if (as === 'same') named.set(requirement, (named.get(requirement) ?? new Set()).add(id));
  return checklists.map((checklist) => ({
    ...checklist,
    requirements: checklist.requirements.map((requirement) => linked(requirement, named.get(requirement.id))),
  }));
}

function linked(requirement: Requirement, names: ReadonlySet<string> | undefined): Requirement {
  const { corresponds } = requirement;
  const added = [...(names ?? [])]
    .filter((id) => !corresponds.some((each) => each.requirement === id && each.as === 'same'))
    .map((id): Correspondence => ({ requirement: id, as: 'same' }));
  return added.length ? { ...requirement, corresponds: [...corresponds, ...added] } : requirement;
}
