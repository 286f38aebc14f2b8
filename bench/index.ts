/**
 * Measures the built server over stdio: keystroke to diagnostics at several sizes, start-up, memory. Prints medians with
 * p95 and p99 and the machine; figures of one run may be compared with each other, not with those of another machine.
 */
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/data-files.ts';
import { BenchClient } from './client.ts';

const edits = 200;
const starts = 10;
const base = readFileSync(join(root, 'test/corpus/en/complete/copperline-dispatch.md'), 'utf8');
const close = base.indexOf('\n---', 4) + 4;
const [front, body] = [base.slice(0, close), base.slice(close)];

/** A case study of about `size` characters: the corpus document with its body repeated. */
function grow(size: number): string {
  return front + body.repeat(Math.max(1, Math.round((size - front.length) / body.length)));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const figures = (values: readonly number[]) =>
  [0.5, 0.95, 0.99].map((share) => quantile(values, share).toFixed(1).padStart(8)).join('');

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);

const cold: number[] = [];
const initialized: number[] = [];
for (let round = 0; round < starts; round++) {
  const client = new BenchClient(root);
  initialized.push(await client.initialize());
  cold.push(await client.open(grow(5000)));
  await client.stop();
}
console.log(`\n${'milliseconds'.padEnd(40)}     p50     p95     p99`);
console.log(`${'spawn → initialize'.padEnd(40)}${figures(initialized)}`);
console.log(`${'spawn → first diagnostics (5 KB)'.padEnd(40)}${figures(cold)}`);

for (const [name, size] of [
  ['5 KB', 5000],
  ['50 KB', 50000],
  ['500 KB', 500000],
] as const) {
  const client = new BenchClient(root);
  await client.initialize();
  await client.open(grow(size));
  const times: number[] = [];
  for (let edit = 0; edit < (size > 100000 ? edits / 10 : edits); edit++) times.push(await client.edit(edit));
  console.log(
    `${`keystroke → diagnostics (${name})`.padEnd(40)}${figures(times)}   RSS ${client.memory()} MB`,
  );
  await client.stop();
}
