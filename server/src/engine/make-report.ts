import type { Evidence } from './assessment/types.ts';
import type { CaseStudy } from './document/case-study.ts';
import type { Inspection } from './index.ts';
import type { FileReport, ReportEvidence } from './report.ts';
import { summarize } from './summary.ts';
import { trimSpan } from './values/text.ts';

/** One file of the JSON contract; `fixTitles` says what is on offer for the finding at an index. */
export function makeReport(
  { caseStudy, assessment, findings }: Inspection,
  path: string,
  fixTitles: (index: number) => readonly string[],
): FileReport {
  const { lines } = caseStudy;
  return {
    path,
    caseStudy: true,
    checklists: assessment.checklists.map((checklist) => checklist.pin),
    coverage: summarize(assessment),
    assessment: assessment.requirements.map(({ requirement, status, reason, evidence }) => ({
      requirement: requirement.id,
      status,
      ...(reason === undefined ? {} : { reason }),
      evidence: evidence.map((each) => reportEvidence(each, caseStudy)),
    })),
    sections: caseStudy.sections
      .filter((section) => section.depth > 0)
      .map(({ heading, parts, headingSpan }) => ({ heading, parts, range: lines.rangeOf(headingSpan) })),
    findings: findings.map(({ rule, severity, requirements, part, message, span }, index) => ({
      rule,
      severity,
      requirements,
      ...(part === undefined ? {} : { part }),
      message,
      range: lines.rangeOf(span),
      fixes: fixTitles(index),
    })),
  };
}

function reportEvidence(
  { kind, span, section }: Evidence,
  { sections, lines, text }: CaseStudy,
): ReportEvidence {
  const owner = section === undefined ? undefined : sections[section];
  return {
    kind,
    parts: owner?.parts ?? [],
    ...(owner && owner.depth > 0 ? { heading: owner.heading } : {}),
    range: lines.rangeOf(trimSpan(text, span)),
  };
}
