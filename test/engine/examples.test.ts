import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/data-files.ts';
import { inspect } from './support.ts';

const folder = join(root, 'examples');
/** The examples that are told to be complete. */
const complete = ['ledger-migration.md', 'image-pipeline.md', 'ja/gift-orders.md'];

describe('the examples that are complete', () => {
  for (const name of complete)
    it(`${name} has no finding`, () => {
      const path = join(folder, name);
      const { findings } = inspect(readFileSync(path, 'utf8'), {
        path: name,
        today: '2025-12-01',
        fileExists: (url) => existsSync(join(dirname(path), decodeURIComponent(url))),
      });
      assert.deepEqual(
        findings.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
});
