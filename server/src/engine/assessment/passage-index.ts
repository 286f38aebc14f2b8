import type { Passage, Section } from '../document/case-study.ts';
import type { SectionState } from './evidence-base.ts';
import type { PassageReader } from './passage-reader.ts';

/** Answers in logarithmic time what stands in a section, for documents with thousands of headings. */
export interface PassageIndex {
  /** Prose, items, rows and raw HTML that hold no placeholder. */
  readonly evidence: readonly Passage[];
  /** Evidence by the index of the section in whose body it stands. */
  readonly bodies: ReadonlyMap<number, readonly Passage[]>;
  isPlaceholder(passage: Passage): boolean;
  stateOf(section: Section): SectionState;
}

/** Marks in a drawing that is still to be drawn; `{{…}}` is a shape there. */
const unfinishedDrawing = /\b(?:TODO|TBD|FIXME)\b|未定/;

/** `passages` are in document order. */
export function createPassageIndex(passages: readonly Passage[], reader: PassageReader): PassageIndex {
  const isPlaceholder = (passage: Passage) =>
    passage.kind === 'code' ? unfinishedDrawing.test(passage.text) : reader.hasPlaceholder(passage.text);
  const evidence: Passage[] = [];
  const bodies = new Map<number, Passage[]>();
  const toldBefore = [0];
  for (const passage of passages) {
    const told = !isPlaceholder(passage);
    toldBefore.push(toldBefore.at(-1)! + (told ? 1 : 0));
    if (!told || passage.kind === 'code' || passage.kind === 'image') continue;
    evidence.push(passage);
    const body = bodies.get(passage.section);
    if (body) body.push(passage);
    else bodies.set(passage.section, [passage]);
  }

  /** The number of passages that start before an offset. */
  const countBefore = (offset: number): number => {
    let low = 0;
    let high = passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passages[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    evidence,
    bodies,
    isPlaceholder,
    stateOf({ headingSpan, span }) {
      const from = countBefore(headingSpan.end);
      const to = countBefore(span.end);
      if (from === to) return 'empty';
      return toldBefore[to]! > toldBefore[from]! ? 'content' : 'placeholder';
    },
  };
}
