import type { Requirement } from '../checklists/types.ts';
import type { Sources } from './answers.ts';
import { hasUnfinishedDiagram } from './diagrams.ts';
import type { SectionState } from './evidence-base.ts';
import type { RequirementAssessment } from './types.ts';

type Draft = Omit<RequirementAssessment, 'rule'>;

/** Rules that speak for what stands under headings; a missing, empty or unwritten section speaks in their place. */
const sectionRules = new Set([
  'missing-section',
  'missing-evidence',
  'recovery-guidance',
  'unquantified-outcome',
]);

/** Whether a requirement still wants something from the writer. */
export function isOpen(draft: Draft): boolean {
  return draft.status === 'missing' || draft.status === 'partial';
}

/**
 * Chooses for each open requirement the one rule that speaks for it. Data names the rule; the state of the section
 * decides between "no section", "empty", "placeholder" and "an item is missing".
 */
export function chooseRules(drafts: readonly Draft[], sources: Sources): RequirementAssessment[] {
  const absent = absentParts(drafts, sources);
  const undrawn = drafts.some((draft) => isOpen(draft) && draft.requirement.rule === 'missing-diagram');
  return drafts.map((draft) => ({
    ...draft,
    rule: isOpen(draft) ? speaker(draft, sources, absent, undrawn) : undefined,
  }));
}

function speaker(
  { requirement, against }: Draft,
  sources: Sources,
  absent: ReadonlySet<string>,
  undrawn: boolean,
): string | undefined {
  const { rule } = requirement;
  const part = requirement.parts[0];
  if (!rule) return undefined;
  if ([requirement.id, ...requirement.replaces].some((id) => sources.claims.pending.has(id)))
    return 'placeholder-text';
  if (against) return rule === 'missing-field' ? 'invalid-field' : rule;
  if (requirement.answer.diagram && undrawn)
    return hasUnfinishedDiagram(sources) ? 'placeholder-text' : 'missing-diagram';
  if (!part) return rule;
  const state = sources.base.stateOf(part);
  if (absent.has(part) && state === 'absent' && sectionRules.has(rule)) return 'missing-section';
  if (requirement.answer.diagram) return rule;
  if (unwritten(state) && !writtenElsewhere(requirement, sources))
    return state === 'empty' ? 'empty-section' : 'placeholder-text';
  if (isBegun(requirement, sources)) return 'placeholder-text';
  if (rule === 'missing-section') return 'missing-evidence';
  return rule;
}

/** A table row of the section names the topic (the first signal) and is still to be written: `| Cost | TODO | TODO |`. */
function isBegun(
  { answer: { signals: names, diagram }, parts }: Requirement,
  { base, signals }: Sources,
): boolean {
  const [topic] = names;
  if (topic === undefined || diagram) return false;
  return base
    .unwrittenUnder(parts)
    .some((passage) => passage.kind === 'row' && signals.inPassage(passage, topic).size > 0);
}

function unwritten(state: SectionState): boolean {
  return state === 'empty' || state === 'placeholder';
}

/** A recovery item may be missing from a written recovery section although "Recovery Testing" itself is empty. */
function writtenElsewhere(requirement: Requirement, sources: Sources): boolean {
  return (
    requirement.rule === 'missing-field' &&
    requirement.answer.fields.some((path) => sources.facts.get(path)?.reading.state === 'invalid')
  );
}

/** The parts that no heading is read as although an open requirement has them first: an error, or one that asks for it. */
function absentParts(drafts: readonly Draft[], { base }: Sources): Set<string> {
  const parts = new Set<string>();
  for (const draft of drafts) {
    const { requirement } = draft;
    const part = requirement.parts[0];
    if (
      !part ||
      !isOpen(draft) ||
      (requirement.severity !== 'error' && requirement.rule !== 'missing-section') ||
      !sectionRules.has(requirement.rule ?? '')
    )
      continue;
    if (base.stateOf(part) !== 'absent') continue;
    const elsewhere = requirement.severity !== 'error' || requirement.rule === 'recovery-guidance';
    if (elsewhere && hasSectionOfItsOwn(requirement, base.stateOf)) continue;
    parts.add(part);
  }
  return parts;
}

/** What may as well stand under another section that is there, such as recovery guidance, does not miss its own. */
function hasSectionOfItsOwn(requirement: Requirement, stateOf: (part: string) => SectionState): boolean {
  return requirement.parts.some((part) => stateOf(part) === 'content');
}
