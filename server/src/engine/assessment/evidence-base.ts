import type { CaseStudy, Passage, Section } from '../document/case-study.ts';
import type { InferredParts } from './inferred-parts.ts';
import type { PassageReader } from './passage-reader.ts';

export type SectionState = 'absent' | 'empty' | 'placeholder' | 'content';

/** The document as evidence: which passages count, and under which parts they stand. */
export interface EvidenceBase {
  /** Prose, items, rows and raw HTML that hold no placeholder. */
  readonly passages: readonly Passage[];
  /** Those under a heading of one of the parts, subsections included. */
  under(parts: readonly string[]): readonly Passage[];
  elsewhere(parts: readonly string[]): readonly Passage[];
  sectionsOf(part: string): readonly Section[];
  /** The best state that any section of the part is in. */
  stateOf(part: string): SectionState;
  stateOfSection(section: Section): SectionState;
  /** Whether a passage still has text to be written in it. */
  isPlaceholder(passage: Passage): boolean;
  /** The parts of a section and of those it stands in, inferred ones included. */
  partsAround(section: number): ReadonlySet<string>;
  /** Whether a heading, not only the text, says that the section is about one of the parts. */
  headedBy(section: number, parts: readonly string[]): boolean;
  /** The passages that make sense together: the body of a section under an unknown heading, else the passage alone. */
  unitOf(passage: Passage): readonly Passage[];
}

const order: readonly SectionState[] = ['absent', 'empty', 'placeholder', 'content'];

export function createEvidenceBase(
  caseStudy: CaseStudy,
  reader: PassageReader,
  infer: (passages: readonly Passage[]) => InferredParts,
): EvidenceBase {
  const { sections } = caseStudy;
  const isPlaceholder = (passage: Passage) =>
    passage.kind === 'code'
      ? /\b(?:TODO|TBD|FIXME)\b|未定/.test(passage.text)
      : reader.hasPlaceholder(passage.text);
  const words = caseStudy.passages.filter((passage) => passage.kind !== 'code' && passage.kind !== 'image');
  const passages = words.filter((passage) => !isPlaceholder(passage));
  const inferred = infer(passages);
  const headed: Set<string>[] = [];
  const around: Set<string>[] = [];
  for (const section of sections) {
    const { parent } = section;
    headed.push(new Set([...section.parts, ...(parent === undefined ? [] : headed[parent]!)]));
    const guessed = inferred.get(section.index) ?? [];
    around.push(new Set([...section.parts, ...guessed, ...(parent === undefined ? [] : around[parent]!)]));
  }

  const stands = (passage: Passage, parts: readonly string[]) =>
    parts.some((part) => around[passage.section]!.has(part));

  const inside = (section: Section) => (passage: Passage) =>
    passage.span.start >= section.headingSpan.end && passage.span.start < section.span.end;

  const stateOfSection = (section: Section): SectionState => {
    const all = caseStudy.passages.filter(inside(section));
    if (all.length === 0) return 'empty';
    const told = all.some((passage) => !isPlaceholder(passage));
    return told ? 'content' : 'placeholder';
  };
  const states = new Map<string, SectionState>();

  return {
    passages,
    isPlaceholder,
    under: (parts) => passages.filter((passage) => stands(passage, parts)),
    elsewhere: (parts) => passages.filter((passage) => !stands(passage, parts)),
    sectionsOf: (part) => {
      const named = sections.filter((section) => section.parts.includes(part));
      return named.length ? named : sections.filter((section) => inferred.get(section.index)?.includes(part));
    },
    partsAround: (section) => around[section]!,
    headedBy: (section, parts) => parts.some((part) => headed[section]!.has(part)),
    unitOf: (passage) =>
      headed[passage.section]!.size || passage.section === 0
        ? [passage]
        : passages.filter((other) => other.section === passage.section),
    stateOfSection,
    stateOf(part) {
      let state = states.get(part);
      if (!state) {
        state = sections
          .filter((section) => section.parts.includes(part) || inferred.get(section.index)?.includes(part))
          .map(stateOfSection)
          .reduce<SectionState>(
            (best, next) => (order.indexOf(next) > order.indexOf(best) ? next : best),
            'absent',
          );
        states.set(part, state);
      }
      return state;
    },
  };
}
