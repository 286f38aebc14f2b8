import type { CaseStudy, Passage, Section } from '../document/case-study.ts';
import type { InferredParts } from './inferred-parts.ts';
import type { LabelledParts } from './labelled-parts.ts';
import { createPassageIndex } from './passage-index.ts';
import type { PassageReader } from './passage-reader.ts';

export type SectionState = 'absent' | 'empty' | 'placeholder' | 'content';

/** The document as evidence: which passages count, and under which parts they stand. */
export interface EvidenceBase {
  /** Prose, items, rows and raw HTML that hold no placeholder. */
  readonly passages: readonly Passage[];
  /** Those under a heading of one of the parts, subsections included. */
  under(parts: readonly string[]): readonly Passage[];
  /** Passages under the parts in which text is still to be written. */
  unwrittenUnder(parts: readonly string[]): readonly Passage[];
  sectionsOf(part: string): readonly Section[];
  /** Passages that count for one of the parts because they name it at the beginning: rows and items of review sheets. */
  labelledBy(parts: readonly string[]): readonly Passage[];
  /** The parts that a passage names itself; none for most. */
  labelOf(passage: Passage): readonly string[];
  /** The best state that any section of the part is in. */
  stateOf(part: string): SectionState;
  stateOfSection(section: Section): SectionState;
  /** Whether a passage still has text to be written in it. */
  isPlaceholder(passage: Passage): boolean;
  hasPlaceholder(text: string): boolean;
  /** The parts of a section and of those it stands in, inferred ones included. */
  partsAround(section: number): ReadonlySet<string>;
  /** Whether a heading, not only the text, says that the section is about one of the parts. */
  headedBy(section: number, parts: readonly string[]): boolean;
  /** The passages that make sense together: the body of a section under an unknown heading, else the passage alone. */
  unitOf(passage: Passage): readonly Passage[];
}

const order: readonly SectionState[] = ['absent', 'empty', 'placeholder', 'content'];

/** Looks at a document once; every question about its sections is answered from the same index. */
export function createEvidenceBase(
  caseStudy: CaseStudy,
  reader: PassageReader,
  labelled: LabelledParts,
  infer: (bodies: ReadonlyMap<number, readonly Passage[]>) => InferredParts,
): EvidenceBase {
  const { sections } = caseStudy;
  const index = createPassageIndex(caseStudy.passages, reader);
  const inferred = infer(index.bodies);
  const headed: ReadonlySet<string>[] = [];
  const around: ReadonlySet<string>[] = [];
  for (const { index: at, parent, parts } of sections) {
    const outer = parent === undefined ? [] : headed[parent]!;
    headed.push(
      parts.length ? new Set([...parts, ...outer]) : parent === undefined ? new Set() : headed[parent]!,
    );
    const guessed = inferred.get(at) ?? [];
    const own = [...parts, ...guessed];
    const above = parent === undefined ? new Set<string>() : around[parent]!;
    around.push(own.length ? new Set([...own, ...above]) : above);
  }
  const byPart = new Map<string, Section[]>();
  for (const section of sections)
    for (const part of section.parts) byPart.set(part, [...(byPart.get(part) ?? []), section]);
  const guessed = (part: string) => sections.filter((section) => inferred.get(section.index)?.includes(part));
  const names = (passage: Passage, parts: readonly string[]) =>
    labelled.get(passage)?.some((part) => parts.includes(part)) ?? false;
  const stands = (passage: Passage, parts: readonly string[]) =>
    parts.some((part) => around[passage.section]!.has(part)) || names(passage, parts);
  const stateOfLabelled = (part: string): SectionState => {
    const own = [...labelled.keys()].filter((passage) => names(passage, [part]));
    if (!own.length) return 'absent';
    return own.some((passage) => !index.isPlaceholder(passage)) ? 'content' : 'placeholder';
  };
  const states = new Map<string, SectionState>();
  const underParts = new Map<readonly string[], readonly Passage[]>();

  return {
    passages: index.evidence,
    isPlaceholder: index.isPlaceholder,
    hasPlaceholder: reader.hasPlaceholder,
    under(parts) {
      // The parts of a requirement are one array, and it is asked about more than once.
      let found = underParts.get(parts);
      if (!found) {
        found = index.evidence.filter((passage) => stands(passage, parts));
        underParts.set(parts, found);
      }
      return found;
    },
    unwrittenUnder: (parts) =>
      caseStudy.passages.filter((passage) => stands(passage, parts) && index.isPlaceholder(passage)),
    sectionsOf: (part) => byPart.get(part) ?? guessed(part),
    labelOf: (passage) => labelled.get(passage) ?? [],
    labelledBy: (parts) => (labelled.size ? index.evidence.filter((passage) => names(passage, parts)) : []),
    partsAround: (section) => around[section]!,
    headedBy: (section, parts) => parts.some((part) => headed[section]!.has(part)),
    unitOf: (passage) =>
      headed[passage.section]!.size || passage.section === 0
        ? [passage]
        : (index.bodies.get(passage.section) ?? [passage]),
    stateOfSection: index.stateOf,
    stateOf(part) {
      let state = states.get(part);
      if (!state) {
        const sectionStates = [...(byPart.get(part) ?? []), ...guessed(part)].map(index.stateOf);
        state = [...sectionStates, stateOfLabelled(part)].reduce<SectionState>(
          (best, next) => (order.indexOf(next) > order.indexOf(best) ? next : best),
          'absent',
        );
        states.set(part, state);
      }
      return state;
    },
  };
}
