import { LineCounter } from 'yaml';
import type { Translate } from '../../../translate.ts';
import type { DataFile, DataProblem, ParsedFile } from '../../data-file.ts';
import { JsonReader, type Place, Unexpected } from './json-reader.ts';

/** Reads a JSON file, strictly; the first mistake, and keys that are there twice, are problems at their line. */
export function readJson({ path, text }: DataFile, t: Translate): ParsedFile {
  const problems: DataProblem[] = [];
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  const problem = (at: number, message: string): DataProblem => {
    const { line, col } = counter.linePos(at);
    return { path, line, column: col, message };
  };
  const twice = (at: number, key: string) => problems.push(problem(at, t('"{0}" is there twice', key)));
  const reader = new JsonReader(text, twice);
  let root: Place = { at: 0, value: undefined };
  try {
    root = reader.document();
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    const found = text[reader.at];
    problems.push(
      problem(
        reader.at,
        found === undefined ? t('no JSON: the end is missing') : t('no JSON: unexpected {0}', found),
      ),
    );
  }
  return {
    path,
    value: root.value,
    problems,
    problemAt(pointer, message) {
      let place = root;
      for (const key of pointer.replace(/^#?\/?/, '').split('/')) place = place.inside?.get(key) ?? place;
      return problem(place.at, message);
    },
  };
}
