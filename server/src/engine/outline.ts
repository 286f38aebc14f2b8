import { type Library, requirementsOf, resolvePin, withExtended } from './checklists/library.ts';
import { lifecycleOf } from './checklists/lifecycle.ts';
import type { Checklist, Localized, Requirement } from './checklists/types.ts';
import type { KnownChecklist, Outline } from './report.ts';

/** The chapters and requirements of some checklists, extended ones included, titles localised. */
export function makeOutline(
  library: Library,
  pins: readonly string[],
  today: string,
  localize: (text: Localized) => string,
): Outline {
  const pinned = pins.map((pin) => resolvePin(library, pin)).filter((checklist) => checklist !== undefined);
  const all = withExtended(library, pinned);
  const inForce = new Set(requirementsOf(all));
  return {
    title: pinned.map((checklist) => localize(checklist.title)).join(' · '),
    checklists: all.map((checklist) => known(checklist, library, today, localize)),
    chapters: all.flatMap((checklist) =>
      checklist.chapters.map((chapter) => ({
        id: `${checklist.pin}/${chapter.id}`,
        title: localize(chapter.title),
        requirements: checklist.requirements
          .filter((requirement) => requirement.chapter === chapter.id && inForce.has(requirement))
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

/** A checklist as menus, trees and tables list it. */
export function known(
  checklist: Checklist,
  library: Library,
  today: string,
  localize: (text: Localized) => string,
): KnownChecklist {
  const { pin, title, released, validUntil, acceptedUntil, supersedes, source } = checklist;
  const { state, successor } = lifecycleOf(checklist, library, today);
  return {
    pin,
    title: localize(title),
    released,
    state,
    ...(validUntil && { validUntil }),
    ...(acceptedUntil && { acceptedUntil }),
    ...(supersedes && { supersedes }),
    ...(successor && { successor: successor.pin }),
    source: `${source.title} (${source.date})`,
    requirements: checklist.requirements.length,
  };
}
