import type { TimeItem } from './duration-item.ts';
import { scanTimePhrases } from './duration-phrase.ts';
import { formatTime, TIME_UNIT_NAME, timeUnit } from './duration-unit.ts';
import { DIGITS, formatNumber, KANJI_NUMBER, NUMBER_WORD, readNumber } from './number.ts';

/** Pattern source of words before a number that make it an upper bound. */
export const UPPER =
  '(?<![A-Za-z])(?:within|under|less than|below|up to|at most|no more than|not more than|max(?:imum)?\\.?(?: of)?|(?<!-)<=?|≤|≦|最大で?|最長で?)';
const LOWER =
  '(?:(?<![A-Za-z])(?:more than|over|at least|longer than|minimum(?: of)?)|(?<![-=])>=?|≥|≧|最低でも?|最短)';
const ABOUT = '(?:approx(?:imately)?\\.?|about|around|roughly|~|約|およそ|おおよそ|概ね)';
const UPPER_AFTER = '(?:以内|以下|未満|まで|or less|or under|or faster|at most|max(?:imum)?(?![A-Za-z]))';
const LOWER_AFTER = '(?:以上|超|or more|or longer)';
const ABOUT_AFTER = '(?:程度|ほど|前後|くらい|ぐらい|or so)';
const NUMBER = `(?:${DIGITS}|${NUMBER_WORD}|${KANJI_NUMBER})`;
const LOW_NUMBER = `(?:${DIGITS}|${NUMBER_WORD}(?= to )|${KANJI_NUMBER})`;

/** Pattern source of what stands between the ends of a range. */
export const RANGE_SIGN = '(?:[-–—〜~]|から|to)';

const ITEM = new RegExp(
  `(?:(?:(${UPPER})|(${LOWER})) ?)?(?:${ABOUT} ?)?(?:(${LOW_NUMBER}) ?${RANGE_SIGN} ?)?(?<![年月])((${NUMBER}) ?-? ?(${TIME_UNIT_NAME})(半)?)(?: ?(?:(${UPPER_AFTER})|(${LOWER_AFTER})|${ABOUT_AFTER}))?`,
  'dgiu',
);

/** All "number unit" pairs of a text in half width, in order, not yet joined to compounds or ranges. */
export function scanTimeItems(text: string): TimeItem[] {
  const numbered = Array.from(text.matchAll(ITEM)).flatMap((match) => readItem(match) ?? []);
  return [...numbered, ...scanTimePhrases(text, UPPER)].sort((a, b) => a.start - b.start);
}

function readItem(match: RegExpExecArray): TimeItem | undefined {
  const [, upper, lower, low, , high = '', unitName = '', half, upperAfter, lowerAfter] = match;
  const unit = timeUnit(unitName);
  const amount = readNumber(high);
  const [coreStart, coreEnd] = match.indices![4]!;
  if (!unit || amount === undefined || isSomethingElse(high, unitName, amount)) return undefined;
  const lowAmount = low === undefined ? undefined : readNumber(low);
  const isRange = lowAmount !== undefined && lowAmount < amount;
  const startsHere = low !== undefined && !isRange;
  const total = (amount + (half ? 0.5 : 0)) * unit.seconds;
  const isUpper = (upper !== undefined && !startsHere) || upperAfter !== undefined;
  const isLower = (lower !== undefined && !startsHere) || lowerAfter !== undefined;
  const end = match.index + match[0].length;
  return {
    start: startsHere ? coreStart : match.index,
    end,
    minimumSeconds: isUpper ? 0 : isRange ? lowAmount * unit.seconds : total,
    maximumSeconds: isLower ? Number.POSITIVE_INFINITY : total,
    unitSeconds: unit.seconds,
    closed: end !== coreEnd || half !== undefined,
    core: { start: coreStart, end: coreEnd },
    rewritten: half ? `${formatNumber(amount)}${unitName}半` : formatTime(amount, unit, unitName),
  };
}

/** `5M`, `3D`, `1990s`, `十分` (enough) and `2019年` are not durations. */
function isSomethingElse(number: string, unitName: string, amount: number): boolean {
  return (
    /^[MSDWY]$/.test(unitName) ||
    (number === '十' && unitName === '分') ||
    (/^(?:年|s$)/.test(unitName) && amount >= 1000)
  );
}
