import type { CaseStudy, Section } from '../document/case-study.ts';
import type { FullInspection } from '../inspect.ts';

/** Where a new section goes: an offset at a line start, and the level of its heading. */
export interface SectionPlace {
  readonly offset: number;
  readonly depth: number;
}

/** The parts of the pinned checklists in the order that documents keep. */
export function outlineOf({ assessment, context }: FullInspection): readonly string[] {
  const pinned = assessment.checklists;
  const inherited = pinned.flatMap((checklist) =>
    checklist.extends.flatMap(
      (pin) => context.library.checklists.find((each) => each.pin === pin)?.outline ?? [],
    ),
  );
  return [...new Set([...pinned.flatMap((checklist) => checklist.outline), ...inherited])];
}

/** After the last section that the outline puts before it, else before the first that comes after, else at the end. */
export function placeSection(part: string, inspection: FullInspection): SectionPlace {
  const { caseStudy } = inspection;
  const outline = outlineOf(inspection);
  const position = outline.indexOf(part);
  const depth = usualDepth(caseStudy.sections);
  const before = position < 0 ? outline : outline.slice(0, position);
  for (const earlier of [...before].reverse()) {
    const section = caseStudy.sections.findLast((each) => each.parts[0] === earlier);
    if (section) return { offset: enclosing(section, depth, caseStudy).span.end, depth };
  }
  for (const later of position < 0 ? [] : outline.slice(position + 1)) {
    const section = caseStudy.sections.find((each) => each.parts[0] === later);
    if (section) return { offset: enclosing(section, depth, caseStudy).span.start, depth };
  }
  return { offset: caseStudy.text.length, depth };
}

/** The level that the recognised sections have, the highest one; 2 when there is none. */
function usualDepth(sections: readonly Section[]): number {
  const depths = sections.filter((section) => section.parts.length).map((section) => section.depth);
  const title = sections.filter((section) => section.depth === 1).length === 1 && sections[1]?.depth === 1;
  const usable = title ? depths.filter((depth) => depth > 1) : depths;
  return usable.length ? Math.min(...usable) : 2;
}

function enclosing(section: Section, depth: number, { sections }: CaseStudy): Section {
  let current = section;
  while (current.depth > depth && current.parent !== undefined && sections[current.parent]!.depth >= depth)
    current = sections[current.parent]!;
  return current;
}
