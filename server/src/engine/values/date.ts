import { type CalendarDate, formatDate, MONTH_NAME } from './calendar.ts';
import { DATE_FORMS } from './date-form.ts';
import { KANJI_NUMBER, readNumber } from './number.ts';
import { type Parsed, type ProblemCode, reading } from './result.ts';
import { plainValue } from './text.ts';

export { type CalendarDate, compareDates, formatDate } from './calendar.ts';
export { type DateRange, findDateRange, findDates } from './date-find.ts';

const BEFORE_DATE =
  /^(?:(?:early|mid|late|(?:the )?(?:end|beginning|start|middle) of|around|about|circa|approx(?:imately)?\.?|since|from|in|on|約|およそ)[ -]?)+/iu;
const AFTER_DATE = / ?(?:頃|ごろ|以降|より|から|[〜~])$/u;
const RANGE_SEPARATOR =
  /\d.{0,8}?(?:[〜~–—]| - |から| to ).{0,8}?\d|^\d{4}\/\d{1,2}(?:\/\d{1,2})? ?- ?\d{4}\/\d{1,2}/iu;

const QUARTER = /(?<![A-Za-z])Q[1-4](?![A-Za-z\d])|(?<!\d)[1-4]Q(?![A-Za-z])|四半期|\bquarter\b/iu;
const PROBLEMS: readonly (readonly [ProblemCode, RegExp])[] = [
  [
    'open-ended',
    /^(?:.{0,20}\d.{0,6}?(?: ?[〜~–—―-] ?| (?:to|until|till) ?|から ?)|[〜~-] ?|(?:until|till|to) )?(?:(?:the )?present|ongoing|on-going|current(?:ly)?|now|today|to date|till date|continuing|(?:still )?(?:in progress|in operation|in production|in use|running|live|active)|継続中?|現在(?:に至る|まで|も.{0,10})?|(?:本番)?(?:運用|稼働|継続|利用)中|進行中|実施中)$/iu,
  ],
  ['fiscal-quarter', QUARTER],
  [
    'too-coarse',
    /^(?:(?:FY|CY) ?)?'?(?:19|20)\d{2}(?:年度?)?$|^(?:FY|CY) ?'?\d{2}$|^(?:令和|平成|昭和|[RHS]) ?(?:元|\d{1,2})(?:年度?)?$|^(?:上|下)(?:半)?期$|^年度?[初末]$|^(?:19|20)\d{2}年度?(?:の)? ?(?:春|夏|秋|冬|初頭?|末|上期|下期|上半期|下半期|前半|後半|年初|年末)|^(?:spring|summer|autumn|fall|winter|[12]H|H[12]|(?:first|second) half)(?: of)? (?:FY ?)?(?:19|20)\d{2}$/iu,
  ],
  [
    'no-year',
    new RegExp(
      `^\\d{1,2}月(?: ?\\d{1,2}日|末|上旬|中旬|下旬|頃)?$|^${MONTH_NAME}\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?$|^\\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME}\\.?$|^\\d{1,2}/\\d{1,2}$`,
      'iu',
    ),
  ],
  [
    'ambiguous-date',
    new RegExp(
      `^\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{1,2}$|^${MONTH_NAME}\\.?[ -]'?\\d{2}$|^'?\\d{2}年 ?\\d{1,2}月`,
      'iu',
    ),
  ],
  ['date-range', RANGE_SEPARATOR],
];

const KANJI_BEFORE_UNIT = new RegExp(`(?:${KANJI_NUMBER}|[〇一二三四五六七八九]{4})(?=[年月日])`, 'gu');
const inDigits = (text: string): string =>
  text.replace(KANJI_BEFORE_UNIT, (kanji) => String(readNumber(kanji) ?? kanji));

/**
 * Reads a calendar date to the day or month; the canonical form is ISO 8601 (`2018-04-02`, `2018-04`).
 * Problems: `ambiguous-date`, `fiscal-quarter`, `too-coarse`, `no-year`, `open-ended`, `date-range`, `not-a-date`.
 */
export function parseDate(text: string): Parsed<CalendarDate> {
  const plain = plainValue(text);
  if (plain === undefined) return { problem: 'not-a-date' };
  const bare = inDigits(plain.replace(BEFORE_DATE, '').replace(AFTER_DATE, ''));
  for (const form of DATE_FORMS) {
    const match = form.whole.exec(bare);
    if (!match) continue;
    const date = form.read(match);
    if (date === 'ambiguous') return { problem: 'ambiguous-date' };
    return date ? reading(date, formatDate(date), text) : { problem: 'not-a-date' };
  }
  return {
    problem: PROBLEMS.find(([, pattern]) => pattern.test(plain) || pattern.test(bare))?.[0] ?? 'not-a-date',
  };
}
