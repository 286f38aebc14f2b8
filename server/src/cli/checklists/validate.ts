import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { Schema } from '@cfworker/json-schema';
import checklistSchema from '../../../../checklists/checklist.schema.json' with { type: 'json' };
import type { DataFile } from '../../engine/checklists/data-file.ts';
import type { Library } from '../../engine/checklists/library.ts';
import { extendLibrary } from '../../engine/checklists/load.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readProject } from '../project.ts';
import { readText } from '../read-text.ts';
import { describeSystemError } from '../system-error.ts';
import { complain, problemLine } from './data-problems.ts';
import type { ChecklistsEnvironment } from './index.ts';

/**
 * `casewright checklists validate`: files against the built-in checklists, which they may extend; without files, the
 * built-in checklists and those that the nearest `casewright.yaml` names.
 */
export async function validate(
  paths: readonly string[],
  environment: ChecklistsEnvironment,
): Promise<ExitCode> {
  const { library, t, directory } = environment;
  if (!paths.length) {
    const project = await readProject(directory, library, t);
    return told(project.library.checklists, project.problems, environment);
  }
  const files: DataFile[] = [];
  const unreadable: string[] = [];
  for (const full of new Set(paths.map((path) => resolve(directory, path)))) {
    const path = relative(directory, full).split(sep).join('/');
    try {
      files.push({ path, text: await readText(full) });
    } catch (error) {
      unreadable.push(`${path}: ${describeSystemError(error, t)}`);
    }
  }
  complain(unreadable);
  if (!files.length) return exitCodes.trouble;
  const extended = extendLibrary(library, files, checklistSchema as Schema, t);
  const added = extended.library.checklists.slice(library.checklists.length);
  const code = told(added, extended.problems.map(problemLine), environment);
  return unreadable.length ? exitCodes.trouble : code;
}

function told(
  checklists: Library['checklists'],
  problems: readonly string[],
  { t }: ChecklistsEnvironment,
): ExitCode {
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  if (problems.length) return exitCodes.findings;
  const requirements = checklists.reduce((sum, checklist) => sum + checklist.requirements.length, 0);
  process.stdout.write(
    `${t('Checklists: {0}, requirements: {1}. No problems.', checklists.length, requirements)}\n`,
  );
  return exitCodes.clean;
}
