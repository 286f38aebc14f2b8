import type { Checklist, Requirement } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything known at run time: the data files, checked and resolved when the product is built. Plain JSON. */
export interface Library {
  readonly checklists: readonly Checklist[];
  /** The pins of checklists that are there and cannot be used, because something is wrong in them. */
  readonly refused: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** The pin that a writer's text means: exact, or the newest version of a bare id; `undefined` when there is none. */
export function resolvePin(library: Library, text: string): Checklist | undefined {
  const wanted = text.trim();
  const exact = library.checklists.find((checklist) => checklist.pin === wanted);
  if (exact || wanted.includes('@')) return exact;
  const versions = library.checklists.filter((checklist) => checklist.id === wanted);
  return versions.sort((a, b) => b.released.localeCompare(a.released))[0];
}

/** A checklist and all it extends, the extended ones first, none twice. */
export function withExtended(library: Library, checklists: readonly Checklist[]): Checklist[] {
  const result: Checklist[] = [];
  const visit = (checklist: Checklist): void => {
    if (result.includes(checklist)) return;
    for (const pin of checklist.extends) {
      const base = library.checklists.find((candidate) => candidate.pin === pin);
      if (base) visit(base);
    }
    if (!result.includes(checklist)) result.push(checklist);
  };
  for (const checklist of checklists) visit(checklist);
  return result;
}

/** All that checklists ask for together, nothing twice, what another one stands in for left out. */
export function requirementsOf(checklists: readonly Checklist[]): Requirement[] {
  const all = [
    ...new Map(
      checklists.flatMap(({ requirements }) => requirements).map((each) => [each.id, each]),
    ).values(),
  ];
  const replaced = new Set(all.flatMap(({ replaces }) => replaces));
  return all.filter(({ id }) => !replaced.has(id));
}

/** The requirement with this id, whichever checklist states it. */
export function findRequirement(library: Library, id: string): Requirement | undefined {
  for (const checklist of library.checklists) {
    const requirement = checklist.requirements.find((candidate) => candidate.id === id);
    if (requirement) return requirement;
  }
  return undefined;
}
