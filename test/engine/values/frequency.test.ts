import assert from 'node:assert/strict';
import { findFrequencies } from '../../../server/src/engine/values/frequency.ts';
import { eachRow, pieces } from './support.ts';

const FREQUENCIES = [
  'monthly',
  'quarterly',
  'weekly',
  'annually',
  'semi-annual',
  'half-yearly',
  'biannually',
  'every quarter',
  'every 6 months',
  'every three months',
  'each release',
  'at least once per quarter',
  'once a year',
  'twice a year',
  'four times a year',
  'once every six months',
  '毎月',
  '毎週',
  '毎年',
  '月次',
  '週次',
  '年次',
  '隔週',
  '月1回',
  '年1回',
  '年2回',
  '年に一度',
  '1日1回',
  '四半期ごと',
  '四半期に1回',
  '半年に一度',
  '３か月ごと',
  '6ヶ月に1回',
  '６カ月毎',
  'リリースごと',
];

const VAGUE_OR_OTHER = [
  'regularly',
  'periodically',
  'occasionally',
  '定期的に',
  '随時',
  '毎回',
  '2回目',
  '2年目',
  '年度',
  'monthly cost',
  'monthly active users',
  'annual revenue',
  '月次費用',
];

describe('findFrequencies', () => {
  for (const text of FREQUENCIES) it(`finds ${text}`, () => assert.equal(findFrequencies(text).length, 1));
  for (const text of VAGUE_OR_OTHER)
    it(`does not find ${text}`, () => assert.deepEqual(findFrequencies(text), []));

  eachRow(
    [
      ['Restores are tested twice a\nyear and monthly.', ['twice a\nyear', 'monthly']],
      ['復元試験は３か月ごとに実施', ['３か月ごと']],
    ],
    (text) => pieces(text, findFrequencies(text)),
  );
});
