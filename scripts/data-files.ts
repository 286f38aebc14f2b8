import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFile } from '../server/src/engine/checklists/data-file.ts';
import { type Explanations, loadExplanations } from '../server/src/engine/checklists/explanations.ts';
import { type LoadedLibrary, loadLibrary } from '../server/src/engine/checklists/load.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'checklists');

/** The YAML files below a folder, by path. */
export function yamlFiles(below: string): DataFile[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

export function checklistSchema(): object {
  return readSchema('checklist');
}

function readSchema(name: string): object {
  return JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'));
}

export interface LoadedData extends LoadedLibrary {
  readonly explanations: Explanations;
}

/** Loads `checklists/` as it stands on disk. */
export function loadDataFiles(): LoadedData {
  const all = yamlFiles(folder);
  const below = (name: string) => all.filter((file) => file.path.startsWith(`checklists/${name}/`));
  const vocabulary = below('vocabulary');
  const explaining = below('explanations');
  const checklists = all.filter((file) => !vocabulary.includes(file) && !explaining.includes(file));
  const { library, problems } = loadLibrary(checklists, vocabulary, checklistSchema());
  const explained = loadExplanations(explaining, readSchema('explanations'), library.checklists);
  return {
    library,
    explanations: explained.explanations,
    problems: [...problems, ...explained.problems],
  };
}
