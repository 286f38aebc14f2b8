import assert from 'node:assert/strict';
import { findAccountIds, parseAccountId } from '../../../server/src/engine/values/account-id.ts';
import { canonicalOf, eachRow, pieces } from './support.ts';

describe('parseAccountId', () => {
  eachRow(
    [
      ['305917428866', '='],
      [' 305917428866 ', '='],
      ['3059-1742-8866', '305917428866'],
      ['3059 1742 8866', '305917428866'],
      ['３０５９１７４２８８６６', '305917428866'],
      ['012345678902', '='],
      ['123456789012', 'documentation-account-id'],
      ['1111-2222-3333', 'documentation-account-id'],
      ['222222222222', 'documentation-account-id'],
      ['30591742886', 'wrong-length'],
      ['3059174288661', 'wrong-length'],
      ['', 'not-an-account-id'],
      ['our account', 'not-an-account-id'],
      ['--------', 'not-an-account-id'],
    ],
    (text) => canonicalOf(parseAccountId(text)),
  );

  it('suggests the only id inside a longer text', () => {
    assert.deepEqual(parseAccountId('アカウント: 3059-1742-8866'), {
      problem: 'not-an-account-id',
      suggestion: '305917428866',
    });
    assert.deepEqual(parseAccountId('account 123456789012'), { problem: 'not-an-account-id' });
  });
});

describe('findAccountIds', () => {
  eachRow(
    [
      ['Account 305917428866, and 3059-1742-8866.', ['305917428866', '3059-1742-8866']],
      ['アカウントＩＤ：３０５９１７４２８８６６。', ['３０５９１７４２８８６６']],
      ['arn:aws:iam::305917428866:role/deploy', ['305917428866']],
      ['305917428866.dkr.ecr.ap-northeast-1.amazonaws.com', ['305917428866']],
      ['phone 0312345678, 20190701120000, 978-3059-1742-8866', []],
      ['550e8400-e29b-41d4-a716-446655440000', []],
      ['0.305917428866 and x305917428866', []],
    ],
    (text) => pieces(text, findAccountIds(text)),
  );

  it('gives the digits without hyphens', () => {
    assert.equal(findAccountIds('id 3059-1742-8866')[0]?.value, '305917428866');
  });
});
