import type { AssessedParams, FileReport, Outline } from '../../../server/src/lsp/protocol.ts';

/** What is known about one version of one case study. Every view shows this and computes nothing of its own. */
export interface Coverage {
  readonly uri: string;
  readonly version: number;
  readonly report: FileReport;
  readonly outline: Outline;
}

/** Whether an announced assessment is the one that is known already, so that nobody need ask for it. */
export function isKnown(assessed: AssessedParams, coverage: Coverage | undefined): boolean {
  if (!coverage || coverage.uri !== assessed.uri || coverage.version !== assessed.version) return false;
  const { findings } = coverage.report;
  return (
    JSON.stringify(sorted(assessed.coverage)) === JSON.stringify(sorted(coverage.report.coverage)) &&
    assessed.errors === findings.filter(({ severity }) => severity === 'error').length &&
    assessed.warnings === findings.filter(({ severity }) => severity === 'warning').length
  );
}

function sorted(record: object): readonly (readonly [string, unknown])[] {
  return Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1));
}
