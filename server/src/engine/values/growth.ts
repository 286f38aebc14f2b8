import { DIGITS, formatNumber, readNumber } from './number.ts';
import { type Parsed, reading } from './result.ts';
import { bytesPerUnit, SIZE_UNIT, standardSizeUnit } from './size-unit.ts';
import { foldWidth, type Located, plainValue, withoutOverlaps } from './text.ts';

/** How fast data grows. A figure per month, week or day is multiplied to a year, without compounding. */
export interface Growth {
  readonly percentPerYear?: number;
  readonly bytesPerYear?: number;
}

const PERIODS: readonly (readonly [RegExp, string, number])[] = [
  [/年|y|annual|annum/iu, 'year', 1],
  [/月|mo|^m$/iu, 'month', 12],
  [/週|w/iu, 'week', 52],
  [/日|d/iu, 'day', 365],
];
const PERIOD_NAME = '(?:years?|yr|annum|months?|mo|weeks?|days?|y(?![a-z]))';
const AMOUNT = `(?:([+-]) ?)?(${DIGITS}) ?(%|percent|パーセント|${SIZE_UNIT})`;
const PERIOD_AFTER = `(?: ?/ ?(?:${PERIOD_NAME}|年|月|週|日)| (?:per|a|an|each|every) ${PERIOD_NAME}| (?:annually|yearly|monthly|weekly|daily)| (?:annual|yearly|monthly))`;
const PERIOD_BEFORE =
  '(?<!\\d)(?:年間|年率|年|毎年|月間|月|毎月|週|毎週|日|毎日|1年で|annual(?:ly)?|yearly|monthly) ?(?:約|およそ|about |に)?';
const SENSE = '(?: ?(?:の?(?:ペースで)?(?:増加?|成長|伸び|拡大)|growth|increase|程度|ずつ))?';
const GROWTH_WORD = '(?:growth(?: rate)?|増加率|成長率|伸び率|増加量|データ増加)';

const AFTER = new RegExp(`${AMOUNT}(${PERIOD_AFTER})`, 'giu');
const BEFORE = new RegExp(`(${PERIOD_BEFORE}) ?${AMOUNT}`, 'giu');
const NAMED = new RegExp(`${GROWTH_WORD}[ :は=を|]{0,4}(?:of |is |was )?(?:about |約)?${AMOUNT}`, 'giu');

const APPROXIMATELY = /^(?:about|approximately|approx\.?|around|roughly|up to|~|約|およそ) ?/iu;
const WHOLE_AFTER = new RegExp(`^${AMOUNT}(${PERIOD_AFTER})${SENSE}$`, 'iu');
const WHOLE_BEFORE = new RegExp(`^(${PERIOD_BEFORE}) ?${AMOUNT}${SENSE}$`, 'iu');
const WHOLE_BARE = new RegExp(`^${AMOUNT}${SENSE}$`, 'iu');
const NONE = /^(?:0|zero|none|no growth|ゼロ|なし|増加なし|横ばい)$/iu;
const CANONICAL =
  /^[+-]?\d+(?:\.\d+)?(?:%| ?[KMGTP]i?B)\/(?:year|month|week|day)$|^(?:年間|年率|年|月間|月)約?\d+(?:\.\d+)?(?:%| ?[KMGTP]i?B)$|^\d+(?:\.\d+)?%$/;

/**
 * Reads a rate of growth: `20%/year`, 年間20%, `+50GB/year`, 月10GB; a bare percentage is per year.
 * Problems: `no-unit`, `no-period` (an amount without "per year"), `not-a-growth`.
 */
export function parseGrowth(text: string): Parsed<Growth> {
  const plain = plainValue(text);
  if (plain === undefined) return { problem: 'not-a-growth' };
  const about = APPROXIMATELY.exec(plain)?.[0] ?? '';
  const bare = plain.slice(about.length);
  const growth = readWhole(bare);
  if ('problem' in growth) return growth;
  return reading(growth.value, about + (CANONICAL.test(bare) ? bare : growth.canonical), text);
}

function readWhole(plain: string): Parsed<Growth> {
  const after = WHOLE_AFTER.exec(plain);
  if (after) return readGrowth(after[1], after[2], after[3], after[4]);
  const before = WHOLE_BEFORE.exec(plain);
  if (before) return readGrowth(before[2], before[3], before[4], before[1]);
  const bare = WHOLE_BARE.exec(plain);
  if (bare) return readGrowth(bare[1], bare[2], bare[3], undefined);
  if (NONE.test(plain)) return reading({ percentPerYear: 0 }, '0%', plain);
  return { problem: /^[+-]?\d[\d,.]*$/.test(plain) ? 'no-unit' : 'not-a-growth' };
}

/** Rates of growth in prose: with a period, or a percentage after a word such as "growth rate". */
export function findGrowth(text: string): Located<Growth>[] {
  const folded = foldWidth(text).replace(/\s/g, ' ');
  const located = (match: RegExpExecArray, growth: Parsed<Growth>): Located<Growth>[] =>
    'problem' in growth
      ? []
      : [{ value: growth.value, start: match.index, end: match.index + match[0].length }];
  const found = [
    ...Array.from(folded.matchAll(AFTER)).flatMap((m) => located(m, readGrowth(m[1], m[2], m[3], m[4]))),
    ...Array.from(folded.matchAll(BEFORE)).flatMap((m) => located(m, readGrowth(m[2], m[3], m[4], m[1]))),
    ...Array.from(folded.matchAll(NAMED)).flatMap((m) => located(m, readGrowth(m[1], m[2], m[3], undefined))),
  ];
  return withoutOverlaps(found);
}

function readGrowth(sign = '', number = '', unit = '', period: string | undefined): Parsed<Growth> {
  const size = readNumber(number);
  if (size === undefined) return { problem: 'not-a-growth' };
  const amount = sign === '-' ? -size : size;
  const isPercent = /^(?:%|percent|パーセント)$/i.test(unit);
  if (!isPercent && period === undefined) return { problem: 'no-period' };
  const [, name, perYear] = PERIODS.find(([pattern]) => pattern.test(period ?? 'year')) ?? PERIODS[0]!;
  if (isPercent) {
    return reading({ percentPerYear: amount * perYear }, `${formatNumber(amount)}%/${name}`, '');
  }
  const standard = standardSizeUnit(unit);
  if (standard === undefined) return { problem: 'not-a-growth' };
  const value = { bytesPerYear: amount * bytesPerUnit(standard) * perYear };
  return reading(value, `${formatNumber(amount)} ${standard}/${name}`, '');
}
