import type { Field } from '../checklists/vocabulary.ts';
import type { Span } from '../document/text.ts';
import { findAccountIds } from '../values/account-id.ts';
import { findCounts } from '../values/count.ts';
import { findDates } from '../values/date.ts';
import { findDurations } from '../values/duration.ts';
import { foldText } from '../values/fold-text.ts';
import { findGrowth, findSizes } from '../values/size.ts';
import { type Reading, readText } from './read-fact.ts';

/** Finds the first value of a type in a longer text, e.g. `60 GB (imported accounts)`. */
const finders: Partial<
  Record<Field['type'], (text: string) => readonly { readonly start: number; readonly end: number }[]>
> = {
  date: findDates,
  duration: findDurations,
  size: findSizes,
  growth: findGrowth,
  count: findCounts,
  'account-ids': findAccountIds,
  percent: (text) =>
    [...text.matchAll(/\d[\d.]*\s*(?:%|percent|パーセント|割)?/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
};

/** A wrong value is worth a finding where it plainly is one: a short value of a type that has a form. */
const longestPlainValue = 30;
const formal: ReadonlySet<Field['type']> = new Set(['date', 'duration', 'account-ids']);

/**
 * Reads what stands beside a label. People add remarks there, so the first value in the text counts; what holds none is
 * no statement at all (`undefined`), unless it plainly is a wrong one.
 */
export function readLabel(field: Field, text: string, span: Span): Reading | undefined {
  const reading = readText(field, text, span);
  if (reading.state !== 'invalid') return reading;
  const folded = foldText(text);
  if (field.type === 'enum') return choiceIn(field, folded);
  const [first] = finders[field.type]?.(folded) ?? [];
  if (first) {
    const found = readText(field, folded.slice(first.start, first.end), span);
    if (found.state === 'known') return found;
  }
  return formal.has(field.type) && folded.length <= longestPlainValue && /\d/.test(folded)
    ? reading
    : vague(field, reading);
}

function vague(field: Field, reading: Reading): Reading | undefined {
  return field.type === 'duration' &&
    reading.state === 'invalid' &&
    reading.problems.some(({ problem }) => problem === 'vague')
    ? reading
    : undefined;
}

/** The one choice whose name the text begins with or holds; several are none. */
function choiceIn(field: Field, text: string): Reading | undefined {
  const lower = text.toLowerCase();
  const found = field.values.filter(({ value, names }) =>
    [value, ...names].some((name) => lower.includes(name.toLowerCase())),
  );
  const leading = found.filter(({ value, names }) =>
    [value, ...names].some((name) => lower.startsWith(name.toLowerCase())),
  );
  const only = found.length === 1 ? found[0] : leading.length === 1 ? leading[0] : undefined;
  return only && { state: 'known', canonical: only.value, corrections: [] };
}
