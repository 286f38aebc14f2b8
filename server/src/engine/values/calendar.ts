/** A date of the Gregorian calendar, to the day or only to the month. Months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  readonly precision: 'day' | 'month';
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date that exists, or undefined. */
export function calendarDate(year: number, month: number, day?: number): CalendarDate | undefined {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined || year < 1900 || year > 2199) return undefined;
  if (day === undefined) return { year, month, precision: 'month' };
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeapYear ? 29 : days;
  return day >= 1 && day <= last ? { year, month, day, precision: 'day' } : undefined;
}

/** ISO 8601: `2018-04-02`, or `2018-04` when only the month is known. */
export function formatDate(date: CalendarDate): string {
  const month = `${date.year}-${String(date.month).padStart(2, '0')}`;
  return date.day === undefined ? month : `${month}-${String(date.day).padStart(2, '0')}`;
}

/** Negative, 0 or positive as `a` is before, with or after `b`, at the coarser precision of the two. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  const months = (a.year - b.year) * 12 + (a.month - b.month);
  if (months !== 0 || a.day === undefined || b.day === undefined) return months;
  return a.day - b.day;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Pattern source of an English month name or its abbreviation. */
export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Number of a month from the English name; 0 when it is none. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const YEAR_BEFORE_ERA: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};

/** The Gregorian year of a year of a Japanese era; `元` is the first. */
export function eraYear(era: string, year: string): number {
  return (YEAR_BEFORE_ERA[era.toUpperCase()] ?? Number.NaN) + (year === '元' ? 1 : Number(year));
}
