import { type Library, resolvePin, withExtended } from './checklists/library.ts';
import type { Checklist, Localized, Requirement } from './checklists/types.ts';
import type { KnownChecklist, Outline } from './report.ts';

/** The chapters and requirements of some checklists, extended ones included, titles localised. */
export function makeOutline(
  library: Library,
  pins: readonly string[],
  localize: (text: Localized) => string,
): Outline {
  const pinned = pins.map((pin) => resolvePin(library, pin)).filter((checklist) => checklist !== undefined);
  const all = withExtended(library, pinned);
  return {
    title: pinned.map((checklist) => localize(checklist.title)).join(' · '),
    checklists: all.map((checklist) => known(checklist, localize)),
    chapters: all.flatMap((checklist) =>
      checklist.chapters.map((chapter) => ({
        id: `${checklist.pin}/${chapter.id}`,
        title: localize(chapter.title),
        requirements: checklist.requirements
          .filter((requirement) => requirement.chapter === chapter.id)
          .map((requirement) => ({
            id: requirement.id,
            title: localize(requirement.title),
            text: localize(requirement.text),
            severity: requirement.severity,
            parts: requirement.parts,
            insertable: isInsertable(requirement),
            source: `${checklist.source.title} (${checklist.source.date}), ${requirement.section}`,
          })),
      })),
    ),
  };
}

/** Whether a section or a field can be inserted for it. */
export function isInsertable({ scope, answer, parts, aggregate }: Requirement): boolean {
  return (
    scope === 'case-study' && !aggregate && !answer.attested && (answer.fields.length > 0 || parts.length > 0)
  );
}

export function known(
  { pin, title, released }: Checklist,
  localize: (text: Localized) => string,
): KnownChecklist {
  return { pin, title: localize(title), released };
}
