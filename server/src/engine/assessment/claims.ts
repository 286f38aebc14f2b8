import type { CaseStudy, Directive } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Evidence } from './types.ts';

/** A claim whose target holds nothing that could be evidence. */
export interface EmptyClaim {
  readonly directive: Directive;
}

export interface Claims {
  of(requirement: string): readonly Evidence[];
  readonly empty: readonly EmptyClaim[];
  /** Requirements claimed by a text that is still to be written. */
  readonly pending: ReadonlySet<string>;
  readonly ids: readonly { readonly id: string; readonly span: Span }[];
}

/** Binds each `<!-- evidence: id -->` to the block after it, or to the whole section when a heading follows. */
export function readClaims(caseStudy: CaseStudy, base: EvidenceBase): Claims {
  const byId = new Map<string, Evidence[]>();
  const empty: EmptyClaim[] = [];
  const pending = new Set<string>();
  const ids: { id: string; span: Span }[] = [];
  for (const directive of caseStudy.directives) {
    if (directive.kind !== 'evidence') continue;
    ids.push(...directive.ids);
    const target = targetOf(directive, caseStudy, base);
    if (target === 'placeholder') for (const { id } of directive.ids) pending.add(id);
    else if (!target) empty.push({ directive });
    if (!target || target === 'placeholder') continue;
    for (const { id } of directive.ids) byId.set(id, [...(byId.get(id) ?? []), target]);
  }
  return { of: (requirement) => byId.get(requirement) ?? [], empty, pending, ids };
}

function targetOf(
  directive: Directive,
  caseStudy: CaseStudy,
  base: EvidenceBase,
): Evidence | 'placeholder' | undefined {
  const { end } = directive.span;
  const section = caseStudy.sections.find(
    (candidate) => candidate.depth > 0 && candidate.headingSpan.start >= end,
  );
  const block = caseStudy.passages.find(
    (passage) =>
      passage.span.start >= end || (passage.span.start < directive.span.start && passage.span.end > end),
  );
  if (section && (!block || section.headingSpan.start < block.span.start)) {
    const state = base.stateOfSection(section);
    if (state === 'placeholder') return 'placeholder';
    return state === 'content' ? { kind: 'claim', span: section.span, section: section.index } : undefined;
  }
  if (!block) return undefined;
  return base.isPlaceholder(block)
    ? 'placeholder'
    : { kind: 'claim', span: block.span, section: block.section };
}
