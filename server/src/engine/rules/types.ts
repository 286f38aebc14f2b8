import type { Sources } from '../assessment/answers.ts';
import type { ReadDiagrams } from '../assessment/drawn-services.ts';
import type { NamedServices } from '../assessment/named-services.ts';
import type { ServiceFamilies } from '../assessment/service-families.ts';
import type { Assessment, RequirementAssessment } from '../assessment/types.ts';
import type { Library } from '../checklists/library.ts';
import type { Localized, Severity } from '../checklists/types.ts';
import type { Configuration } from '../configuration.ts';
import type { Finding } from '../findings.ts';
import type { Translate } from '../translate.ts';

/** What a rule may look at. */
export interface RuleContext extends Sources {
  readonly library: Library;
  readonly assessment: Assessment;
  /** The pins as written, with their places; unknown ones included. */
  readonly pins: readonly PinReference[];
  readonly configuration: Configuration;
  readonly named: NamedServices;
  readonly families: ServiceFamilies;
  readonly diagrams: ReadDiagrams;
  fileExists(url: string): boolean | undefined;
  readonly t: Translate;
  /** A title in the language of the user interface. */
  localize(text: Localized): string;
}

/** One pin of `checklist:` as written. */
export interface PinReference {
  readonly text: string;
  readonly span: Finding['span'];
  /** The checklist it means; `undefined` when there is none. */
  readonly known: string | undefined;
}

/** A finding before its severity is settled; `undefined` severity means that of its requirements. */
export interface DraftFinding {
  readonly severity?: Severity;
  readonly requirements?: readonly RequirementAssessment[];
  readonly part?: string | undefined;
  readonly message: string;
  readonly span: Finding['span'];
  readonly data?: Finding['data'];
}

/** One check. Its id names its file, its page in docs/rules, its fixtures and the code of its diagnostics. */
export interface Rule {
  readonly id: string;
  /** `requirement`: the highest severity of the requirements concerned. */
  readonly severity: Severity | 'requirement';
  /** The stages of writing that lower it by one level. */
  readonly lowered: readonly ('draft' | 'review')[];
  /** `found`: what the rules before it in the list have found, suppressed findings included. */
  check(context: RuleContext, found: readonly Finding[]): Iterable<DraftFinding>;
}
