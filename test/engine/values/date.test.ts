import assert from 'node:assert/strict';
import {
  type CalendarDate,
  compareDates,
  findDateRange,
  findDates,
  formatDate,
  parseDate,
} from '../../../server/src/engine/values/date.ts';
import { isProblem } from '../../../server/src/engine/values/result.ts';
import { canonicalOf, eachRow, pieces } from './support.ts';

describe('parseDate', () => {
  describe('reads', () => {
    eachRow(
      [
        ['2018-04-02', '='],
        ['2018-04', '='],
        ['2020-02-29', '='],
        ['2018-4-2', '2018-04-02'],
        ['2018-04-02T00:00:00Z', '2018-04-02'],
        ['2018/04/02', '2018-04-02'],
        ['2018/4', '2018-04'],
        ['2018.4.2', '2018-04-02'],
        ['2018.4', '2018-04'],
        ['20180402', '2018-04-02'],
        ['04/2018', '2018-04'],
        ['Apr 2, 2018', '2018-04-02'],
        ['April 2nd, 2018', '2018-04-02'],
        ['Monday, April 2, 2018', '2018-04-02'],
        ['2 April 2018', '2018-04-02'],
        ['2nd of April 2018', '2018-04-02'],
        ['2-Apr-2018', '2018-04-02'],
        ['April 2018', '2018-04'],
        ['Sept. 2018', '2018-09'],
        ['end of April 2018', '2018-04'],
        ['13/08/2019', '2019-08-13'],
        ['08/13/2019', '2019-08-13'],
        ['05/05/2019', '2019-05-05'],
        ['2018年4月2日', '2018-04-02'],
        ['2018 年 4 月 2 日', '2018-04-02'],
        ['２０１８年４月２日', '2018-04-02'],
        ['2018年4月2日（月）', '2018-04-02'],
        ['2018年4月', '2018-04'],
        ['2018年4月末', '2018-04'],
        ['2018年4月上旬', '2018-04'],
        ['2018年4月中旬', '2018-04'],
        ['2018年4月下旬', '2018-04'],
        ['2018年4月頃', '2018-04'],
        ['約2018年4月', '2018-04'],
        ['二〇一八年四月', '2018-04'],
        ['令和元年7月', '2019-07'],
        ['令和元年（2019年）7月', '2019-07'],
        ['2019年（令和元年）7月', '2019-07'],
        ['平成31年4月', '2019-04'],
        ['平成30年12月1日', '2018-12-01'],
        ['昭和64年1月7日', '1989-01-07'],
        ['R1.7', '2019-07'],
        ['R1.7.1', '2019-07-01'],
        ['H30.4.2', '2018-04-02'],
      ],
      (text) => canonicalOf(parseDate(text)),
    );
  });

  describe('says what is wrong with', () => {
    eachRow(
      [
        ['07/08/2019', 'ambiguous-date'],
        ['04/02/18', 'ambiguous-date'],
        ['Apr-18', 'ambiguous-date'],
        ['Q3 FY2019', 'fiscal-quarter'],
        ['FY2019 Q3', 'fiscal-quarter'],
        ['2019年度第3四半期', 'fiscal-quarter'],
        ['2019', 'too-coarse'],
        ['2019年', 'too-coarse'],
        ['2019年度', 'too-coarse'],
        ['FY2019', 'too-coarse'],
        ['令和元年', 'too-coarse'],
        ['Spring 2019', 'too-coarse'],
        ['7月', 'no-year'],
        ['7月1日', 'no-year'],
        ['July', 'no-year'],
        ['April 2', 'no-year'],
        ['present', 'open-ended'],
        ['Ongoing', 'open-ended'],
        ['継続中', 'open-ended'],
        ['運用中', 'open-ended'],
        ['現在', 'open-ended'],
        ['2018-04 to 2018-11', 'date-range'],
        ['2018年4月〜2018年11月', 'date-range'],
        ['2019-02-30', 'not-a-date'],
        ['2019-02-29', 'not-a-date'],
        ['2019-13', 'not-a-date'],
        ['31/31/2019', 'not-a-date'],
        ['2019年4月31日', 'not-a-date'],
        ['TBD', 'not-a-date'],
        ['', 'not-a-date'],
      ],
      (text) => canonicalOf(parseDate(text)),
    );
  });

  it('keeps the precision that was given', () => {
    const month = parseDate('2018年4月');
    assert.ok(!isProblem(month));
    assert.deepEqual(month.value, { year: 2018, month: 4, precision: 'month' });
    const day = parseDate('2018-04-02');
    assert.ok(!isProblem(day));
    assert.deepEqual(day.value, { year: 2018, month: 4, day: 2, precision: 'day' });
  });
});

describe('compareDates', () => {
  const date = (text: string): CalendarDate => {
    const parsed = parseDate(text);
    assert.ok(!isProblem(parsed), text);
    return parsed.value;
  };
  const rows: [string, string, number][] = [
    ['2018-04-02', '2018-11-30', -1],
    ['2018-11-30', '2018-04-02', 1],
    ['2018-04-02', '2018-04-02', 0],
    ['2018-04-02', '2018-04-03', -1],
    ['2018-04-02', '2018-04', 0],
    ['2018-04', '2018-04-30', 0],
    ['2018-12', '2019-01-01', -1],
  ];
  for (const [a, b, expected] of rows) {
    it(`${a} and ${b}`, () => assert.equal(Math.sign(compareDates(date(a), date(b))), expected));
  }
});

describe('findDates', () => {
  eachRow(
    [
      ['Kick-off on 2 April 2018, release 2018-11-30.', ['2 April 2018', '2018-11-30']],
      ['It ran from April\n2018.', ['April\n2018']],
      ['2018年4月2日に開始し、２０１８年１１月に公開。', ['2018年4月2日', '２０１８年１１月']],
      ['平成30年12月1日から', ['平成30年12月1日']],
      ['07/08/2019 or 13/08/2019', ['13/08/2019']],
      ['https://example.com/2018/04/02/post, v2019.7.1-rc, order-2018-04-02, r5.2xlarge', []],
      ['2019-02-30', []],
    ],
    (text) => pieces(text, findDates(text)),
  );
});

describe('findDateRange', () => {
  eachRow<string | undefined>(
    [
      ['2019年7月〜2020年3月', '2019-07 2020-03'],
      ['期間：2018年4月2日から2018年11月30日まで', '2018-04-02 2018-11-30'],
      ['2018年4月～11月', '2018-04 2018-11'],
      ['2018年10月〜翌3月', '2018-10 2019-03'],
      ['Jul 2019 – Mar 2020', '2019-07 2020-03'],
      ['2018-04 to 2018-11', '2018-04 2018-11'],
      ['2018/04-2018/11', '2018-04 2018-11'],
      ['April to November 2018', '2018-04 2018-11'],
      ['April 2 – November 30, 2018', '2018-04-02 2018-11-30'],
      ['between April 2018 and May 2018', '2018-04 2018-05'],
      ['April 2018 and May 2018', undefined],
      ['2018-04 – present', undefined],
      ['no dates', undefined],
    ],
    (text) => {
      const range = findDateRange(text);
      return range && `${formatDate(range.from)} ${formatDate(range.to)}`;
    },
  );
});
