import { findRequirement } from '../checklists/library.ts';
import type { Requirement } from '../checklists/types.ts';
import type { Fix } from '../findings.ts';
import type { FullInspection } from '../inspect.ts';
import { insertBlock, sectionFix } from './insert-section.ts';
import { itemLines } from './scaffold.ts';
import type { FixProvider } from './types.ts';

/** Adds a passage to be written for each open item, at the end of the section that should answer it. */
export const insertItem: FixProvider = {
  rules: ['missing-evidence', 'recovery-guidance', 'unquantified-outcome'],
  *fixes(finding, inspection) {
    const { library, assessment } = inspection.context;
    const found = finding.requirements
      .map((id) => findRequirement(library, id))
      .filter((each) => each !== undefined);
    const members = found.filter((requirement) => requirement.group);
    const group = assessment.groups.find((each) => each.group.id === members[0]?.group);
    const wanted = group ? members.slice(0, Math.max(1, group.group.minimum - group.met)) : found.slice(0, 1);
    if (wanted.length) yield itemsFix(wanted, inspection);
  },
};

/** The fix that gives one requirement its passage; inserts the whole section where there is none. */
export function itemFix(requirement: Requirement, inspection: FullInspection): Fix {
  return itemsFix([requirement], inspection);
}

function itemsFix(requirements: readonly Requirement[], inspection: FullInspection): Fix {
  const { base, t, localize } = inspection.context;
  const requirement = requirements[0]!;
  const part = requirement.parts.find((candidate) => base.stateOf(candidate) === 'content');
  const section =
    part === undefined
      ? undefined
      : base.sectionsOf(part).find((each) => base.stateOfSection(each) === 'content');
  if (!section) return sectionFix(requirement.parts[0] ?? 'solution', inspection);
  const { language } = inspection.caseStudy;
  const lines = requirements.flatMap((each, index) => [
    ...(index > 0 ? [''] : []),
    ...itemLines(each, language, inspection.explanation(each.id), index + 1),
  ]);
  const titles = requirements.map((each) => localize(each.title)).join(', ');
  return {
    title: t('Add "{0}" to "{1}"', titles, section.heading),
    preferred: true,
    safe: false,
    edits: [insertBlock(section.bodySpan.end, lines, inspection.caseStudy.text)],
  };
}
