import { DIGITS, formatNumber, KANJI_NUMBER, readNumber } from './number.ts';
import { type Parsed, reading } from './result.ts';
import { plainValue } from './text.ts';

export { findReadWriteShares, type ReadWriteShares } from './read-write-share.ts';

const PERCENT = new RegExp(
  `^(?:about|approximately|approx\\.?|around|roughly|over|under|more than|less than|up to|at least|at most|nearly|~|[<>]=?|≤|≥|約|およそ|最大|ほぼ)? ?(-?)(${DIGITS}) ?(?:%|percent|pct|パーセント)?(?: ?(?:程度|前後|ほど|以上|以下|超|未満|強|弱|or (?:more|less)))?$`,
  'iu',
);
const TENTHS = new RegExp(
  `^約?(${DIGITS}|${KANJI_NUMBER})割(?:(\\d|[一二三四五六七八九])分|(半))?(?:程度)?$`,
  'u',
);

/** Shares without a figure. */
const VAGUE =
  /^(?:mostly|mainly|primarily|predominantly|largely|almost (?:all|only)|(?:read|write|update|insert)(?:s)?[- ](?:heavy|mostly|intensive|only|mainly)|most|majority|half|balanced|大半|大部分|ほとんど|ほぼ(?:全て|すべて|全部)|(?:読み?(?:取り|込み)?|参照|書き?(?:込み)?|更新|リード|ライト)(?:が?(?:多い|多め|中心|主体|メイン|ヘビー|大半|ほとんど|のみ))|半々|多め?|少ない|少なめ)(?: (?:reads?|writes?))?(?:です|である)?$/iu;

/**
 * Reads a share of 0 to 100 per cent: `80`, `80%`, `80 percent`, 8割.
 * Problems: `out-of-range`, `vague` ("read-heavy"), `not-a-percent`.
 */
export function parsePercent(text: string): Parsed<number> {
  const plain = plainValue(text);
  const value = plain === undefined ? undefined : readPercent(plain);
  if (value === undefined) return { problem: VAGUE.test(plain ?? '') ? 'vague' : 'not-a-percent' };
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
