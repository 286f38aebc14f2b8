import type { FileReport } from '../engine/report.ts';
import type { Translate } from '../engine/translate.ts';
import { createJsonFormat } from './format-json.ts';
import { createTextFormat } from './format-text.ts';

export interface CheckSummary {
  readonly files: number;
  readonly caseStudies: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Writes a result piece by piece, so that no file need be kept; each function returns the text to write. */
export interface Format {
  begin(): string;
  file(report: FileReport): string;
  end(summary: CheckSummary): string;
}

export interface FormatOptions {
  readonly t: Translate;
  readonly colors: boolean;
  /** Findings only. */
  readonly quiet: boolean;
}

/** The values of `--format`. */
export const formats: Readonly<Record<string, (options: FormatOptions) => Format>> = {
  text: createTextFormat,
  json: createJsonFormat,
};
