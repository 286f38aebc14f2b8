import type { CaseStudy, Passage, Section } from '../document/case-study.ts';
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
  /** The parts of a section and of those it stands in. */
  partsAround(section: number): ReadonlySet<string>;
}

const order: readonly SectionState[] = ['absent', 'empty', 'placeholder', 'content'];

export function createEvidenceBase(caseStudy: CaseStudy, reader: PassageReader): EvidenceBase {
  const { sections } = caseStudy;
  const isPlaceholder = (passage: Passage) =>
    passage.kind === 'code'
      ? /\b(?:TODO|TBD|FIXME)\b|未定/.test(passage.text)
      : reader.hasPlaceholder(passage.text);
  const words = caseStudy.passages.filter((passage) => passage.kind !== 'code' && passage.kind !== 'image');
  const passages = words.filter((passage) => !isPlaceholder(passage));
  const around: Set<string>[] = [];
  for (const section of sections)
    around.push(
      new Set([...section.parts, ...(section.parent === undefined ? [] : around[section.parent]!)]),
    );

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
    sectionsOf: (part) => sections.filter((section) => section.parts.includes(part)),
    partsAround: (section) => around[section]!,
    stateOfSection,
    stateOf(part) {
      let state = states.get(part);
      if (!state) {
        state = sections
          .filter((section) => section.parts.includes(part))
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
