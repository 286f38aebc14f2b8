/**
 * Writes what is generated from `checklists/` and checked in: snippets in both languages, the list of checklists that
 * the client knows without a server, and the requirement index of the docs. `--check` changes nothing and fails when a
 * file is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadDataFiles, root } from './data-files.ts';
import { fieldIndex, requirementIndex } from './generate-docs.ts';
import { snippetsFor } from './generate-snippets.ts';

const { library, explanations, problems } = loadDataFiles();
for (const { path, line, column, message } of problems)
  console.error(`${path}:${line}:${column}: ${message}`);
if (problems.length) process.exit(1);

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const files: Readonly<Record<string, string>> = {
  'snippets/casewright.en.json': json(snippetsFor(library, explanations, 'en')),
  'snippets/casewright.ja.json': json(snippetsFor(library, explanations, 'ja')),
  'client/src/generated/checklists.json': json(
    library.checklists.map(({ pin, title, released }) => ({ pin, title, released })),
  ),
  'docs/requirements.md': requirementIndex(library, 'en'),
  'docs/requirements.ja.md': requirementIndex(library, 'ja'),
  'docs/front-matter.md': fieldIndex(library),
};

let stale = 0;
for (const [path, content] of Object.entries(files)) {
  const target = join(root, path);
  const now = existsSync(target) ? readFileSync(target, 'utf8').replaceAll('\r\n', '\n') : undefined;
  if (now === content) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run "npm run build" and commit it`);
    stale++;
  } else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.log(`${path} written`);
  }
}
process.exitCode = stale ? 1 : 0;
