import { parseCount } from '../../../server/src/engine/values/count.ts';
import { parseDate } from '../../../server/src/engine/values/date.ts';
import { parseDuration } from '../../../server/src/engine/values/duration.ts';
import { findRates } from '../../../server/src/engine/values/rate.ts';
import { findReadWriteShares, parsePercent } from '../../../server/src/engine/values/share.ts';
import { parseGrowth, parseSize } from '../../../server/src/engine/values/size.ts';
import { canonicalOf, eachRow, outcomeOf } from './support.ts';

/** Seconds as `900`, or `0–900` for a limit or range. */
const seconds = (text: string): string => {
  const duration = outcomeOf(parseDuration(text));
  if (typeof duration === 'string') return duration;
  const { minimumSeconds: from, maximumSeconds: to } = duration;
  return from === to ? `${to}` : `${from}–${to}`;
};

/** The ways in which people write values: each kind in one table, neighbours that are none included. */
describe('formats in the wild', () => {
  describe('durations', () => {
    eachRow(
      [
        ['15 minutes', '900'],
        ['30 min', '1800'],
        ['1h', '3600'],
        ['1.5 hours', '5400'],
        ['1h30m', '5400'],
        ['PT15M', '900'],
        ['P1D', '86400'],
        ['PT1H30M', '5400'],
        ['P1W', '604800'],
        ['15-30 min', '900–1800'],
        ['15〜30分', '900–1800'],
        ['30分〜1時間', '1800–3600'],
        ['RPO 5分', '300'],
        ['4時間以内', '0–14400'],
        ['最大6時間', '0–21600'],
        ['30秒未満', '0–30'],
        ['１５分', '900'],
        ['<1 minute', '0–60'],
        ['≤ 15 minutes', '0–900'],
        ['within 4 hours', '0–14400'],
        ['sub-minute', '0–60'],
        ['約10分', '600'],
        ['1営業日前', '86400'],
        ['2 business days', '172800'],
        ['RTO（目標復旧時間） 4時間以内', '0–14400'],
        ['一時間', '3600'],
        ['一時間半', '5400'],
        ['三十分', '1800'],
        ['半日', '43200'],
        ['half an hour', '1800'],
        ['0', '0'],
        ['zero', '0'],
        ['ゼロ', '0'],
        ['RPO = 0', '0'],
        ['no data loss', '0'],
        ['データ損失なし', '0'],
        ['near zero', 'vague'],
        ['ほぼゼロ', 'vague'],
        ['ほぼ0', 'vague'],
        ['直前まで', 'vague'],
        ['障害発生直前', 'vague'],
        ['数分', 'vague'],
        ['数秒', 'vague'],
        ['秒レベル', 'vague'],
        ['分単位', 'vague'],
        ['minimal', 'vague'],
        ['as soon as possible', 'vague'],
        ['seconds-level', 'vague'],
        ['single-digit minutes', 'vague'],
        ['a few seconds', 'vague'],
        ['almost none', 'vague'],
        ['極力短く', 'vague'],
        ['翌営業日', 'vague'],
        ['5', 'no-unit'],
        ['RTO: 15', 'no-unit'],
        ['P', 'not-a-duration'],
        ['PT', 'not-a-duration'],
        ['15 M', 'not-a-duration'],
        ['99.9%', 'not-a-duration'],
        ['1:30', 'no-unit'],
        ['00:15:00', 'no-unit'],
        ['十分', 'not-a-duration'],
        ['non-zero', 'not-a-duration'],
      ],
      seconds,
    );
  });

  describe('dates', () => {
    eachRow(
      [
        ['2019-07-01', '='],
        ['2019-07', '='],
        ['2019/07/01', '2019-07-01'],
        ['2019.7.1', '2019-07-01'],
        ['2019/07', '2019-07'],
        ['2019.7', '2019-07'],
        ['July 2019', '2019-07'],
        ['Jul 1, 2019', '2019-07-01'],
        ['1 July 2019', '2019-07-01'],
        ['2019年7月1日', '2019-07-01'],
        ['2019年7月', '2019-07'],
        ['2019年7月下旬', '2019-07'],
        ['令和元年7月', '2019-07'],
        ['令和元年5月（2019年）', '2019-05'],
        ['2019（令和元）年7月', '2019-07'],
        ['R1.7', '2019-07'],
        ['平成31年4月', '2019-04'],
        ['07/08/2019', 'ambiguous-date'],
        ['13/08/2019', '2019-08-13'],
        ['08/13/2019', '2019-08-13'],
        ['Q3 FY2019', 'fiscal-quarter'],
        ['2019Q3', 'fiscal-quarter'],
        ['2019年度第3四半期', 'fiscal-quarter'],
        ['2019', 'too-coarse'],
        ['R1', 'too-coarse'],
        ['上期', 'too-coarse'],
        ['7月', 'no-year'],
        ['July', 'no-year'],
        ['2019年7月〜2020年3月', 'date-range'],
        ['Jul 2019 – Mar 2020', 'date-range'],
        ['2019/7-2019/12', 'date-range'],
        ['present', 'open-ended'],
        ['ongoing', 'open-ended'],
        ['継続中', 'open-ended'],
        ['運用中', 'open-ended'],
        ['本番稼働中', 'open-ended'],
        ['still running', 'open-ended'],
        ['2019年7月〜現在', 'open-ended'],
        ['2019-07 to present', 'open-ended'],
        ['2019-13-01', 'not-a-date'],
        ['2019-02-29', 'not-a-date'],
        ['BQ3 2019', 'not-a-date'],
        ['version 2019', 'not-a-date'],
      ],
      (text) => canonicalOf(parseDate(text)),
    );
  });

  describe('sizes', () => {
    eachRow<number | string>(
      [
        ['25 GB', 25e9],
        ['25GiB', 25 * 2 ** 30],
        ['1.2 TB', 1.2e12],
        ['1,200GB', 1.2e12],
        ['1.5テラ', 1.5e12],
        ['500ギガ', 5e11],
        ['２５ＧＢ', 25e9],
        ['25-50 GB', 50e9],
        ['500 GB〜1 TB', 1e12],
        ['120 GB (compressed)', 120e9],
        ['25', 'no-unit'],
        ['25 Gbps', 'not-a-size'],
        ['large', 'not-a-size'],
      ],
      (text) => outcomeOf(parseSize(text)),
    );
  });

  describe('growth in a year', () => {
    eachRow<number | string>(
      [
        ['20%/year', 20],
        ['年間20%', 20],
        ['20% p.a.', 20],
        ['20% YoY', 20],
        ['年に20%ずつ増加', 20],
        ['3% monthly', 36],
        ['月次3%', 36],
        ['5% per quarter', 20],
        ['doubles every year', 100],
        ['毎年倍増', 100],
        ['10–20% per year', 20],
        ['+50GB/year', 50e9],
        ['月10GB', 120e9],
        ['10 GB per month', 120e9],
        ['1 GB/day', 365e9],
        ['1日あたり1GB', 365e9],
        ['2 GB per week', 104e9],
        ['四半期ごとに5GB', 20e9],
        ['50 GB', 'no-period'],
        ['20', 'no-unit'],
        ['前年比120%', 'not-a-growth'],
        ['fast', 'not-a-growth'],
      ],
      (text) => {
        const growth = outcomeOf(parseGrowth(text));
        return typeof growth === 'string' ? growth : (growth.percentPerYear ?? growth.bytesPerYear ?? '');
      },
    );
  });

  describe('counts', () => {
    eachRow<number | string>(
      [
        ['1.2M', 1.2e6],
        ['120万', 1.2e6],
        ['3 million', 3e6],
        ['1億', 1e8],
        ['10k', 10_000],
        ['12-15', 15],
        ['100〜120テーブル', 120],
        ['420 (with views)', 420],
        ['15-12', 'not-a-count'],
        ['数百', 'not-a-count'],
        ['k', 'not-a-count'],
      ],
      (text) => outcomeOf(parseCount(text)),
    );
  });

  describe('shares of reads and writes', () => {
    eachRow(
      [
        ['Reads to writes are 80:20.', { read: 80, write: 20 }],
        ['読み書きの比率は8:2', { read: 80, write: 20 }],
        ['読み取り80%／書き込み20%', { read: 80, write: 20 }],
        ['書き込み3：読み取り7', { read: 70, write: 30 }],
        ['a read-heavy workload', {}],
        ['80:20', {}],
        ['読み取り8件、書き込み2件', {}],
      ],
      findReadWriteShares,
    );
    eachRow<number | string>(
      [
        ['80%以上', 80],
        ['over 80%', 80],
        ['read-heavy', 'vague'],
        ['読み取り中心', 'vague'],
        ['mostly reads', 'vague'],
        ['80:20', 'not-a-percent'],
      ],
      (text) => outcomeOf(parsePercent(text)),
    );
  });

  describe('rates in a second', () => {
    eachRow(
      [
        ['500 TPS', [500]],
        ['1,500 QPS', [1500]],
        ['200rps', [200]],
        ['300 req/s', [300]],
        ['5件/秒', [5]],
        ['120リクエスト毎秒', [120]],
        ['毎秒1.2万件', [12_000]],
        ['600 requests per minute', [10]],
        ['1 GB/s', []],
        ['500 IOPS', []],
      ],
      (text) => findRates(text).map(({ value }) => value),
    );
  });
});
