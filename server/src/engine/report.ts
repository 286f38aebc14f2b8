/**
 * What leaves the engine: the JSON contract of the command line, which is also what the editor is told. Plain data.
 */

/** A place as LSP counts it: zero-based line, zero-based UTF-16 character. */
export interface ReportPosition {
  readonly line: number;
  readonly character: number;
}

export interface ReportRange {
  readonly start: ReportPosition;
  readonly end: ReportPosition;
}

export type EvidenceKind = 'claim' | 'field' | 'section' | 'wording';
export type Status = 'met' | 'partial' | 'missing' | 'not-applicable' | 'to-confirm' | 'waived';
export type ReportSeverity = 'error' | 'warning' | 'info';

/** The place in a case study that answers a requirement, and by what it was recognised. */
export interface ReportEvidence {
  readonly kind: EvidenceKind;
  readonly parts: readonly string[];
  /** The heading it stands under; absent in front matter and before the first heading. */
  readonly heading?: string;
  readonly range: ReportRange;
}

export interface ReportAssessment {
  readonly requirement: string;
  readonly status: Status;
  /** Why it does not apply (`undecided`, `condition`, `group`) or the reason of a waiver. */
  readonly reason?: string;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportSection {
  readonly heading: string;
  readonly parts: readonly string[];
  readonly range: ReportRange;
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: ReportSeverity;
  readonly requirements: readonly string[];
  readonly part?: string;
  readonly message: string;
  readonly range: ReportRange;
  /** The titles of the fixes on offer, best first. */
  readonly fixes: readonly string[];
}

/** How much of the checklist one case study covers; waived and to-confirm requirements are in neither figure. */
export interface CoverageSummary {
  readonly met: number;
  readonly applicable: number;
  /** Of the met ones, those recognised by their wording alone. */
  readonly byWording: number;
  readonly toConfirm: number;
  readonly waived: number;
}

/** One file of `casewright check --format json`, and the answer of `casewright/coverage`. */
export interface FileReport {
  readonly path: string;
  readonly caseStudy: boolean;
  readonly checklists: readonly string[];
  readonly coverage: CoverageSummary;
  readonly assessment: readonly ReportAssessment[];
  readonly sections: readonly ReportSection[];
  readonly findings: readonly ReportFinding[];
}

export interface OutlineRequirement {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly severity: ReportSeverity;
  /** The first part receives the inserted section. */
  readonly parts: readonly string[];
  /** Whether "Insert section" or "Insert field" can supply it. */
  readonly insertable: boolean;
  readonly source: string;
}

export interface OutlineChapter {
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly OutlineRequirement[];
}

export interface Outline {
  readonly title: string;
  readonly checklists: readonly KnownChecklist[];
  readonly chapters: readonly OutlineChapter[];
}

/** A checklist as it is listed; dates are `YYYY-MM` or `YYYY-MM-DD`. */
export interface KnownChecklist {
  readonly pin: string;
  readonly title: string;
  readonly released: string;
  /** How far it is in its life today. */
  readonly state: 'current' | 'superseded' | 'accepted' | 'expired';
  readonly validUntil?: string;
  readonly acceptedUntil?: string;
  readonly supersedes?: string;
  readonly successor?: string;
  /** Title and date of the document that states it. */
  readonly source: string;
  /** How many requirements it states itself. */
  readonly requirements: number;
}

/** Text to put into a document at a range. */
export interface Insertion {
  readonly range: ReportRange;
  /** VS Code snippet syntax with tab stops. */
  readonly snippet: string;
  /** The same without tab stops. */
  readonly text: string;
}
