import { DIGITS, formatNumber, readNumber } from './number.ts';
import { type Parsed, reading } from './result.ts';
import { bytesPerUnit, SIZE_UNIT, standardSizeUnit } from './size-unit.ts';
import { foldWidth, type Located, plainValue } from './text.ts';

export { findGrowth, type Growth, parseGrowth } from './growth.ts';

const ABOUT =
  '(?:(?:about|approximately|approx\\.?|around|roughly|over|more than|at least|up to|nearly|some|~|>=?|≥|約|およそ|最大|合計|total(?: of)?:?) ?)';
/** Of a range the upper end counts. */
const LOWER_END = `${DIGITS} ?(?:${SIZE_UNIT})? ?(?:[-–〜~]|から|to) ?`;
const REMARK_AFTER = / ?\([^()]{1,200}\)$/u;
const WHOLE = new RegExp(
  `^(${ABOUT}?(?:${LOWER_END})?)(${DIGITS}) ?(${SIZE_UNIT}|[KMGTPB](?![A-Za-z]))((?: ?(?:以上|程度|超|強|弱|ほど|前後|or more)|\\+)?)$`,
  'iu',
);
const CANONICAL = /^\d+(?:\.\d+)? ?(?:bytes|[KMGTP]i?B)$/;

/**
 * Reads an amount of data in bytes: GB is decimal, GiB binary. Words such as "about" or 以上, the lower end of a range and
 * a remark in brackets are allowed and stay.
 * Problems: `no-unit`, `not-a-size`.
 */
export function parseSize(text: string): Parsed<number> {
  const plain = plainValue(text);
  const remark = REMARK_AFTER.exec(plain ?? '')?.[0] ?? '';
  const bare = plain?.slice(0, plain.length - remark.length);
  const match = bare === undefined ? null : WHOLE.exec(bare);
  if (bare === undefined || !match)
    return { problem: bare && /^\d[\d,.]*$/.test(bare) ? 'no-unit' : 'not-a-size' };
  const [, before = '', number = '', unit = '', after = ''] = match;
  const amount = readNumber(number);
  const standard = standardSizeUnit(unit);
  if (amount === undefined || standard === undefined) return { problem: 'not-a-size' };
  const core = bare.slice(before.length, bare.length - after.length);
  const canonical = CANONICAL.test(core) ? core : `${formatNumber(amount)} ${standard}`;
  return reading(amount * bytesPerUnit(standard), before + canonical + after + remark, text);
}

const IN_PROSE = new RegExp(`(${DIGITS})\\s?-?(${SIZE_UNIT})(?!\\s?/\\s?s|ps|/秒)`, 'giu');

/** Amounts of data in prose, in bytes. Rates such as `GB/s` are none. */
export function findSizes(text: string): Located<number>[] {
  return Array.from(foldWidth(text).matchAll(IN_PROSE)).flatMap((match) => {
    const [whole, number = '', unit = ''] = match;
    const amount = readNumber(number);
    const standard = standardSizeUnit(unit);
    if (amount === undefined || standard === undefined) return [];
    const value = amount * bytesPerUnit(standard);
    return [{ value, start: match.index, end: match.index + whole.length }];
  });
}
