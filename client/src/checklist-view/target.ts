import type { FileReport, OutlineRequirement, ReportRange } from '../../../server/src/lsp/protocol.ts';

/**
 * Where to go for a requirement: its evidence, selected; else the start of the section where it should stand, or of the
 * finding that misses it; `undefined` when the case study has no place for it yet.
 */
export function target(report: FileReport, requirement: OutlineRequirement): ReportRange | undefined {
  const assessment = report.assessment.find((entry) => entry.requirement === requirement.id);
  const evidence = assessment?.evidence[0];
  if (evidence) return evidence.range;
  const place = sectionFor(report, requirement.parts) ?? findingFor(report, requirement.id);
  return place && { start: place.start, end: place.start };
}

function sectionFor(report: FileReport, parts: readonly string[]): ReportRange | undefined {
  for (const part of parts) {
    const section = report.sections.find((candidate) => candidate.parts.includes(part));
    if (section) return section.range;
  }
  return undefined;
}

function findingFor(report: FileReport, requirement: string): ReportRange | undefined {
  return report.findings.find(({ requirements }) => requirements.includes(requirement))?.range;
}
