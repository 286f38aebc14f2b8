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
  [/四半期|quarter|qtr/iu, 'quarter', 4],
  [/週|week/iu, 'week', 52],
  [/月|mo/iu, 'month', 12],
  [/日|day|daily/iu, 'day', 365],
  [/年|y|annual|annum|p\.?a/iu, 'year', 1],
];
const PERIOD_NAME = '(?:years?|yr|annum|quarters?|qtr|months?|mo|weeks?|days?|y(?![a-z]))';
const JAPANESE_PERIOD = '(?:年|四半期|月|週|日)';
const UNIT = `(?:%|percent|パーセント|${SIZE_UNIT})`;
const AMOUNT = `(?:([+-]) ?)?(?:${DIGITS} ?${UNIT}? ?[-–〜~] ?)?(${DIGITS}) ?(${UNIT})`;
const PERIOD_AFTER = `(?: ?/ ?(?:${PERIOD_NAME}|${JAPANESE_PERIOD})| (?:per|a|an|each|every|over the) ${PERIOD_NAME}| (?:annually|yearly|quarterly|monthly|weekly|daily)| (?:annual|yearly|quarterly|monthly)| (?:p\\.?a\\.?|year[- ]on[- ]year|yoy)(?![a-z]))`;
const PERIOD_BEFORE =
  '(?<!\\d)(?:年間|年率|年次|年に|年|毎年|四半期(?:ごとに|毎に)?|月間|月次|月に|月|毎月|週次|週|毎週|日次|日|毎日|1 ?(?:年|[かヶカ]月|週間?|日)(?:で|に|あたり|当たり)|(?:年|月|週|日)(?:あたり|当たり)|annual(?:ly)?|yearly|quarterly|monthly) ?(?:約|およそ|about |に)?';
const SENSE =
  '(?: ?(?:の?(?:ペースで)?(?:増加?|増え|成長|伸び|拡大)|growth|increase|程度|ずつ(?:の?増加|増える?|伸び)?))?';
const GROWTH_WORD = '(?:growth(?: rate)?|増加率|成長率|伸び率|増加量|データ増加)';

const AFTER = new RegExp(`${AMOUNT}(${PERIOD_AFTER})`, 'giu');
const BEFORE = new RegExp(`(${PERIOD_BEFORE}) ?${AMOUNT}`, 'giu');
const NAMED = new RegExp(`${GROWTH_WORD}[ :は=を|]{0,4}(?:of |is |was )?(?:about |約)?${AMOUNT}`, 'giu');

const APPROXIMATELY = /^(?:about|approximately|approx\.?|around|roughly|up to|~|約|およそ) ?/iu;
const WHOLE_AFTER = new RegExp(`^${AMOUNT}(${PERIOD_AFTER})${SENSE}$`, 'iu');
const WHOLE_BEFORE = new RegExp(`^(${PERIOD_BEFORE}) ?${AMOUNT}${SENSE}$`, 'iu');
const WHOLE_BARE = new RegExp(`^${AMOUNT}${SENSE}$`, 'iu');
const DOUBLING =
  /^(?:(?:doubles|doubling) (?:every|each|per|a) year|(?:doubles|doubling) (?:annually|yearly)|(?:年|毎年|1年で)(?:に|で)?(?:2倍|倍増))$/iu;
/** Of a range the upper end counts; it is never rewritten. */
const RANGE = new RegExp(`${DIGITS} ?${UNIT}? ?[-–〜~] ?\\d`, 'iu');
const NONE = /^(?:0|zero|none|no growth|ゼロ|なし|増加なし|横ばい)$/iu;
const CANONICAL =
  /^[+-]?\d+(?:\.\d+)?(?:%| ?[KMGTP]i?B)\/(?:year|quarter|month|week|day)$|^(?:年間|年率|年|月間|月)約?\d+(?:\.\d+)?(?:%| ?[KMGTP]i?B)$|^\d+(?:\.\d+)?%$/;

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
  if (RANGE.test(bare)) return reading(growth.value, plain, text);
  return reading(growth.value, about + (CANONICAL.test(bare) ? bare : growth.canonical), text);
}

function readWhole(plain: string): Parsed<Growth> {
  const after = WHOLE_AFTER.exec(plain);
  if (after) return readGrowth(after[1], after[2], after[3], after[4]);
  const before = WHOLE_BEFORE.exec(plain);
  if (before) return readGrowth(before[2], before[3], before[4], before[1]);
  const bare = WHOLE_BARE.exec(plain);
  if (bare) return readGrowth(bare[1], bare[2], bare[3], undefined);
  if (DOUBLING.test(plain)) return reading({ percentPerYear: 100 }, '100%/year', plain);
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
