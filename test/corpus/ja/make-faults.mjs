// Writes faults/*.md and faults.json from complete/*.md and fault-definitions/*.mjs.
// Run: node make-faults.mjs
import { readdirSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** One edit is `[old, new]` (old occurs exactly once) or `{section, keepHeading}` (an ATX section, to the next heading of its level or above). */
function apply(text, edit, name) {
  if (Array.isArray(edit)) {
    const [before, after, times = 1] = edit;
    const parts = text.split(before);
    if (parts.length - 1 !== times) throw new Error(`${name}: ${parts.length - 1} times instead of ${times}: ${before}`);
    return parts.join(after);
  }
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (line === edit.section ? [index] : []));
  if (starts.length !== 1) throw new Error(`${name}: ${starts.length} times instead of 1: ${edit.section}`);
  const level = /^#+/.exec(edit.section)[0].length;
  let end = starts[0] + 1;
  let fenced = false;
  for (; end < lines.length; end++) {
    if (lines[end].startsWith('```')) fenced = !fenced;
    const heading = fenced ? null : /^(#+) /.exec(lines[end]);
    if (heading && heading[1].length <= level) break;
  }
  const kept = edit.keepHeading ? [lines[starts[0]], ''] : [];
  return [...lines.slice(0, starts[0]), ...kept, ...lines.slice(end)].join('\n');
}

rmSync(`${here}faults`, { recursive: true, force: true });
mkdirSync(`${here}faults`);
const manifest = [];
for (const definition of readdirSync(`${here}fault-definitions`).sort()) {
  const document = definition.replace(/\.mjs$/, '');
  const source = readFileSync(`${here}complete/${document}.md`, 'utf8');
  const crlf = source.includes('\r\n');
  const { default: faults } = await import(`./fault-definitions/${definition}`);
  for (const { rule, short, requirements, place, note, edits } of faults) {
    const file = `${document}--${rule}--${short}.md`;
    const text = edits.reduce((current, edit) => apply(current, edit, file), source.replaceAll('\r\n', '\n'));
    if (text === source) throw new Error(`${file}: nothing changed`);
    if (place.text && !text.split('\n').includes(place.text)) throw new Error(`${file}: no such line: ${place.text}`);
    if (manifest.some((entry) => entry.file === `faults/${file}`)) throw new Error(`${file}: twice`);
    // The copies stand in a sibling folder, so the images of the complete document stay reachable.
    const relocate = (value) => value.replaceAll(/(\]\(|src="|\]: )(?:\.\/)?images\//g, '$1../complete/images/');
    const moved = relocate(text);
    const placed = relocate(place.text);
    writeFileSync(`${here}faults/${file}`, crlf ? moved.replaceAll('\n', '\r\n') : moved);
    manifest.push({ file: `faults/${file}`, rule, requirements, place: { ...place, text: placed }, note });
  }
}
manifest.sort((a, b) => (a.file < b.file ? -1 : 1));
writeFileSync(`${here}faults.json`, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${manifest.length} faults`);
