import assert from 'node:assert/strict';
import { findDurations, parseDuration } from '../../../server/src/engine/values/duration.ts';
import { isProblem } from '../../../server/src/engine/values/result.ts';
import { canonicalOf, eachRow, pieces } from './support.ts';

/** Seconds as `900` or `0-900`, or the code of the problem. */
function seconds(text: string): string {
  const parsed = parseDuration(text);
  if (isProblem(parsed)) return parsed.problem;
  const { minimumSeconds, maximumSeconds } = parsed.value;
  return minimumSeconds === maximumSeconds ? `${maximumSeconds}` : `${minimumSeconds}-${maximumSeconds}`;
}

describe('parseDuration', () => {
  describe('reads in seconds', () => {
    eachRow(
      [
        ['15 minutes', '900'],
        ['30 min', '1800'],
        ['15-minute', '900'],
        ['1h', '3600'],
        ['24h', '86400'],
        ['1.5 hours', '5400'],
        ['PT15M', '900'],
        ['PT1H30M', '5400'],
        ['P1D', '86400'],
        ['15-30 min', '900-1800'],
        ['5 to 10 minutes', '300-600'],
        ['five to ten minutes', '300-600'],
        ['15〜30分', '900-1800'],
        ['5分から10分', '300-600'],
        ['within 4 hours', '0-14400'],
        ['up to about 6 hours', '0-21600'],
        ['<1 minute', '0-60'],
        ['RTO <1 minute', '0-60'],
        ['4時間以内', '0-14400'],
        ['最大6時間', '0-21600'],
        ['30秒未満', '0-30'],
        ['RTO は４時間以内とする', '0-14400'],
        ['RPO 5分', '300'],
        ['１５分', '900'],
        ['約10分', '600'],
        ['1営業日前', '86400'],
        ['3ヶ月', '7776000'],
        ['1 hour 30 minutes', '5400'],
        ['1 hour and 30 minutes', '5400'],
        ['1時間30分', '5400'],
        ['1時間 30分 以内', '0-5400'],
        ['1時間半', '5400'],
        ['一時間', '3600'],
        ['三十分', '1800'],
        ['one hour', '3600'],
        ['fifteen minutes', '900'],
        ['forty-five minutes', '2700'],
        ['half an hour', '1800'],
        ['an hour', '3600'],
        ['1 hour (60 minutes)', '3600'],
        ['15 minutes (2 hours at night)', '900'],
        ['0', '0'],
        ['zero', '0'],
        ['zero seconds', '0'],
        ['ゼロ', '0'],
        ['RPO = 0', '0'],
        ['no data loss', '0'],
        ['データ損失なし', '0'],
      ],
      seconds,
    );
  });

  describe('says what is wrong with', () => {
    eachRow(
      [
        ['near zero', 'vague'],
        ['near-zero', 'vague'],
        ['ほぼゼロ', 'vague'],
        ['数分', 'vague'],
        ['数秒', 'vague'],
        ['障害発生の直前まで', 'vague'],
        ['a few minutes', 'vague'],
        ['single-digit minutes', 'vague'],
        ['seconds-level', 'vague'],
        ['minimal', 'vague'],
        ['as soon as possible', 'vague'],
        ['できるだけ早く', 'vague'],
        ['at least 4 hours', 'vague'],
        ['5', 'no-unit'],
        ['RTO: 15', 'no-unit'],
        ['RTO: 4h / RPO: 1h', 'ambiguous-duration'],
        ['99.9%', 'not-a-duration'],
        ['十分', 'not-a-duration'],
        ['3分の1', 'not-a-duration'],
        ['2019年', 'not-a-duration'],
        ['5M', 'not-a-duration'],
        ['', 'not-a-duration'],
      ],
      seconds,
    );
  });

  describe('writes number and unit in full and keeps the rest', () => {
    eachRow(
      [
        ['15 minutes', '='],
        ['15分', '='],
        ['within 4 hours', '='],
        ['4時間以内', '='],
        ['1h', '1 hour'],
        ['30 min', '30 minutes'],
        ['PT1H30M', '1 hour 30 minutes'],
        ['within 4h (agreed)', 'within 4 hours (agreed)'],
        ['一時間', '1時間'],
        ['１５分', '15分'],
        ['3ヶ月', '3か月'],
        ['zero', '0'],
        ['1,一時間', '='],
      ],
      (text) => canonicalOf(parseDuration(text)),
    );
  });
});

describe('findDurations', () => {
  eachRow(
    [
      ['Restored in 1 hour 30 minutes, tested for 2\ndays.', ['1 hour 30 minutes', '2\ndays']],
      ['復旧は1時間30分、検証は２日間。', ['1時間30分', '２日間']],
      ['3分の1、十分、7月2日、2019年、2分割', []],
      ['60分から15分に短縮', ['60分', '15分']],
    ],
    (text) => pieces(text, findDurations(text)),
  );

  it('gives seconds', () => {
    assert.deepEqual(findDurations('in 90 s')[0]?.value, { minimumSeconds: 90, maximumSeconds: 90 });
  });
});
