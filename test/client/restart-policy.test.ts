import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createRestartPolicy } from '../../client/src/restart-policy.ts';

describe('restart policy', () => {
  it('gives up after the fifth end within three minutes', () => {
    let time = 0;
    const mayRestart = createRestartPolicy(() => time);
    const answers = [1, 2, 3, 4, 5].map((second) => {
      time = second * 1000;
      return mayRestart();
    });
    assert.deepEqual(answers, [true, true, true, true, false]);
  });

  it('forgets what is longer ago', () => {
    let time = 0;
    const mayRestart = createRestartPolicy(() => time);
    for (let end = 0; end < 20; end++) {
      time = end * 60_000;
      assert.ok(mayRestart(), `end ${end}`);
    }
  });
});
