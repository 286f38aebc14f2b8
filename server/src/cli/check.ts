import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { Library } from '../engine/checklists/library.ts';
import type { Language } from '../engine/document/case-study.ts';
import { createEngine } from '../engine/index.ts';
import type { FileReport, ReportSeverity } from '../engine/report.ts';
import { createTranslator, type Translate } from '../engine/translate.ts';
import { type CheckOptions, usageProblem } from './check-options.ts';
import { createChecker } from './checker.ts';
import { usesColors } from './environment.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { formats } from './formats.ts';
import { outputFile, type Sink, standardOutput } from './sink.ts';
import { describeSystemError } from './system-error.ts';
import { readTexts } from './texts.ts';

export interface CheckEnvironment {
  readonly library: Library;
  readonly locale: Language;
  readonly messages: Readonly<Record<string, string>>;
  /** Paths in the result are relative to it. */
  readonly directory: string;
}

/** `casewright check`: reads, assesses and reports, one file after the other. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  environment: CheckEnvironment,
): Promise<ExitCode> {
  const t = createTranslator(environment.messages);
  const engine = createEngine(environment);
  let trouble = false;
  const complain = (message: string) => {
    trouble = true;
    process.stderr.write(`${message}\n`);
  };
  const misuse = usageProblem(paths, options, engine, t);
  if (misuse !== undefined) {
    complain(`casewright: ${misuse}`);
    return exitCodes.trouble;
  }

  const shown = (path: string) => relative(environment.directory, path).split(sep).join('/') || '.';
  const checker = createChecker({
    engine,
    t,
    directory: environment.directory,
    shown,
    complain,
    forced: options.checklist,
  });
  const sink = openSink(options, shown, t, complain);
  if (!sink) return exitCodes.trouble;
  const colors = options.outputFile === undefined && usesColors(process.stdout, process.env);
  const format = formats[options.format]!({ t, colors, quiet: options.quiet === true });
  const counts = { files: 0, caseStudies: 0, error: 0, warning: 0, info: 0 };

  await sink.write(format.begin());
  for await (const input of readTexts(paths, options, environment.directory)) {
    if ('error' in input) {
      complain(`${shown(input.path)}: ${describeSystemError(input.error, t)}`);
      continue;
    }
    const report = await checker.check(input.path, input.text);
    if (!report.caseStudy && !input.given) continue;
    count(counts, report);
    await sink.write(format.file(report));
  }
  const { error: errors, warning: warnings, info: infos, files, caseStudies } = counts;
  await sink.write(format.end({ files, caseStudies, errors, warnings, infos }));
  sink.close();
  return trouble ? exitCodes.trouble : fails(counts, options.failOn) ? exitCodes.findings : exitCodes.clean;
}

function openSink(
  { outputFile: path }: CheckOptions,
  shown: (path: string) => string,
  t: Translate,
  complain: (message: string) => void,
): Sink | undefined {
  if (path === undefined) return standardOutput();
  try {
    return outputFile(path);
  } catch (error) {
    complain(`${shown(resolve(path))}: ${describeSystemError(error, t)}`);
    return undefined;
  }
}

function count(counts: Record<'files' | 'caseStudies' | ReportSeverity, number>, report: FileReport): void {
  counts.files++;
  if (report.caseStudy) counts.caseStudies++;
  for (const { severity } of report.findings) counts[severity]++;
}

function fails(counts: Readonly<Record<ReportSeverity, number>>, level: CheckOptions['failOn']): boolean {
  if (level === 'never') return false;
  const severities = ['error', 'warning', 'info'] as const;
  return severities.slice(0, severities.indexOf(level) + 1).some((severity) => counts[severity] > 0);
}
