import type { Coverage } from '../../client/src/case-study/coverage.ts';
import type {
  EvidenceKind,
  FileReport,
  Outline,
  OutlineRequirement,
  ReportAssessment,
  ReportRange,
  ReportSeverity,
  Status,
} from '../../server/src/lsp/protocol.ts';

/** A range of whole lines. */
export function lines(start: number, end = start): ReportRange {
  return { start: { line: start, character: 0 }, end: { line: end, character: 0 } };
}

export function requirement(
  id: string,
  part: string,
  severity: ReportSeverity = 'error',
  insertable = true,
): OutlineRequirement {
  return {
    id,
    title: `Title of ${id}`,
    text: `Text of ${id}`,
    severity,
    parts: [part],
    insertable,
    source: 'Sample 2019',
  };
}

export function assessment(
  id: string,
  status: Status,
  kind?: EvidenceKind,
  heading?: string,
): ReportAssessment {
  const evidence = kind ? [{ kind, parts: [], range: lines(9, 14), ...(heading && { heading }) }] : [];
  return { requirement: id, status, evidence };
}

/** A small case study in which every state occurs once, in two chapters and a third that does not concern it. */
export function sampleCoverage(report: Partial<FileReport> = {}): Coverage {
  return {
    uri: 'file:///studies/order-platform.md',
    version: 3,
    outline: sampleOutline,
    report: {
      path: 'order-platform.md',
      caseStudy: true,
      checklists: ['sample@1'],
      coverage: { met: 2, applicable: 5, byWording: 1, toConfirm: 1, waived: 1 },
      assessment: [
        assessment('challenge', 'met', 'section', 'The Challenge'),
        assessment('results', 'met', 'wording', 'Afterwards'),
        assessment('lessons', 'missing'),
        assessment('dates', 'partial', 'field'),
        assessment('reference', 'to-confirm'),
        assessment('public', 'waived'),
        assessment('engine', 'not-applicable'),
        assessment('diagram', 'missing'),
      ],
      sections: [
        { heading: 'The Challenge', parts: ['challenge'], range: lines(9, 14) },
        { heading: 'Architecture', parts: ['architecture'], range: lines(20, 30) },
      ],
      findings: [
        {
          rule: 'missing-section',
          severity: 'error',
          requirements: ['lessons'],
          message: 'No section on lessons',
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } },
          fixes: [],
        },
      ],
      ...report,
    },
  };
}

const sampleOutline: Outline = {
  title: 'Sample',
  checklists: [
    {
      pin: 'sample@1',
      title: 'Sample checklist',
      released: '2019-01',
      state: 'current',
      source: 'A document (2019-01)',
      requirements: 4,
    },
  ],
  chapters: [
    {
      id: 'sample@1/story',
      title: 'Story',
      requirements: [
        requirement('challenge', 'challenge'),
        requirement('results', 'results'),
        requirement('lessons', 'lessons', 'warning'),
      ],
    },
    {
      id: 'sample@1/facts',
      title: 'Facts',
      requirements: [
        requirement('dates', 'project'),
        requirement('reference', 'customer'),
        requirement('public', 'customer', 'error', false),
        requirement('engine', 'database'),
        requirement('diagram', 'architecture', 'error', false),
      ],
    },
    { id: 'application', title: 'Application', requirements: [requirement('two-studies', 'customer')] },
  ],
};
