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
    const [id] = finding.requirements;
    const requirement = id === undefined ? undefined : findRequirement(inspection.context.library, id);
    if (requirement) yield itemFix(requirement, inspection);
  },
};

/** The fix that gives one requirement its passage; inserts the whole section where there is none. */
export function itemFix(requirement: Requirement, inspection: FullInspection): Fix {
  const { base, t, localize } = inspection.context;
  const part = requirement.parts.find((candidate) => base.stateOf(candidate) === 'content');
  const section =
    part === undefined
      ? undefined
      : base.sectionsOf(part).find((each) => base.stateOfSection(each) === 'content');
  if (!section) return sectionFix(requirement.parts[0] ?? 'solution', inspection);
  const lines = itemLines(requirement, inspection.caseStudy.language);
  return {
    title: t('Add "{0}" to "{1}"', localize(requirement.title), section.heading),
    preferred: true,
    safe: false,
    edits: [insertBlock(section.bodySpan.end, lines, inspection.caseStudy.text)],
  };
}
