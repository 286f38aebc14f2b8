import { isOpen } from '../assessment/speakers.ts';
import type { GroupAssessment, RequirementAssessment } from '../assessment/types.ts';
import type { Severity } from '../checklists/types.ts';
import { sectionPlace, spokenFor } from './places.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

/** A section is there, but it does not answer an item; and any other open requirement that no rule speaks for. */
export const missingEvidence: Rule = {
  id: 'missing-evidence',
  severity: 'requirement',
  lowered: ['draft'],
  *check(context) {
    const open = spokenFor(context, 'missing-evidence');
    const listed = new Set<RequirementAssessment>();
    for (const group of context.assessment.groups) {
      const members = open.filter(
        (entry) =>
          entry.requirement.group === group.group.id || entry.requirement.id === group.group.requirement,
      );
      if (!members.length) continue;
      for (const member of members) listed.add(member);
      const pending = group.members.filter((entry) => entry.rule === 'placeholder-text').length;
      const enough = group.satisfied || group.met + pending >= group.group.minimum;
      const told = enough ? members.filter((entry) => entry.requirement.group === group.group.id) : members;
      if (told.length) yield forGroup(context, group, told, enough, pending);
    }
    for (const entry of open) if (!listed.has(entry)) yield forItem(context, entry);
  },
};

function forItem(context: RuleContext, entry: RequirementAssessment): DraftFinding {
  const { requirement } = entry;
  return {
    requirements: [entry],
    part: requirement.parts[0],
    message: context.t(
      'Not answered yet: {0}. {1}',
      context.localize(requirement.title),
      context.localize(requirement.text),
    ),
    span: entry.against ?? sectionPlace(context, requirement.parts),
    ...(requirement.parts[0] ? { data: { part: requirement.parts[0] } } : {}),
  };
}

/** The open members of one list are one finding: an error below the minimum, a hint above it. */
function forGroup(
  context: RuleContext,
  group: GroupAssessment,
  members: readonly RequirementAssessment[],
  enough: boolean,
  pending: number,
): DraftFinding {
  const { t, localize } = context;
  const parts = members[0]!.requirement.parts;
  const topics = members
    .filter((entry) => entry.requirement.group === group.group.id && isOpen(entry))
    .map((entry) => localize(entry.requirement.title))
    .join(', ');
  const severity: Severity = enough ? 'info' : group.group.severity;
  const missing = group.group.minimum - group.met - pending;
  return {
    severity,
    requirements: members,
    part: parts[0],
    message: enough
      ? t('{0}: could also cover {1}.', localize(group.group.title), topics)
      : t('{0}: cover at least {1} more of {2}.', localize(group.group.title), missing, topics),
    span: sectionPlace(context, parts),
    ...(parts[0] ? { data: { part: parts[0] } } : {}),
  };
}
