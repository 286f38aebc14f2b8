import type { Schema } from '@cfworker/json-schema';
import checklistSchema from '../../../checklists/checklist.schema.json' with { type: 'json' };
import type { DataFile, DataProblem } from '../engine/checklists/data-file.ts';
import type { Library } from '../engine/checklists/library.ts';
import { extendLibrary } from '../engine/checklists/load.ts';
import type { Configuration } from '../engine/configuration.ts';
import { indexLines } from '../engine/document/text.ts';
import type { Translate } from '../engine/translate.ts';
import type { FileProblem } from './file-problem.ts';
import type { FileSystem } from './files.ts';
import { resolveReference } from './paths.ts';

/** More characters than a checklist has. */
const longest = 2_000_000;

/** A library with the checklists of a project, and what is wrong with them. */
export interface OwnChecklists {
  readonly library: Library;
  /** The URIs of the files that the configuration names, whether they are there or not. */
  readonly uris: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** Loads the checklists that a configuration names; the library of before where it names none. */
export async function loadOwnChecklists(
  { checklists }: Configuration,
  configuration: { readonly uri: string; readonly text: string },
  files: Pick<FileSystem, 'read'>,
  library: Library,
  t: Translate,
): Promise<OwnChecklists> {
  if (checklists.length === 0) return { library, uris: [], problems: [] };
  const lines = indexLines(configuration.text);
  const found: DataFile[] = [];
  const uris: string[] = [];
  const problems: FileProblem[] = [];
  for (const { path, span } of checklists) {
    const uri = resolveReference(configuration.uri, path, undefined);
    const text = uri && (await files.read(uri));
    if (uri) uris.push(uri);
    if (uri && text !== undefined && text.length <= longest) found.push({ path: uri, text });
    else
      problems.push({
        uri: configuration.uri,
        range: lines.rangeOf(span),
        message:
          text === undefined
            ? t('There is no checklist file "{0}".', path)
            : t('The checklist file "{0}" is too large.', path),
      });
  }
  const extended = extendLibrary(library, found, checklistSchema as Schema, t);
  const texts = new Map(found.map((file) => [file.path, file.text]));
  return {
    library: extended.library,
    uris,
    problems: [
      ...problems,
      ...extended.problems.map((problem) => placed(problem, texts.get(problem.path) ?? '')),
    ],
  };
}

/** From the place of the problem to the end of what stands on its line. */
function placed({ path, line, column, message }: DataProblem, text: string): FileProblem {
  const source = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const end = source.replace(/\s+(?:#.*)?$/, '').length;
  const start = { line: line - 1, character: column - 1 };
  return { uri: path, message, range: { start, end: { line: line - 1, character: Math.max(end, column) } } };
}
