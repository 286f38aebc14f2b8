import { type CalendarDate, calendarDate, eraYear, MONTH_NAME, monthNumber } from './calendar.ts';

type Groups = readonly (string | undefined)[];

/** One way of writing a date. */
export interface DateForm {
  /** Matches the whole of a value. */
  readonly whole: RegExp;
  /** Matches inside prose; undefined for forms that would too often be something else there. */
  readonly inProse: RegExp | undefined;
  /** The date, `'ambiguous'` when day and month cannot be told apart, undefined when there is no such day. */
  read(groups: Groups): CalendarDate | 'ambiguous' | undefined;
}

const YEAR = '((?:19|20)\\d{2})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TIME = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?(?:Z|UTC|JST|[+-]\\d{2}:?\\d{2}))?)?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]? ?)?';
const WEEKDAY_AFTER = '(?: ?\\([月火水木金土日](?:曜日?)?(?:・?祝日?)?\\))?';
const SAME_YEAR_ERA = '(?: ?\\((?:令和|平成|昭和|[RHS]) ?(?:元|\\d{1,2})年?\\))?';
/** The year before its sign, `2019(令和元)年` as well as `2019年(令和元年)`. */
const YEAR_SIGN = `${SAME_YEAR_ERA} ?年${SAME_YEAR_ERA}`;
const SAME_YEAR_AFTER = '(?: ?\\((?:19|20)\\d{2}年?\\))?';
const SAME_YEAR = '(?: ?\\((?:19|20)\\d{2}年?\\))?';

function form(source: string, read: DateForm['read'], prose = true): DateForm {
  return {
    whole: new RegExp(`^${source}$`, 'iu'),
    inProse: prose
      ? new RegExp(`(?<![\\w.,/]|[A-Za-z]-)${source}(?!\\w|%|[./]\\d|-\\d{1,2}(?!\\d))`, 'giu')
      : undefined,
    read,
  };
}

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
const byNumbers: DateForm['read'] = ([, year, month, day]) =>
  calendarDate(Number(year), Number(month), number(day));
const byEra: DateForm['read'] = ([, era, year, month, day]) =>
  calendarDate(eraYear(era ?? '', year ?? ''), Number(month), number(day));

/** Day and month of `07/08/2019` in either order: certain only if one of them cannot be a month. */
const byEitherOrder: DateForm['read'] = ([, first, second, year]) => {
  const monthFirst = calendarDate(Number(year), Number(first), Number(second));
  const dayFirst = calendarDate(Number(year), Number(second), Number(first));
  return monthFirst && dayFirst && first !== second ? 'ambiguous' : (monthFirst ?? dayFirst);
};

/** All ways of writing a date; the first whose pattern matches decides. */
export const DATE_FORMS: readonly DateForm[] = [
  form(`${YEAR}-(\\d{1,2})-(\\d{1,2})${TIME}`, byNumbers),
  form(`${YEAR} ?/ ?(\\d{1,2}) ?/ ?(\\d{1,2})${TIME}${WEEKDAY_AFTER}`, byNumbers),
  form(`${YEAR}\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.?`, byNumbers),
  form(`${YEAR}${YEAR_SIGN} ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日${WEEKDAY_AFTER}`, byNumbers),
  form(
    `${YEAR}${YEAR_SIGN} ?(\\d{1,2}) ?月(?: ?(?:初め|初旬|初頭|上旬|中旬|半ば|下旬|末日?|中))?`,
    byNumbers,
  ),
  form(`${YEAR}(?: ?/ ?|[-.])(\\d{1,2})`, byNumbers),
  form(`${YEAR}(\\d{2})(\\d{2})`, byNumbers, false),
  form(
    `(令和|平成|昭和|[RHS]) ?(元|\\d{1,2})年${SAME_YEAR} ?(\\d{1,2})月(?: ?(\\d{1,2})日|(?:初め|初旬|上旬|中旬|下旬|末日?))?${SAME_YEAR_AFTER}`,
    byEra,
  ),
  form('([RHS])(元|\\d{1,2})[./-](\\d{1,2})[./-](\\d{1,2})', byEra),
  form('([RHS])(元|\\d{1,2})[./-](\\d{1,2})', byEra, false),
  form(`${WEEKDAY}(${MONTH_NAME})\\.? ${DAY},? ${YEAR}`, ([, month, day, year]) =>
    calendarDate(Number(year), monthNumber(month ?? ''), Number(day)),
  ),
  form(`${WEEKDAY}${DAY}(?: of)?[ -](${MONTH_NAME})\\.?,?[ -]${YEAR}`, ([, day, month, year]) =>
    calendarDate(Number(year), monthNumber(month ?? ''), Number(day)),
  ),
  form(`(${MONTH_NAME})\\.?,?(?: of)?[ -]${YEAR}`, ([, month, year]) =>
    calendarDate(Number(year), monthNumber(month ?? '')),
  ),
  form(`${YEAR}[ -](${MONTH_NAME})\\.?(?:[ -]${DAY})?`, ([, year, month, day]) =>
    calendarDate(Number(year), monthNumber(month ?? ''), number(day)),
  ),
  form(`(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}`, byEitherOrder),
  form(`(\\d{1,2})[/.-]${YEAR}`, ([, month, year]) => calendarDate(Number(year), Number(month))),
];
