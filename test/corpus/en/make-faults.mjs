// Writes faults/*.md and faults.json from complete/*.md and faults-data/*.mjs: node make-faults.mjs
// Each edit must match exactly once, so that a fault differs from its original in nothing but the fault.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = import.meta.dirname;
const faultsFolder = join(root, 'faults');

const countOf = (text, part) => text.split(part).length - 1;

/** Applies one edit: `{replace, by}`, or `{cut, until}` which removes from `cut` up to `until` (or to the end). */
function applyEdit(text, edit, where) {
  const target = edit.replace ?? edit.cut;
  assert.equal(countOf(text, target), 1, `${where}: not exactly once: ${target}`);
  if (edit.replace !== undefined) return text.replace(target, () => edit.by);
  const start = text.indexOf(target);
  if (edit.until === undefined) return `${text.slice(0, start).trimEnd()}\n`;
  const end = text.indexOf(edit.until, start + target.length);
  assert.ok(end > start, `${where}: end not found: ${edit.until}`);
  return text.slice(0, start) + text.slice(end);
}

function makeFault(name, original, fault) {
  const file = `${name}--${fault.rule}--${fault.short}.md`;
  const lineFeeds = original.replaceAll('\r\n', '\n');
  const faulty = fault.edits.reduce((text, edit) => applyEdit(text, edit, file), lineFeeds);
  assert.notEqual(faulty, lineFeeds, file);
  const { kind, text } = fault.place;
  assert.ok(text === '' || faulty.split('\n').includes(text), `${file}: place is no line of it: ${text}`);
  writeFileSync(join(faultsFolder, file), original.includes('\r\n') ? faulty.replaceAll('\n', '\r\n') : faulty);
  return { file, rule: fault.rule, requirements: fault.requirements, place: { kind, text }, note: fault.note };
}

rmSync(faultsFolder, { recursive: true, force: true });
mkdirSync(faultsFolder);
cpSync(join(root, 'complete', 'images'), join(faultsFolder, 'images'), { recursive: true });
const manifest = [];
for (const module of readdirSync(join(root, 'faults-data')).toSorted()) {
  const name = basename(module, '.mjs');
  const original = readFileSync(join(root, 'complete', `${name}.md`), 'utf8');
  const { default: faults } = await import(join(root, 'faults-data', module));
  for (const fault of faults) manifest.push(makeFault(name, original, fault));
}
assert.equal(new Set(manifest.map((entry) => entry.file)).size, manifest.length);
writeFileSync(join(root, 'faults.json'), `${JSON.stringify(manifest, null, 2)}\n`);
process.stdout.write(`${manifest.length} faults\n`);
