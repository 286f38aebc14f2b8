import { DIGITS, formatNumber, KANJI_NUMBER, readNumber } from './number.ts';
import { type Parsed, reading } from './result.ts';
import { plainValue } from './text.ts';

export { findReadWriteShares, type ReadWriteShares } from './read-write-share.ts';

const PERCENT = new RegExp(
  `^(?:about|approximately|approx\\.?|around|roughly|~|約|およそ)? ?(-?)(${DIGITS}) ?(?:%|percent|pct|パーセント)?(?: ?(?:程度|前後|ほど))?$`,
  'iu',
);
const TENTHS = new RegExp(
  `^約?(${DIGITS}|${KANJI_NUMBER})割(?:(\\d|[一二三四五六七八九])分|(半))?(?:程度)?$`,
  'u',
);

/** Reads a share of 0 to 100 per cent: `80`, `80%`, `80 percent`, 8割. Problems: `out-of-range`, `not-a-percent`. */
export function parsePercent(text: string): Parsed<number> {
  const plain = plainValue(text);
  const value = plain === undefined ? undefined : readPercent(plain);
  if (value === undefined) return { problem: 'not-a-percent' };
  if (value < 0 || value > 100) return { problem: 'out-of-range' };
  const number = formatNumber(value);
  return reading(value, text.trim() === number ? number : `${number}%`, text);
}

function readPercent(plain: string): number | undefined {
  const percent = PERCENT.exec(plain);
  if (percent) {
    const amount = readNumber(percent[2] ?? '');
    return amount === undefined ? undefined : percent[1] ? -amount : amount;
  }
  const tenths = TENTHS.exec(plain);
  if (!tenths) return undefined;
  const rest = tenths[3] ? 5 : tenths[2] ? (readNumber(tenths[2]) ?? 0) : 0;
  return (readNumber(tenths[1] ?? '') ?? 0) * 10 + rest;
}
