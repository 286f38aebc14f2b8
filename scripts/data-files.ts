import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFile } from '../server/src/engine/checklists/data-file.ts';
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
  return JSON.parse(readFileSync(join(folder, 'checklist.schema.json'), 'utf8'));
}

/** Loads `checklists/` as it stands on disk. */
export function loadDataFiles(): LoadedLibrary {
  const all = yamlFiles(folder);
  const vocabulary = all.filter((file) => file.path.startsWith('checklists/vocabulary/'));
  const checklists = all.filter((file) => !vocabulary.includes(file));
  return loadLibrary(checklists, vocabulary, checklistSchema());
}
