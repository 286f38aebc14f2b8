import { type CalendarDate, calendarDate, MONTH_NAME, monthNumber } from './calendar.ts';
import { DATE_FORMS } from './date-form.ts';
import { foldWidth, type Located, type Span, withoutOverlaps } from './text.ts';

/** Two dates with a sign of "from … to …" between them, and the place where they stand. */
export interface DateRange extends Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The certain dates (with a year) in prose, in order. */
export function findDates(text: string): Located<CalendarDate>[] {
  return datesIn(onOneLine(text));
}

/** The first range of dates in prose: `2019年7月〜2020年3月`, `Jul 2019 – Mar 2020`, `April to November 2018`. */
export function findDateRange(text: string): DateRange | undefined {
  const folded = onOneLine(text);
  const ranges = [
    ...betweenFullDates(folded),
    ...sharedYearInEnglish(folded),
    ...sharedYearInJapanese(folded),
  ];
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** A date may be broken by a soft line break. */
function onOneLine(text: string): string {
  return foldWidth(text).replace(/[\r\n]/g, ' ');
}

function datesIn(folded: string): Located<CalendarDate>[] {
  const found = DATE_FORMS.flatMap((form) =>
    form.inProse === undefined
      ? []
      : Array.from(folded.matchAll(form.inProse), (match) => ({
          value: form.read(match),
          start: match.index,
          end: match.index + match[0].length,
        })),
  );
  return withoutOverlaps(found).filter(
    (place): place is Located<CalendarDate> => place.value !== undefined && place.value !== 'ambiguous',
  );
}

const SEPARATOR = '\\s?(?:[〜~–—―→-]|->|から|より|to|until|till|through|thru)\\s?';
const BETWEEN_DATES = new RegExp(
  `^(?:${SEPARATOR}|\\s?and\\s)(?:\\s?(?:the )?(?:end|beginning) of )?$`,
  'iu',
);

function betweenFullDates(folded: string): DateRange[] {
  const dates = datesIn(folded);
  return dates.slice(1).flatMap((to, index) => {
    const from = dates[index]!;
    const gap = folded.slice(from.end, to.start);
    if (!BETWEEN_DATES.test(gap)) return [];
    if (
      gap.includes('and') &&
      !/between\s(?:the\s)?$/i.test(folded.slice(Math.max(0, from.start - 14), from.start))
    )
      return [];
    return [{ from: from.value, to: to.value, start: from.start, end: to.end }];
  });
}

const DAY = '(?:\\s(\\d{1,2})(?:st|nd|rd|th)?)?';
const ENGLISH = new RegExp(
  `\\b(${MONTH_NAME})\\.?${DAY}(?:${SEPARATOR}|\\sand\\s)(${MONTH_NAME})\\.?${DAY},?\\s((?:19|20)\\d{2})(?!\\d)`,
  'giu',
);

function sharedYearInEnglish(folded: string): DateRange[] {
  return Array.from(folded.matchAll(ENGLISH)).flatMap((match) => {
    const [whole, fromMonth = '', fromDay, toMonth = '', toDay, year] = match;
    const from = calendarDate(Number(year), monthNumber(fromMonth), fromDay ? Number(fromDay) : undefined);
    const to = calendarDate(Number(year), monthNumber(toMonth), toDay ? Number(toDay) : undefined);
    return rangeOf(from, to, match.index, whole);
  });
}

const JAPANESE = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})年\\s?(\\d{1,2})月(?:\\s?(\\d{1,2})日)?${SEPARATOR}(同年|翌年?)?\\s?(\\d{1,2})月(?:\\s?(\\d{1,2})日)?`,
  'giu',
);

function sharedYearInJapanese(folded: string): DateRange[] {
  return Array.from(folded.matchAll(JAPANESE)).flatMap((match) => {
    const [whole, year, fromMonth, fromDay, nextYear, toMonth, toDay] = match;
    const toYear = Number(year) + (nextYear?.startsWith('翌') ? 1 : 0);
    const from = calendarDate(Number(year), Number(fromMonth), fromDay ? Number(fromDay) : undefined);
    const to = calendarDate(toYear, Number(toMonth), toDay ? Number(toDay) : undefined);
    return rangeOf(from, to, match.index, whole);
  });
}

function rangeOf(
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
  start: number,
  whole: string,
): DateRange[] {
  return from && to ? [{ from, to, start, end: start + whole.length }] : [];
}
