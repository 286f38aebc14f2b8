import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closest, editDistance } from '../../../server/src/engine/values/similarity.ts';

describe('editDistance', () => {
  const rows: [string, string, number, number][] = [
    ['customer', 'customer', 3, 0],
    ['custmer', 'customer', 3, 1],
    ['satrtDate', 'startDate', 3, 1],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, 3],
    ['', 'abc', 3, 3],
    ['abc', 'wxyz', 1, 2],
  ];
  for (const [a, b, limit, expected] of rows)
    it(`${a} → ${b}, at most ${limit}`, () => assert.equal(editDistance(a, b, limit), expected));

  it('is symmetric and never above the limit by more than one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(5), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        assert.equal(distance, editDistance(b, a, limit));
        assert.ok(distance >= 0 && distance <= limit + 1);
        assert.equal(distance === 0, a === b);
      }),
    );
  });
});

describe('closest', () => {
  const rows: [string, string[], string | undefined][] = [
    ['custmer', ['status', 'customer'], 'customer'],
    ['AWSAccountId', ['awsAccountIds', 'awsServices'], 'awsAccountIds'],
    ['lang', ['long'], 'long'],
    ['lang', ['lists'], undefined],
    ['rto', ['rpo'], undefined],
    ['whatever', ['customer', 'status'], undefined],
    ['stat', [], undefined],
  ];
  for (const [word, candidates, expected] of rows)
    it(`${word} among ${candidates.join(', ') || 'none'}`, () =>
      assert.equal(closest(word, candidates), expected));
});
