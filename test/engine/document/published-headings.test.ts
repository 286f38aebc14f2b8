import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../scripts/data-files.ts';
import { createHeadingReader } from '../../../server/src/engine/document/headings.ts';
import { library } from '../support.ts';

interface Published {
  readonly heading: string;
  readonly parts: readonly string[];
}

const file = join(root, 'test', 'fixtures', 'headings-published.yaml');
const published: readonly Published[] = parse(readFileSync(file, 'utf8'));
const reader = createHeadingReader(library.vocabulary.headings);
const readAs = (heading: string) =>
  reader.read(
    [
      { text: 'A title', depth: 1 },
      { text: heading, depth: 2 },
    ],
    { customer: undefined, partner: undefined },
  )[1]!.parts;

describe('headings of published case studies', () => {
  const read = published.map(({ heading, parts }) => ({ heading, parts, got: readAs(heading) }));
  const right = read.filter(({ parts, got }) => got.some((part) => parts.includes(part)));

  it('are read as the right part in at least 95 of 100 readings', () => {
    const readings = read.filter(({ got }) => got.length > 0);
    assert.ok(right.length / readings.length >= 0.95, `${right.length} of ${readings.length}`);
  });

  it('are recognised in at least 85 of 100 cases', () => {
    const meant = read.filter(({ parts }) => parts.length > 0);
    const missed = meant.filter(({ got }) => got.length === 0).map(({ heading }) => heading);
    assert.ok(right.length / meant.length >= 0.85, missed.join(', '));
  });
});
