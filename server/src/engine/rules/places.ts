import type { Fact } from '../assessment/facts.ts';
import { verdictOf } from '../assessment/must-hold.ts';
import type { RequirementAssessment } from '../assessment/types.ts';
import type { CaseStudy, FrontMatterEntry, Section } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import type { RuleContext } from './types.ts';

/** Where a finding stands that concerns the document as a whole: the pin, else the title, else the first line. */
export function documentPlace({ caseStudy, pins }: Pick<RuleContext, 'caseStudy' | 'pins'>): Span {
  if (pins[0]) return pins[0].span;
  const title = caseStudy.sections.find((section) => section.depth > 0);
  return title?.headingSpan ?? caseStudy.lines.lineSpan(0);
}

/**
 * The heading under which a requirement should be answered, the first part first. Of several sections of one part, the
 * one where its neighbours (requirements of the same first part) are answered; `undefined` when there is none.
 */
export function headingFor(
  { base, assessment, caseStudy }: RuleContext,
  parts: readonly string[],
): Section | undefined {
  for (const part of parts) {
    const sections = base.sectionsOf(part);
    if (sections.length < 2) {
      if (sections[0]) return sections[0];
      continue;
    }
    const answered = new Map<number, number>();
    for (const { requirement, evidence } of assessment.requirements)
      if (requirement.parts[0] === parts[0])
        for (const { section, kind } of evidence) {
          const owner = kind === 'field' ? undefined : innermost(section, sections, caseStudy);
          if (owner) answered.set(owner.index, (answered.get(owner.index) ?? 0) + 1);
        }
    const most = Math.max(0, ...answered.values());
    return sections.find((section) => (answered.get(section.index) ?? 0) === most) ?? sections[0];
  }
  return undefined;
}

/** The heading that {@link headingFor} finds, else the document's place. */
export function sectionPlace(context: RuleContext, parts: readonly string[]): Span {
  return headingFor(context, parts)?.headingSpan ?? documentPlace(context);
}

function innermost(
  index: number | undefined,
  among: readonly Section[],
  { sections }: CaseStudy,
): Section | undefined {
  for (let at = index; at !== undefined; at = sections[at]?.parent) {
    const found = among.find((section) => section.index === at);
    if (found) return found;
  }
  return undefined;
}

/**
 * Where a missing field belongs: the heading of its part when its neighbours are answered there, else the innermost
 * block of the front matter that is there, else the document's place.
 */
export function fieldPlace(context: RuleContext, path: string, parts: readonly string[]): Span {
  const section = parts[0] === undefined ? undefined : headingFor(context, parts.slice(0, 1));
  const answeredThere = ({ requirement, evidence }: RequirementAssessment) =>
    requirement.parts[0] === parts[0] &&
    evidence.some(
      ({ kind, span }) =>
        kind !== 'field' && section && span.start >= section.span.start && span.end <= section.span.end,
    );
  if (section && context.assessment.requirements.some(answeredThere)) return section.headingSpan;
  return (
    blockKey(context.caseStudy.frontMatter.entries, path.split('.').slice(0, -1)) ?? documentPlace(context)
  );
}

function blockKey(entries: readonly FrontMatterEntry[], keys: readonly string[]): Span | undefined {
  const [key, ...rest] = keys;
  const entry = entries.find((each) => each.path.at(-1)!.toLowerCase() === key?.toLowerCase());
  return entry && (blockKey(entry.children, rest) ?? entry.keySpan);
}

/** The open requirements that a rule speaks for. */
export function spokenFor({ assessment }: RuleContext, rule: string): RequirementAssessment[] {
  return assessment.requirements.filter((entry) => entry.rule === rule);
}

/** The requirements of a case study that ask for a field, waived ones left out. */
export function askingFor({ assessment, library }: RuleContext, path: string): RequirementAssessment[] {
  const same = library.vocabulary.fields.find((field) => field.path === path)?.also ?? [];
  return assessment.requirements.filter(
    ({ requirement, status }) =>
      requirement.scope === 'case-study' &&
      status !== 'waived' &&
      [path, ...same].some((each) => requirement.answer.fields.includes(each)),
  );
}

/** What a rule speaks for because a fact is not as it must be, each with the fact at fault. */
export function* computedWrong(
  context: RuleContext,
  rule: string,
): Generator<{ readonly entry: RequirementAssessment; readonly fact: Fact }> {
  for (const entry of spokenFor(context, rule)) {
    const verdict = verdictOf(entry.requirement.answer, context.facts, context.today);
    if (verdict.state === 'wrong') yield { entry, fact: verdict.fact };
  }
}

/** The title of a field in the language of the user interface; its path where the vocabulary has none. */
export function fieldTitle({ library, localize }: RuleContext, path: string): string {
  const field = library.vocabulary.fields.find((candidate) => candidate.path === path);
  return field ? localize(field.title) : path;
}

/** Collects items under a key, in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
