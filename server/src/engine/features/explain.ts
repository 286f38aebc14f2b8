import type { Explanation } from '../checklists/explanations.ts';
import { findRequirement, type Library } from '../checklists/library.ts';
import { type LifecycleState, lifecycleOf } from '../checklists/lifecycle.ts';
import type { Automation, Localized, Requirement, Severity, Source } from '../checklists/types.ts';
import type { Language } from '../document/case-study.ts';

/** What counts as evidence for a requirement. */
export interface EvidenceWays {
  /** Keys of facts that answer it, e.g. `aurora.rto`. */
  readonly fields: readonly string[];
  /** The usual heading of each part under which it is answered, in the language asked for. */
  readonly headings: readonly string[];
  readonly diagram: boolean;
  /** A passage elsewhere counts by what it says. */
  readonly wording: boolean;
  /** A person confirms it. */
  readonly attestation: boolean;
}

/** A requirement with everything that is known about it, in one language. */
export interface ExplainedRequirement {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly severity: Severity;
  readonly automation: Automation;
  readonly rule: string | undefined;
  readonly evidence: EvidenceWays;
  /** Absent where nobody has explained it, as in a person's own checklist. */
  readonly explanation:
    | { readonly why: string; readonly passes: string; readonly weak: string; readonly strong: string }
    | undefined;
  readonly corresponds: readonly { readonly requirement: string; readonly as: string }[];
  readonly source: Source & {
    readonly checklist: string;
    readonly section: string;
    readonly state: LifecycleState;
  };
}

export interface ExplainOptions {
  readonly library: Library;
  readonly explanation: (id: string) => Explanation | undefined;
  readonly language: Language;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
}

/** Explains a requirement by its id; `undefined` when there is none. */
export function explainRequirement(id: string, options: ExplainOptions): ExplainedRequirement | undefined {
  const { library, language, today } = options;
  const requirement = findRequirement(library, id);
  const checklist = library.checklists.find(({ pin }) => pin === requirement?.checklist);
  if (!requirement || !checklist) return undefined;
  const localize = (text: Localized) => text[language];
  const explanation = options.explanation(id);
  return {
    id,
    title: localize(requirement.title),
    text: localize(requirement.text),
    severity: requirement.severity,
    automation: requirement.automation,
    rule: requirement.rule,
    evidence: waysOf(requirement, library, language),
    explanation: explanation && {
      why: localize(explanation.why),
      passes: localize(explanation.passes),
      weak: localize(explanation.weak),
      strong: localize(explanation.strong),
    },
    corresponds: requirement.corresponds,
    source: {
      ...checklist.source,
      checklist: checklist.pin,
      section: requirement.section,
      state: lifecycleOf(checklist, library, today).state,
    },
  };
}

function waysOf({ answer, parts }: Requirement, { vocabulary }: Library, language: Language): EvidenceWays {
  const headings = parts.map((part) => vocabulary.headings.parts[part]?.[language].preferred ?? part);
  const bySection = answer.content || answer.signals.length > 0 || answer.or.length > 0;
  return {
    fields: answer.fields,
    headings: bySection || answer.diagram || answer.fields.length > 0 ? headings : [],
    diagram: answer.diagram,
    wording: answer.wording.length > 0,
    attestation: answer.attested,
  };
}
