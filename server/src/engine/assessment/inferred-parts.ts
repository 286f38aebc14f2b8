import type { Requirement } from '../checklists/types.ts';
import type { CaseStudy, Passage } from '../document/case-study.ts';
import { saysAll } from './say.ts';
import type { SignalReader } from './signals.ts';

/** Parts by section index that the text of a section speaks for although its heading is not known. */
export type InferredParts = ReadonlyMap<number, readonly string[]>;

/** A section must answer this many requirements of a part before it is taken for that part. */
const wantedAnswers = 3;

/**
 * Reads sections under unexpected headings by what they say: a section that answers at least three requirements of a
 * part (by their signals) is about it. Evidence found that way is always told as found by its wording.
 */
export function inferParts(
  caseStudy: CaseStudy,
  bodies: ReadonlyMap<number, readonly Passage[]>,
  requirements: readonly Requirement[],
  signals: SignalReader,
): InferredParts {
  const byPart = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const [part] = requirement.parts;
    if (
      part &&
      requirement.scope === 'case-study' &&
      requirement.answer.signals.length &&
      !requirement.answer.diagram
    )
      byPart.set(part, [...(byPart.get(part) ?? []), requirement]);
  }
  const inferred = new Map<number, readonly string[]>();
  for (const section of caseStudy.sections) {
    if (section.depth === 0 || known(caseStudy, section.index)) continue;
    const own = bodies.get(section.index);
    if (!own) continue;
    const parts = [...byPart].filter(([, members]) => {
      const wanted = Math.min(wantedAnswers, members.length);
      if (wanted < 2) return false;
      let answered = 0;
      for (const { answer } of members)
        if ([answer.signals, ...answer.or].some((set) => saysAll(own, set, answer.within, signals)))
          answered++;
      return answered >= wanted;
    });
    if (parts.length)
      inferred.set(
        section.index,
        parts.map(([part]) => part),
      );
  }
  return inferred;
}

/** Whether the heading of a section, or of one around it, is read as a part. */
export function known({ sections }: CaseStudy, index: number): boolean {
  for (let at: number | undefined = index; at !== undefined; at = sections[at]!.parent)
    if (sections[at]!.parts.length) return true;
  return false;
}
