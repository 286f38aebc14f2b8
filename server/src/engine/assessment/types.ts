import type { Checklist, Group, Requirement } from '../checklists/types.ts';
import type { Span } from '../document/text.ts';
import type { EvidenceKind, Status } from '../report.ts';

/** The place that answers a requirement, and by what it was recognised. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly span: Span;
  /** Index of the section it stands in; `undefined` in front matter. */
  readonly section: number | undefined;
}

export interface RequirementAssessment {
  readonly requirement: Requirement;
  readonly status: Status;
  /** `undecided`, `condition`, `group`, `application`, or the reason of a waiver. */
  readonly reason: string | undefined;
  readonly evidence: readonly Evidence[];
  /** The place that speaks against it: a fact that is not as it must be, or a passage that says what is excluded. */
  readonly against?: Span;
  /** The rule that speaks for it when it is open; one rule per requirement, so nothing is said twice. */
  readonly rule: string | undefined;
}

export interface GroupAssessment {
  readonly group: Group;
  readonly members: readonly RequirementAssessment[];
  readonly met: number;
  readonly satisfied: boolean;
}

/** Requirement × case study for all pinned checklists. */
export interface Assessment {
  readonly checklists: readonly Checklist[];
  readonly requirements: readonly RequirementAssessment[];
  readonly groups: readonly GroupAssessment[];
  /** The entry of a requirement; for one that another stands in for, the entry of that. */
  byId(id: string): RequirementAssessment | undefined;
}
