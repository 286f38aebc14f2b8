import type { RawHeading } from './body.ts';
import type { Section } from './case-study.ts';
import type { HeadingReading } from './headings.ts';

/**
 * The headings as a tree. In
 *
 *     # Title
 *     ## Recovery
 *     Text.
 *     ### Testing
 *
 * the `span` of "Recovery" reaches to the end of "Testing", its `bodySpan` holds "Text." alone. The first section has
 * depth 0 and stands for what comes before any heading, from `bodyStart` on.
 */
export function buildSections(
  headings: readonly RawHeading[],
  readings: readonly HeadingReading[],
  bodyStart: number,
  textLength: number,
): Section[] {
  const opening = { start: bodyStart, end: headings[0]?.span.start ?? textLength };
  const root: Section = {
    index: 0,
    depth: 0,
    heading: '',
    headingSpan: { start: bodyStart, end: bodyStart },
    titleSpan: { start: bodyStart, end: bodyStart },
    span: { start: bodyStart, end: textLength },
    bodySpan: opening,
    parent: undefined,
    parts: [],
    nearMiss: undefined,
  };
  const ancestors: { index: number; depth: number }[] = [];
  const ends = sectionEnds(headings, textLength);
  const sections = headings.map((heading, position): Section => {
    while (ancestors.length && ancestors.at(-1)!.depth >= heading.depth) ancestors.pop();
    const parent = ancestors.at(-1)?.index ?? 0;
    ancestors.push({ index: position + 1, depth: heading.depth });
    const reading = readings[position];
    return {
      index: position + 1,
      depth: heading.depth,
      heading: heading.text,
      headingSpan: heading.span,
      titleSpan: heading.titleSpan,
      span: { start: heading.span.start, end: ends[position]! },
      bodySpan: { start: heading.span.end, end: headings[position + 1]?.span.start ?? textLength },
      parent,
      parts: reading?.parts ?? [],
      nearMiss: reading?.nearMiss,
    };
  });
  return [root, ...sections];
}

function sectionEnds(headings: readonly RawHeading[], textLength: number): number[] {
  const ends: number[] = new Array(headings.length).fill(textLength);
  const open: number[] = [];
  headings.forEach((heading, position) => {
    while (open.length && headings[open.at(-1)!]!.depth >= heading.depth)
      ends[open.pop()!] = heading.span.start;
    open.push(position);
  });
  return ends;
}
