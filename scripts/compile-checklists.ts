/**
 * Compiles `checklists/` into two JSON files: what every start needs, and the explanations, which are read when somebody
 * asks. Stops with line-exact errors on bad data.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataFiles, root } from './data-files.ts';

const { library, explanations, problems } = loadDataFiles();
for (const { path, line, column, message } of problems)
  console.error(`${path}:${line}:${column}: ${message}`);
if (problems.length) process.exit(1);

const target = join(root, 'dist', 'data');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'library.json'), JSON.stringify(library));
writeFileSync(join(target, 'explanations.json'), JSON.stringify(explanations));
const count = library.checklists.reduce((sum, checklist) => sum + checklist.requirements.length, 0);
console.log(`dist/data/library.json: ${library.checklists.length} checklists, ${count} requirements`);
console.log(`dist/data/explanations.json: ${Object.keys(explanations).length} explained`);
