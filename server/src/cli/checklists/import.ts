import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Schema } from '@cfworker/json-schema';
import checklistSchema from '../../../../checklists/checklist.schema.json' with { type: 'json' };
import { formatOf, type ImportFormat, importers } from '../../engine/checklists/import/index.ts';
import { extendLibrary } from '../../engine/checklists/load.ts';
import type { Language } from '../../engine/document/case-study.ts';
import { localDate } from '../../lsp/today.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { outputFile, standardOutput } from '../sink.ts';
import { describeSystemError } from '../system-error.ts';
import { complain, problemLine } from './data-problems.ts';
import { decodeExport } from './decode.ts';
import type { ChecklistsEnvironment } from './index.ts';

export interface ImportCommandOptions {
  readonly format?: ImportFormat;
  readonly id?: string;
  readonly version: string;
  readonly released?: string;
  readonly lang?: Language;
  readonly outputFile?: string;
}

/** `casewright checklists import`: prints a checklist file, or everything that is wrong and nothing else. */
export async function importChecklist(
  path: string,
  options: ImportCommandOptions,
  { library, t, directory }: ChecklistsEnvironment,
): Promise<ExitCode> {
  const trouble = (...lines: readonly string[]): ExitCode => {
    complain(lines);
    return exitCodes.trouble;
  };
  const file = await readExport(resolve(directory, path)).catch((error: unknown) => ({ error }));
  if ('error' in file) return trouble(`${path}: ${describeSystemError(file.error, t)}`);
  const source = { path, text: file.text };
  const { format = formatOf(source), id, version, lang: language, released = file.changed } = options;
  const { vocabulary } = library;
  const wanted = { version, released, vocabulary, ...(id && { id }), ...(language && { language }) };
  const result = importers[format](source, wanted, t);
  if ('problems' in result) return trouble(...result.problems.map(problemLine));

  const made = { path: options.outputFile ?? path, text: result.yaml };
  const { problems } = extendLibrary(library, [made], checklistSchema as Schema, t);
  if (problems.length) return trouble(...problems.map(({ message }) => `${path}: ${message}`));
  try {
    const to = options.outputFile;
    const sink = to === undefined ? standardOutput() : outputFile(resolve(directory, to));
    await sink.write(result.yaml);
    sink.close();
  } catch (error) {
    return trouble(`${options.outputFile}: ${describeSystemError(error, t)}`);
  }
  return exitCodes.clean;
}

async function readExport(path: string): Promise<{ readonly text: string; readonly changed: string }> {
  const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
  return { text: decodeExport(bytes), changed: localDate(mtime) };
}
