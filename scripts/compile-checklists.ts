/**
 * Compiles `checklists/` into two JSON files: what every start needs, and the explanations, which are read when somebody
 * asks. Stops with line-exact errors on bad data.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../server/src/engine/checklists/library.ts';
import { loadDataFiles, root } from './data-files.ts';

const { library, explanations, problems } = loadDataFiles();
for (const { path, line, column, message } of problems)
  console.error(`${path}:${line}:${column}: ${message}`);
if (problems.length) process.exit(1);

const target = join(root, 'dist', 'data');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'library.json'), JSON.stringify(withoutWrittenTerms(library)));
writeFileSync(join(target, 'explanations.json'), JSON.stringify(explanations));
const count = library.checklists.reduce((sum, checklist) => sum + checklist.requirements.length, 0);
console.log(`dist/data/library.json: ${library.checklists.length} checklists, ${count} requirements`);
console.log(`dist/data/explanations.json: ${Object.keys(explanations).length} explained`);

/** Terms and headings ship once, as they are looked for. */
function withoutWrittenTerms({ checklists, refused, vocabulary }: Library): Library {
  const signals = mapValues(vocabulary.signals, (signal) => ({ ...signal, terms: [] }));
  const parts = mapValues(vocabulary.headings.parts, ({ en, ja, ...part }) => ({
    ...part,
    en: { ...en, synonyms: [] },
    ja: { ...ja, synonyms: [] },
    other: [],
  }));
  return {
    checklists,
    refused,
    vocabulary: { ...vocabulary, signals, headings: { ...vocabulary.headings, parts } },
  };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
