import type { Passage } from '../document/case-study.ts';
import type { Sources } from './answers.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Evidence } from './types.ts';

/** Code fences that draw a picture of a system. */
const diagramLanguages = new Set([
  'mermaid',
  'plantuml',
  'puml',
  'd2',
  'graphviz',
  'dot',
  'drawio',
  'diagram',
]);
/** Mermaid kinds that show structure; a Gantt chart or a pie is no architecture. */
const structural =
  /^\s*(?:%%[^\n]*\n\s*)*(?:---[\s\S]*?---\s*)?(?:flowchart|graph|architecture|c4|block|classdiagram|sequencediagram)/i;

/** An image whose alternative text names this many AWS services shows how they work together. */
const servicesInDiagram = 2;

/** An architecture diagram of a document: an image or a fence that draws. */
export interface Diagram {
  readonly passage: Passage;
  readonly evidence: Evidence;
}

/**
 * The architecture diagrams: drawing fences anywhere; images under a heading of one of `parts`, or whose alternative
 * text reads as one of them or names several AWS services.
 */
export function findDiagrams(sources: Sources, parts: readonly string[]): Diagram[] {
  const { base, caseStudy } = sources;
  return caseStudy.passages.flatMap((passage) => {
    if (base.isPlaceholder(passage) || !isDiagram(passage, sources, parts)) return [];
    const kind = standsUnder(passage, parts, base) ? 'section' : 'wording';
    return [{ passage, evidence: { kind, span: passage.span, section: passage.section } as const }];
  });
}

function standsUnder({ section }: Passage, parts: readonly string[], base: EvidenceBase): boolean {
  return parts.some((part) => base.partsAround(section).has(part));
}

/** Whether a passage is a fence that draws, of whatever kind. */
export function isDrawing(passage: Passage): boolean {
  return diagramLanguages.has(passage.language ?? '');
}

/** Whether a drawing fence is there that is still to be drawn. */
export function hasUnfinishedDiagram({ caseStudy, base }: Sources): boolean {
  return caseStudy.passages.some((passage) => isDrawing(passage) && base.isPlaceholder(passage));
}

function isDiagram(
  passage: Passage,
  { base, headings, signals }: Sources,
  parts: readonly string[],
): boolean {
  if (passage.kind === 'code')
    return isDrawing(passage) && (passage.language !== 'mermaid' || structural.test(passage.text));
  if (passage.kind !== 'image') return false;
  if (standsUnder(passage, parts, base)) return true;
  if (signals.services(passage.text).length >= servicesInDiagram) return true;
  const [reading] = headings.read([{ text: passage.text, depth: 2 }], {
    customer: undefined,
    partner: undefined,
  });
  return parts.some((part) => reading?.parts.includes(part));
}
