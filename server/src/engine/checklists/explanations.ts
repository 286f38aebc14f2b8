import type { Schema } from '@cfworker/json-schema';
import { createTranslator } from '../translate.ts';
import { type DataFile, type DataProblem, parseDataFile } from './data-file.ts';
import { schemaCheck } from './schema-check.ts';
import type { Checklist, Localized } from './types.ts';

/** One requirement explained to its writer, in our own words. */
export interface Explanation {
  /** Why a reviewer asks. */
  readonly why: Localized;
  readonly passes: Localized;
  /** Markdown, or front matter between `---` lines, as are the strong examples. */
  readonly weak: Localized;
  readonly strong: Localized;
}

/** Explanations by the id of their requirement. */
export type Explanations = Readonly<Record<string, Explanation>>;

export interface LoadedExplanations {
  readonly explanations: Explanations;
  readonly problems: readonly DataProblem[];
}

/** Reads explanation files; a bad file, or one about an unknown requirement, is told with its line. */
export function loadExplanations(
  files: readonly DataFile[],
  schema: Schema,
  checklists: readonly Checklist[],
): LoadedExplanations {
  const known = new Set(checklists.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  const explanations: Record<string, Explanation> = {};
  const problems: DataProblem[] = [];
  const check = schemaCheck(schema, createTranslator({}));
  for (const file of files.map(parseDataFile)) {
    const found = file.problems.length ? file.problems : check(file);
    problems.push(...found);
    if (found.length) continue;
    const entries = Object.entries((file.value as { explanations: Explanations }).explanations);
    for (const [id, explanation] of entries) {
      const pointer = `/explanations/${id}`;
      if (!known.has(id)) problems.push(file.problemAt(pointer, `unknown requirement ${id}`));
      if (explanations[id]) problems.push(file.problemAt(pointer, `${id} is explained twice`));
      explanations[id] = explanation;
    }
  }
  return { explanations, problems };
}
