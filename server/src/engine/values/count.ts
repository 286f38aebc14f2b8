import { DIGITS, formatNumber, KANJI_NUMBER, NUMBER_WORD, readNumber, SCALE, scaleFactor } from './number.ts';
import { type Parsed, reading } from './result.ts';
import { foldWidth, type Located, plainValue } from './text.ts';

export { findRates } from './rate.ts';

/** A number in prose and what is counted, as written: `tables`, `stored procedures`, `件`. */
export interface FoundCount extends Located<number> {
  readonly unit: string;
}

const ABOUT =
  '(?:(?:about|approximately|approx\\.?|around|roughly|over|more than|at least|up to|nearly|some|~|約|およそ|最大|延べ|計|全) ?)';
const AFTER = '(?:程度|以上|ほど|前後|超|強|弱|\\+)';
const UNIT =
  "(?:[A-Za-z][A-Za-z'/.-]{0,30}(?: [A-Za-z][A-Za-z'/.-]{0,30}){0,4}|[\\u3005\\u3400-\\u9fff\\u30a1-\\u30ff/]{1,20}(?:の[\\u3005\\u3400-\\u9fff\\u30a1-\\u30ff]{1,20})?)";
/** Of a range the upper end counts. */
const LOWER_END = `(${DIGITS} ?(?:${SCALE})? ?(?:[-–〜~]|から|to) ?)`;
const REMARK_AFTER = / ?\([^()]{1,200}\)$/u;
const WHOLE = new RegExp(
  `^${ABOUT}?${LOWER_END}?(${DIGITS}|${NUMBER_WORD}|${KANJI_NUMBER}) ?(${SCALE})?(?:\\s?${AFTER})?(?:の| )?(?:(?!${SCALE})(${UNIT}))?(?:\\s?${AFTER})?$`,
  'iu',
);
const PLAIN_NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const PLAIN_SCALE = /^(?:[千万億兆百]+|thousand|million|billion)$/i;
const TWO_SCALES = /(\d{1,4})億 ?(\d{1,4}|\d,\d{3})万/u;

/**
 * Reads how many of something: `1.2M`, 120万, `1,200 tables`, 420テーブル, `500 TPS`. A plain number, also with
 * thousands separators or a unit, is canonical; so is one with 万 or
 * "million", a range (its upper end counts) and one with a remark; abbreviations and words are written in digits.
 * Problem: `not-a-count`.
 */
export function parseCount(text: string): Parsed<number> {
  const plain = plainValue(text);
  if (plain === undefined) return { problem: 'not-a-count' };
  const bare = plain.replace(REMARK_AFTER, '');
  const match = WHOLE.exec(inOneScale(bare));
  const amount = readNumber(match?.[2] ?? '');
  if (!match || amount === undefined) return { problem: 'not-a-count' };
  const [, lowerEnd, number = '', scale, unit] = match;
  const value = scaled(amount, scale);
  if (lowerEnd !== undefined && !(Number.parseFloat(lowerEnd.replaceAll(',', '')) < amount))
    return { problem: 'not-a-count' };
  if (lowerEnd !== undefined || bare !== plain) return reading(value, plain, text);
  if (PLAIN_NUMBER.test(number) && (scale === undefined || PLAIN_SCALE.test(scale)))
    return reading(value, plain, text);
  const gap = unit !== undefined && /^[A-Za-z]/.test(unit) ? ' ' : '';
  return reading(value, `${formatNumber(value)}${unit === undefined ? '' : gap + unit}`, text);
}

/** Rounds away what multiplying decimals adds. */
const scaled = (amount: number, scale: string | undefined): number =>
  Math.round(amount * scaleFactor(scale) * 1e6) / 1e6;

const inOneScale = (plain: string): string =>
  plain.replace(
    TWO_SCALES,
    (_, hundredMillions: string, tenThousands: string) =>
      `${Number(hundredMillions) * 10_000 + Number(tenThousands.replace(',', ''))}万`,
  );

const STOP =
  '(?:and|or|in|of|with|to|for|per|the|a|an|on|at|is|are|was|were|by|from|that|which|running|using|have|has|had|we|as|than|times|percent|it|its|into|across)';
const ENGLISH_UNIT = `(?!${STOP}\\b)[A-Za-z][A-Za-z/-]{0,24}(?: (?!${STOP}\\b)[A-Za-z][A-Za-z/-]{0,24}){0,2}`;
const JAPANESE_UNIT =
  '(?:[\\u30a1-\\u30ff]{1,16}|(?![年月日時分秒章版])[\\u3005\\u3400-\\u9fff]{1,6})(?:の?[\\u30a1-\\u30ff]{2,16})?';
const IN_PROSE = new RegExp(
  `(?<![\\w.$¥€£-])(${DIGITS}) ?(${SCALE})?(?: ?(${ENGLISH_UNIT})| ?(${JAPANESE_UNIT}))`,
  'giu',
);
const LABELLED = new RegExp(
  `([A-Za-z][A-Za-z ]{1,40}|[\\u3005\\u3400-\\u9fff\\u30a1-\\u30ff]{1,20})\\s?[:=|は]\\s?(?:約|about )?(${DIGITS})\\s?(${SCALE})?(?=\\s{0,3}(?:[、。,.;)|\\n]|$))`,
  'giu',
);

/** Numbers with what they count, after them (`420 tables`) or before them as a label (`Tables: 420`). */
export function findCounts(text: string): FoundCount[] {
  const folded = foldWidth(text);
  const found = [
    ...Array.from(folded.matchAll(IN_PROSE), (match) =>
      countOf(match, match[1], match[2], match[3] ?? match[4]),
    ),
    ...Array.from(folded.matchAll(LABELLED), (match) => countOf(match, match[2], match[3], match[1])),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function countOf(match: RegExpExecArray, number = '', scale: string | undefined, unit = ''): FoundCount {
  const value = scaled(readNumber(number) ?? 0, scale);
  return { value, unit: unit.trim(), start: match.index, end: match.index + match[0].length };
}
