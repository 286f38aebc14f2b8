import type { Fact } from '../assessment/facts.ts';
import type { RequirementAssessment } from '../assessment/types.ts';
import type { CaseStudy, Section } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import type { RuleContext } from './types.ts';

/** Where a finding stands that concerns the document as a whole: the pin, else the title, else the first line. */
export function documentPlace({ caseStudy, pins }: Pick<RuleContext, 'caseStudy' | 'pins'>): Span {
  if (pins[0]) return pins[0].span;
  const title = caseStudy.sections.find((section) => section.depth > 0);
  return title?.headingSpan ?? caseStudy.lines.lineSpan(0);
}

/** The heading under which a requirement should be answered, the first part first; `undefined` when there is none. */
export function headingFor({ base }: RuleContext, parts: readonly string[]): Section | undefined {
  for (const part of parts) {
    const section = base.sectionsOf(part)[0];
    if (section) return section;
  }
  return undefined;
}

/**
 * Where a missing field belongs: the heading of its part when facts are stated in a table or list there, else the key of
 * its block in the front matter, else the document's place.
 */
export function fieldPlace(context: RuleContext, path: string, parts: readonly string[]): Span {
  const section = parts[0] === undefined ? undefined : context.base.sectionsOf(parts[0])[0];
  const tabulated = (fact: Fact) =>
    fact.source === 'label' &&
    section &&
    fact.keySpan.start >= section.span.start &&
    fact.keySpan.end <= section.span.end;
  if (section && context.facts.all().some(tabulated)) return section.headingSpan;
  const block = path.includes('.') ? topEntry(context.caseStudy, path.split('.')[0]!) : undefined;
  return block?.keySpan ?? documentPlace(context);
}

function topEntry(caseStudy: CaseStudy, key: string) {
  return caseStudy.frontMatter.entries.find((entry) => entry.path[0]!.toLowerCase() === key.toLowerCase());
}

/** The open requirements that a rule speaks for. */
export function spokenFor({ assessment }: RuleContext, rule: string): RequirementAssessment[] {
  return assessment.requirements.filter((entry) => entry.rule === rule);
}

/** Collects items under a key, in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** The span without the white space around it. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
