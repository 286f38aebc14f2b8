import type { CaseStudy, Passage } from '../document/case-study.ts';
import type { HeadingReader } from '../document/headings.ts';

/** The parts of passages that name theirs at the beginning, as review sheets do in tables and lists. */
export type LabelledParts = ReadonlyMap<Passage, readonly string[]>;

/** In characters: what is longer, or ends as a sentence, leads nothing in; nor is a part named behind them. */
const longestLabel = 120;

/**
 * Reads table rows and list items as sections of their own: a row whose first or second cell names a part, an item or
 * a paragraph that begins with its id, and what follows such a label in the same section. A label alone says nothing.
 */
export function labelParts({ passages }: CaseStudy, headings: HeadingReader): LabelledParts {
  const labelled = new Map<Passage, readonly string[]>();
  let led: { readonly section: number; readonly parts: readonly string[] } | undefined;
  for (const passage of passages) {
    if (led?.section !== passage.section) led = undefined;
    if (passage.kind === 'row') {
      const parts = partsOfRow(passage, headings) ?? led?.parts;
      if (parts) labelled.set(passage, parts);
    } else if (passage.kind === 'item' || passage.kind === 'paragraph') {
      const own = headings.labelled(passage.text.slice(0, longestLabel));
      if (own && isLabel(passage.text)) led = { section: passage.section, parts: own.parts };
      if (own ? says(passage.text, own.bare) : led) labelled.set(passage, own?.parts ?? led!.parts);
    }
  }
  return labelled;
}

/** The parts of a row that has more than its label. */
function partsOfRow({ cells = [] }: Passage, headings: HeadingReader): readonly string[] | undefined {
  const at = cells.slice(0, 2).findIndex(({ text }) => headings.labelled(text));
  if (at < 0 || !cells.some(({ text }, index) => index > at && isFilled(text))) return undefined;
  return headings.labelled(cells[at]!.text)!.parts;
}

/** Whether anything but dashes stands in a cell. */
export function isFilled(cell: string): boolean {
  return /[^\s\-‐‑‒–—―−－ー]/u.test(cell);
}

function isLabel(text: string): boolean {
  return text.length <= longestLabel && !/[.。!！?？]$/u.test(text);
}

/** "OPS05: releases are planned weekly." rather than "OPS05: Design for operations". */
function says(text: string, bare: boolean): boolean {
  return !bare && (/[:：]\s*\S/u.test(text) || /[.。!！?？]$/u.test(text));
}
