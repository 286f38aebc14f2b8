/** Compiles `checklists/` into one JSON file that the bundles carry. Stops with line-exact errors on bad data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataFiles, root } from './data-files.ts';

const { library, problems } = loadDataFiles();
for (const { path, line, column, message } of problems)
  console.error(`${path}:${line}:${column}: ${message}`);
if (problems.length) process.exit(1);

const target = join(root, 'dist', 'data');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'library.json'), JSON.stringify(library));
const count = library.checklists.reduce((sum, checklist) => sum + checklist.requirements.length, 0);
console.log(`dist/data/library.json: ${library.checklists.length} checklists, ${count} requirements`);
