import type { Library } from '../checklists/library.ts';
import { withExtended } from '../checklists/library.ts';
import type { Checklist, Requirement } from '../checklists/types.ts';

/** One requirement of the newer checklist and what it comes from. */
export interface ComparedRequirement {
  readonly requirement: Requirement;
  readonly from: readonly Requirement[];
}

/** What changes for a writer who goes from one checklist to another. */
export interface Comparison {
  /** Asks for nothing that the old one asked for. */
  readonly added: readonly Requirement[];
  readonly removed: readonly Requirement[];
  readonly same: readonly ComparedRequirement[];
  readonly reworded: readonly ComparedRequirement[];
  /** Pieces of an old requirement, or several old ones in one. */
  readonly split: readonly ComparedRequirement[];
}

/**
 * Compares two checklists with all that they extend. Requirements meet by their id, or by what either says about the
 * other under `corresponds`.
 */
export function compareChecklists(before: Checklist, after: Checklist, library: Library): Comparison {
  const [old, next] = [before, after].map((checklist) => requirementsOf(checklist, library)) as [
    Requirement[],
    Requirement[],
  ];
  const result = {
    added: [] as Requirement[],
    same: [] as ComparedRequirement[],
    reworded: [] as ComparedRequirement[],
    split: [] as ComparedRequirement[],
  };
  const kept = new Set<Requirement>();
  for (const requirement of next) {
    const related = old
      .map((candidate) => ({ candidate, as: relation(candidate, requirement) }))
      .filter(({ as }) => as !== undefined);
    for (const { candidate } of related) kept.add(candidate);
    const compared = { requirement, from: related.map(({ candidate }) => candidate) };
    if (related.length === 0) result.added.push(requirement);
    else if (related.some(({ as }) => as === 'split')) result.split.push(compared);
    else if (related.every(({ as }) => as === 'same')) result.same.push(compared);
    else result.reworded.push(compared);
  }
  return { ...result, removed: old.filter((requirement) => !kept.has(requirement)) };
}

function requirementsOf(checklist: Checklist, library: Library): Requirement[] {
  return withExtended(library, [checklist])
    .flatMap(({ requirements }) => requirements)
    .filter(({ aggregate }) => !aggregate);
}

function relation(before: Requirement, after: Requirement): 'same' | 'reworded' | 'split' | undefined {
  if (before === after) return 'same';
  if (before.id === after.id) return asksTheSame(before, after) ? 'same' : 'reworded';
  const said =
    after.corresponds.find(({ requirement }) => requirement === before.id) ??
    before.corresponds.find(({ requirement }) => requirement === after.id);
  return said && (said.as === 'merged' ? 'split' : said.as);
}

function asksTheSame(before: Requirement, after: Requirement): boolean {
  return (
    before.text.en === after.text.en &&
    before.severity === after.severity &&
    JSON.stringify(before.when) === JSON.stringify(after.when)
  );
}
