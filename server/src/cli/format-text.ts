import type { FileReport, ReportFinding, ReportSeverity } from '../engine/report.ts';
import type { Translate } from '../engine/translate.ts';
import type { CheckSummary, Format, FormatOptions } from './formats.ts';

type Style = (text: string) => string;

const ansi =
  (code: number): Style =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;
const plain: Style = (text) => text;

/** `--format text`: one line per finding, one line of coverage per case study, one line at the end. */
export function createTextFormat({ t, colors, quiet }: FormatOptions): Format {
  const paint = (code: number) => (colors ? ansi(code) : plain);
  const bySeverity: Readonly<Record<ReportSeverity, Style>> = {
    error: paint(31),
    warning: paint(33),
    info: paint(36),
  };
  const faint = paint(2);

  const finding = (path: string, { range, severity, rule, message }: ReportFinding): string => {
    const place = `${path}:${range.start.line + 1}:${range.start.character + 1}:`;
    return `${place} ${bySeverity[severity](severity)} ${faint(rule)} ${message.replace(/\s*\n\s*/g, ' ')}\n`;
  };

  return {
    begin: () => '',
    file(report) {
      const lines = report.findings.map((item) => finding(report.path, item)).join('');
      if (quiet) return lines;
      const note = report.caseStudy ? coverageLine(report, t) : t('not a case study');
      return `${lines}${report.path}: ${note}\n\n`;
    },
    end: (summary) => (quiet ? '' : `${summaryLine(summary, t)}\n`),
  };
}

function coverageLine({ checklists, coverage, findings }: FileReport, t: Translate): string {
  const pins = checklists.join(', ') || t('no checklist');
  const { met, applicable } = coverage;
  if (applicable === 0 && findings.length === 0 && checklists.length)
    return t('{0}: no requirement concerns this document by itself; no open findings', pins);
  if (findings.length === 0)
    return t('{0}: {1} of {2} requirements met; no open findings', pins, met, applicable);
  if (findings.length === 1)
    return t('{0}: {1} of {2} requirements met; 1 open finding', pins, met, applicable);
  return t('{0}: {1} of {2} requirements met; {3} open findings', pins, met, applicable, findings.length);
}

function summaryLine({ caseStudies, errors, warnings, infos }: CheckSummary, t: Translate): string {
  if (caseStudies === 0) return t('No case study found.');
  return t(
    'Case studies: {0}. Errors: {1}, warnings: {2}, information: {3}.',
    caseStudies,
    errors,
    warnings,
    infos,
  );
}
