import { findCounts, findRates, parseCount } from '../../../server/src/engine/values/count.ts';
import { canonicalOf, eachRow, outcomeOf } from './support.ts';

describe('parseCount', () => {
  eachRow<number | string>(
    [
      ['1500', 1500],
      ['1,500', 1500],
      ['1.2M', 1.2e6],
      ['12k', 12_000],
      ['3 million', 3e6],
      ['about 2,000', 2000],
      ['1,200 tables', 1200],
      ['35 stored procedures', 35],
      ['500 TPS', 500],
      ['1,500 req/s', 1500],
      ['twelve', 12],
      ['120万', 1.2e6],
      ['１２０万件', 1.2e6],
      ['約120万件/月', 1.2e6],
      ['1億', 1e8],
      ['1億2,000万', 1.2e8],
      ['約1,200', 1200],
      ['420テーブル', 420],
      ['many', 'not-a-count'],
      ['-3', 'not-a-count'],
      ['2019-01', 'not-a-count'],
      ['one 万万', 'not-a-count'],
      ['', 'not-a-count'],
    ],
    (text) => outcomeOf(parseCount(text)),
  );

  describe('writes', () => {
    eachRow(
      [
        ['1,500', '='],
        ['120万件', '='],
        ['3 million', '='],
        ['1.2M', '1200000'],
        ['twelve tables', '12 tables'],
        ['４２０テーブル', '420テーブル'],
      ],
      (text) => canonicalOf(parseCount(text)),
    );
  });
});

describe('findCounts', () => {
  eachRow(
    [
      [
        'The schema has 420 tables, 35 stored procedures and 1.2M rows.',
        ['420 tables', '35 stored procedures', '1200000 rows'],
      ],
      ['ストアドプロシージャ35本、120万件のデータ', ['35 本', '1200000 件のデータ']],
      ['Tables: 420\nViews: 35', ['420 Tables', '35 Views']],
      ['テーブル数：４２０、ビュー数：35', ['420 テーブル数', '35 ビュー数']],
      ['2019年7月1日', []],
    ],
    (text) => findCounts(text).map(({ value, unit }) => `${value} ${unit}`),
  );
});

describe('findRates per second', () => {
  eachRow(
    [
      ['peak 1,500 TPS and 500 QPS', [1500, 500]],
      ['500 req/s, 300 rps', [500, 300]],
      ['3,000 requests per second', [3000]],
      ['500 transactions\nper second', [500]],
      ['6,000 requests per minute', [100]],
      ['TPS: 500', [500]],
      ['毎秒1,200件', [1200]],
      ['1,200件/秒', [1200]],
      ['秒間５００リクエスト', [500]],
      ['1秒あたり300件', [300]],
      ['300リクエスト毎秒', [300]],
      ['500 requests in 3 seconds, 500 tables', []],
    ],
    (text) => findRates(text).map((rate) => rate.value),
  );
});
