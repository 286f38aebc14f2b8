import assert from 'node:assert/strict';
import {
  CancellationToken,
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { createRunSafe } from '../../server/src/lsp/run-safe.ts';

describe('a handler of the server', () => {
  it('that fails is logged and answers its fallback', async () => {
    const log: string[] = [];
    const safe = createRunSafe((message) => log.push(message));
    const handler = safe('hover', 'fallback', () => {
      throw new Error('broken');
    });
    assert.equal(await handler(undefined, CancellationToken.None), 'fallback');
    assert.match(log.join(), /hover.*broken/);
  });

  it('does not begin when cancelled, and answers nothing when cancelled meanwhile', async () => {
    const safe = createRunSafe(assert.fail);
    const source = new CancellationTokenSource();
    let begun = 0;
    const handler = safe('hover', 0, async () => {
      begun++;
      source.cancel();
      return 1;
    });
    for (const expected of [1, 1]) {
      const answer = await handler(undefined, source.token);
      assert.ok(answer instanceof ResponseError);
      assert.equal(answer.code, LSPErrorCodes.RequestCancelled);
      assert.equal(begun, expected);
    }
  });
});
