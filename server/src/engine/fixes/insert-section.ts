import type { Edit, Finding, Fix } from '../findings.ts';
import type { FullInspection } from '../inspect.ts';
import { lineBreakOf, plainSnippet } from './line-break.ts';
import { bodyLines, type SectionOutline, sectionLines } from './scaffold.ts';
import { placeSection } from './section-place.ts';
import type { FixProvider } from './types.ts';

/** Inserts the missing section in the checklist's order, or the outline of one that is there but empty. */
export const insertSection: FixProvider = {
  rules: ['missing-section', 'empty-section', 'missing-diagram'],
  *fixes(finding, inspection) {
    const { part } = finding.data;
    if (part === undefined) return;
    yield sectionFix(part, inspection, finding);
  },
};

/** The fix that adds the section of a part, or fills the empty one that is there. */
export function sectionFix(part: string, inspection: FullInspection, finding?: Finding): Fix {
  const { caseStudy, context } = inspection;
  const heading = context.headings.preferred(part, caseStudy.language) ?? part;
  const existing = context.base.sectionsOf(part)[0];
  const edit = existing ? intoSection(part, existing.index, inspection) : newSection(part, inspection);
  return {
    title: existing
      ? context.t('Add an outline under "{0}"', existing.heading)
      : context.t('Insert section "{0}"', heading),
    preferred: finding?.data.replacement === undefined,
    safe: false,
    edits: [edit],
  };
}

function outlineFor(
  part: string,
  { assessment, caseStudy, context, explanation }: FullInspection,
): SectionOutline {
  const requirements = assessment.requirements
    .filter(({ requirement, status }) => status !== 'not-applicable' && requirement.parts[0] === part)
    .map(({ requirement }) => requirement);
  return { part, language: caseStudy.language, library: context.library, requirements, explanation };
}

function newSection(part: string, inspection: FullInspection): Edit {
  const { offset, depth } = placeSection(part, inspection);
  return insertBlock(offset, sectionLines(depth, outlineFor(part, inspection)), inspection.caseStudy.text);
}

function intoSection(part: string, index: number, inspection: FullInspection): Edit {
  const section = inspection.caseStudy.sections[index]!;
  return insertBlock(
    section.bodySpan.end,
    bodyLines(outlineFor(part, inspection)),
    inspection.caseStudy.text,
  );
}

/** Inserts lines as a block of their own before `offset`: blank lines around it, the line breaks of the document. */
export function insertBlock(offset: number, lines: readonly string[], text: string): Edit {
  const newline = lineBreakOf(text);
  let start = offset;
  while (start > 0 && /\s/.test(text[start - 1]!)) start--;
  const before = text.slice(start, offset);
  const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
  const lead = start === 0 ? '' : newline.repeat(Math.max(0, 2 - breaks));
  const tail = offset < text.length ? newline.repeat(2) : newline;
  const snippet = `${lead}${lines.join(newline)}${tail}`;
  return { span: { start: offset, end: offset }, text: plainSnippet(snippet), snippet };
}
