import type { ValueKind } from '../checklists/types.ts';
import { findAccountIds, isDocumentationAccountId } from '../values/account-id.ts';
import { findCounts, findRates } from '../values/count.ts';
import { findDates } from '../values/date.ts';
import { findDurations, findRecoveryObjectives } from '../values/duration.ts';
import { findFrequencies } from '../values/frequency.ts';
import { findQuantifiedOutcomes } from '../values/outcome.ts';
import { findGrowth, findSizes } from '../values/size.ts';
import { findStoredSizes } from '../values/stored-size.ts';

/** A value in a sentence; `key` tells different values apart. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** What a sentence brings besides its words. */
export interface ValueContext {
  readonly links: boolean;
  /** Whether the sentence is a table row, cells between ` | `. */
  readonly row: boolean;
  services(text: string): readonly { readonly name: string; readonly start: number; readonly end: number }[];
}

type Finder = (text: string, context: ValueContext) => readonly FoundValue[];

function keyed(find: (text: string) => readonly { readonly start: number; readonly end: number }[]): Finder {
  return (text) => find(text).map(({ start, end }) => ({ start, end, key: text.slice(start, end) }));
}

function matching(pattern: RegExp): Finder {
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      key: match[0],
    }));
}

const finders: Readonly<Record<ValueKind, Finder>> = {
  number: matching(/\d[\d,.]*/g),
  percent: matching(/\d[\d,.]*\s*(?:%|percent\b|パーセント|割)/g),
  duration: keyed(findDurations),
  'recovery-objective': (text) => {
    const { rto, rpo } = findRecoveryObjectives(text);
    return [rto && { ...rto, key: 'rto' }, rpo && { ...rpo, key: 'rpo' }].filter(
      (value) => value !== undefined,
    );
  },
  frequency: keyed(findFrequencies),
  size: keyed(findSizes),
  'stored-size': keyed(findStoredSizes),
  growth: keyed(findGrowth),
  rate: keyed(findRates),
  count: keyed(findCounts),
  date: keyed(findDates),
  outcome: (text, context) => [
    ...keyed(findQuantifiedOutcomes)(text, context),
    ...(context.row ? figurePairs(text) : []),
  ],
  // An id from the documentation says nothing about this customer.
  'account-id': keyed((text) => findAccountIds(text).filter(({ value }) => !isDocumentationAccountId(value))),
  link: (text, context) =>
    context.links || /https?:\/\/|\b[\w-]+\.(?:pdf|docx?|xlsx?|pptx?|md|html?)\b/i.test(text)
      ? [{ start: 0, end: text.length, key: 'link' }]
      : [],
  'aws-service': (text, context) =>
    context.services(text).map(({ name, start, end }) => ({ start, end, key: name })),
};

/** A row with figures in two cells beside its label compares them. */
function figurePairs(row: string): FoundValue[] {
  const figures = row
    .split(' | ')
    .slice(1, 4)
    .filter((cell) => /\d/.test(cell) && cell.length < 60);
  return figures.length >= 2 ? [{ start: 0, end: row.length, key: figures.join(' → ') }] : [];
}

/** Finds the values of one kind in one folded sentence. */
export function findValues(kind: ValueKind, text: string, context: ValueContext): readonly FoundValue[] {
  return finders[kind](text, context);
}
