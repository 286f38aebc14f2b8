import assert from 'node:assert/strict';
import { readAhead } from '../../server/src/cli/read-ahead.ts';

async function* upTo(count: number) {
  for (let item = 0; item < count; item++) yield item;
}

describe('reading ahead', () => {
  it('keeps the order, starts no more than the limit ahead, and loses nothing', async () => {
    let running = 0;
    let most = 0;
    const releases: (() => void)[] = [];
    const start = async (item: number) => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => {
        releases.push(resolve);
        // The last of each batch is ready first.
        if (releases.length === 4 || item >= 8) for (const release of releases.splice(0).reverse()) release();
      });
      running--;
      return item;
    };
    const results = [];
    for await (const result of readAhead(upTo(10), start, 4)) results.push(result);
    assert.deepEqual(results, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.equal(most, 4);
  });

  it('gives nothing for nothing', async () => {
    for await (const result of readAhead(upTo(0), async (item) => item, 4)) assert.fail(String(result));
  });
});
