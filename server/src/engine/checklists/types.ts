/** A text in both languages of the product. */
export interface Localized {
  readonly en: string;
  readonly ja: string;
}

export type Severity = 'error' | 'warning' | 'info';
/** Who decides: the program, the program and then a person, or a person alone. */
export type Automation = 'full' | 'partial' | 'manual';
export type Scope = 'case-study' | 'application' | 'partner';

/** Names a value kind of the values library that a passage must hold. */
export type ValueKind =
  | 'number'
  | 'duration'
  | 'recovery-objective'
  | 'frequency'
  | 'size'
  | 'stored-size'
  | 'growth'
  | 'percent'
  | 'rate'
  | 'count'
  | 'date'
  | 'outcome'
  | 'account-id'
  | 'link'
  | 'aws-service';

/**
 * One thing that a passage must say: any of the terms, or any of the values. Terms are plain words, read after NFKC and
 * case folding; a space also matches a hyphen or nothing, a final `*` any ending. A Latin term matches whole words.
 */
export interface Signal {
  readonly terms: readonly string[];
  readonly values: readonly ValueKind[];
  /** At least this many different ones must be there; 1 unless told. */
  readonly minimum: number;
  /** Whether a denial around it takes it back; false where the denial is what it says ("no standby"). */
  readonly deniable: boolean;
  /** In a table row, look at the whole row or at its first cell alone. */
  readonly rows: 'whole' | 'label';
  /** Values that do not count, by name: AWS services that are always there. */
  readonly except: readonly string[];
  /** Parts under whose headings anything says it, whatever its words. */
  readonly under: readonly string[];
}

/** How old a date may be. */
export interface MaximumAge {
  /** The fact that holds the date, by its path. */
  readonly field: string;
  readonly months: number;
}

/** What answers a requirement; any one of the ways given is enough. */
export interface Answer {
  /** Fields that must all be known: from front matter, a labelled line or a table row. */
  readonly fields: readonly string[];
  /** Content under a heading of one of the parts answers by itself. */
  readonly content: boolean;
  /** Names of signals that must all be said under headings of the parts, by the section as a whole. */
  readonly signals: readonly string[];
  /** Further sets of signals, each an answer by itself under the parts. */
  readonly or: readonly (readonly string[])[];
  /** Names of signals that must all be said in one passage, wherever it stands: at least two. */
  readonly wording: readonly string[];
  /** All signals must meet in one sentence rather than anywhere in the section. */
  readonly within: 'section' | 'passage' | 'sentence';
  /** Answered by an architecture diagram. */
  readonly diagram: boolean;
  /** By field and value, the signals that must be said anywhere, so that the text agrees with the fact. */
  readonly agrees: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** A fact that only a computation decides, by its name in `assessment/computed`. */
  readonly computed: string | undefined;
  /** A date that alone decides: not longer ago than this; nothing is decided while it is not known. */
  readonly notOlderThan: MaximumAge | undefined;
  /** Facts that must have one of the values, by field path; one that has not makes it not met. */
  readonly is: Readonly<Record<string, readonly string[]>>;
  /** Facts that must have none of the values. */
  readonly isNot: Readonly<Record<string, readonly string[]>>;
  /** Facts that must be at least so much: a number, or a text that is read as the field is (`25 GB`). */
  readonly atLeast: Readonly<Record<string, number | string>>;
  /** Sets of signals that speak against it, each in one sentence; with no other way to answer, silence meets it. */
  readonly unless: readonly (readonly string[])[];
  /** Only a person can say. */
  readonly attested: boolean;
}

/** How a requirement relates to one of another checklist. */
export interface Correspondence {
  readonly requirement: string;
  /** `same`: a claim of one counts for the other. `split`: a piece of it. `merged`: it and more. */
  readonly as: 'same' | 'reworded' | 'split' | 'merged';
}

/** The document that states a checklist. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url?: string;
  /** How the requirements were learned: from the document, from a summary of it, or from parts of it. */
  readonly certainty?: 'original' | 'summary' | 'excerpt';
}

/** Requirement holds only for certain values of deciding fields, or ranges such as `5..`; all must hold. */
export type Condition = Readonly<Record<string, readonly string[]>>;

export interface Requirement {
  readonly id: string;
  /** The pin of the checklist that states it, e.g. `sdp-common@2019`. */
  readonly checklist: string;
  /** Two to six words for trees and messages. */
  readonly title: Localized;
  readonly text: Localized;
  readonly section: string;
  /** The chapter it is shown under. */
  readonly chapter: string;
  readonly scope: Scope;
  readonly when: Condition;
  /** Signals that the document must say somewhere, or the requirement does not hold. */
  readonly whenSaid: readonly string[];
  readonly group: string | undefined;
  readonly severity: Severity;
  readonly automation: Automation;
  /** Inherited requirements in whose place it stands; their claims and waivers count for it. */
  readonly replaces: readonly string[];
  /** Requirements of other checklists that ask for the same. */
  readonly corresponds: readonly Correspondence[];
  /** The parts whose sections answer it; the first receives the scaffold. */
  readonly parts: readonly string[];
  /** The rule that speaks when it is not met; absent for aggregates and attestations. */
  readonly rule: string | undefined;
  readonly answer: Answer;
  readonly aggregate: boolean;
  /** Requirements of one piece say the same on two sides (`managedBy`) and are told as one. */
  readonly piece: string | undefined;
}

/** Alternatives or a list: at least `minimum` of the members. */
export interface Group {
  readonly id: string;
  readonly title: Localized;
  readonly minimum: number;
  readonly severity: Severity;
  /** `any`: the rest does not matter once satisfied. `list`: the rest stays worth a hint. */
  readonly mode: 'any' | 'list';
  /** The requirement that states the minimum; met when the group is satisfied. */
  readonly requirement: string | undefined;
}

export interface Chapter {
  readonly id: string;
  readonly title: Localized;
}

export interface Checklist {
  readonly id: string;
  readonly version: string;
  readonly pin: string;
  readonly title: Localized;
  /** `YYYY-MM` or `YYYY-MM-DD`, as the dates below. */
  readonly released: string;
  /** The last day or month in which applications may be filed with it. */
  readonly validUntil?: string;
  /** The last day or month in which it is still accepted beside its successor. */
  readonly acceptedUntil?: string;
  /** The pin of the checklist that it replaces. */
  readonly supersedes?: string;
  readonly source: Source;
  readonly extends: readonly string[];
  /** The parts in the order in which a document has them; inserted sections keep it. */
  readonly outline: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly groups: readonly Group[];
  readonly requirements: readonly Requirement[];
}
