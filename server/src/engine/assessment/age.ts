import type { MaximumAge } from '../checklists/types.ts';
import { type CalendarDate, calendarDate, compareDates } from '../values/calendar.ts';
import { parseDate } from '../values/date.ts';
import type { Verdict } from './computed.ts';
import { canonicalOf, type Facts } from './facts.ts';

/**
 * Whether a date is recent enough on a day, `YYYY-MM-DD`, at the coarser precision of the two. Undecided when the date
 * is absent, unreadable or open-ended: what goes on does not grow old.
 */
export function ageOf({ field, months }: MaximumAge, facts: Facts, today: string): Verdict {
  const fact = facts.get(field);
  const [date, day] = [read(canonicalOf(fact)), read(today)];
  if (!fact || !date || !day) return { state: 'undecided' };
  return compareDates(date, monthsBefore(day, months)) < 0
    ? { state: 'wrong', fact, facts: [fact] }
    : { state: 'right', facts: [fact] };
}

function read(text: string | undefined): CalendarDate | undefined {
  const result = text === undefined ? undefined : parseDate(text);
  return result && 'value' in result ? result.value : undefined;
}

/** The same day so many months earlier; the last of its month where that month is shorter. */
function monthsBefore({ year, month, day = 1 }: CalendarDate, months: number): CalendarDate {
  const index = year * 12 + (month - 1) - months;
  const [earlier, of] = [Math.floor(index / 12), (index % 12) + 1];
  for (let last = day; last > 27; last--) {
    const date = calendarDate(earlier, of, last);
    if (date) return date;
  }
  return { year: earlier, month: of, day, precision: 'day' };
}
