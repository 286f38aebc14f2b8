import { isDrawing } from '../assessment/diagrams.ts';
import type { FrontMatterEntry, Passage } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import { findPlaceholders } from '../values/placeholder.ts';
import { answeredBy } from './empty-section.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

/** TBD, TODO, 後日記載 and template text that was never replaced. */
export const placeholderText: Rule = {
  id: 'placeholder-text',
  severity: 'requirement',
  lowered: ['draft', 'review'],
  *check(context) {
    yield* inBody(context);
    for (const entry of context.caseStudy.frontMatter.entries) yield* inEntry(context, entry);
  },
};

function* inBody(context: RuleContext): Generator<DraftFinding> {
  const { base, caseStudy, t } = context;
  const told = new Set<number>();
  for (const passage of caseStudy.passages) {
    if (passage.kind === 'code' && !isDrawing(passage)) continue;
    const source = caseStudy.text.slice(passage.span.start, passage.span.end);
    if (!base.isPlaceholder(passage)) continue;
    const [found] = findPlaceholders(source);
    const owner = ownerOf(passage, context);
    const requirements = owner.parts.length ? answeredBy(context, owner) : [];
    const isOwn = base.labelOf(passage).length > 0 && requirements.length > 0;
    if (passage.kind === 'row' && !isOwn && told.has(passage.section)) continue;
    if (passage.kind === 'row') told.add(passage.section);
    const span = found
      ? { start: passage.span.start + found.start, end: passage.span.start + found.end }
      : passage.span;
    yield {
      ...(requirements.length ? { requirements } : { severity: 'warning' as const }),
      part: owner.parts[0],
      message: t('"{0}" is still to be written.', shorten(caseStudy.text, span)),
      span,
    };
  }
}

/** What a passage is about: the parts that it names itself, else those of its section or of the one around. */
function ownerOf(passage: Passage, { base, caseStudy }: RuleContext): { readonly parts: readonly string[] } {
  const parts = base.labelOf(passage);
  if (parts.length) return { parts };
  const section = caseStudy.sections[passage.section]!;
  return section.parts.length || section.parent === undefined ? section : caseStudy.sections[section.parent]!;
}

function* inEntry(context: RuleContext, entry: FrontMatterEntry): Generator<DraftFinding> {
  for (const child of entry.children) yield* inEntry(context, child);
  if (entry.shape !== 'scalar') return;
  const { caseStudy, facts, assessment, t } = context;
  if (!context.base.hasPlaceholder(entry.text)) return;
  const all = facts.all();
  const fact =
    all.find((each) => each.entry === entry) ?? all.find((each) => each.entry?.children.includes(entry));
  const field = fact?.field.path;
  const requirements = assessment.requirements.filter(
    ({ requirement, status }) =>
      status !== 'not-applicable' &&
      status !== 'waived' &&
      field !== undefined &&
      requirement.answer.fields.includes(field),
  );
  yield {
    ...(requirements.length ? { requirements } : { severity: 'warning' as const }),
    message: t('"{0}" is still to be written.', shorten(caseStudy.text, entry.valueSpan)),
    span: entry.valueSpan,
    data: field ? { field } : {},
  };
}

function shorten(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/^(["'])(.*)\1$/s, '$2');
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
