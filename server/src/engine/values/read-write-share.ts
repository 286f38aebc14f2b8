import { DIGITS } from './number.ts';
import { foldWidth, sentenceSpans } from './text.ts';

/** Parts of reads and writes in the work of a database, in per cent; as stated, so they may not add up to 100. */
export interface ReadWriteShares {
  readonly read?: number;
  readonly write?: number;
}

const READ =
  '(?<![A-Za-z])(?:reads?|reading|R)(?![A-Za-z]|[- ]?(?:replicas?|only|heavy|endpoints?))|読み(?:取り|込み|出し)?(?!書き)|読取り?|読込み?|参照|リード(?!レプリカ|タイム)';
const WRITE =
  '(?<![A-Za-z])(?:writes?|writing|W)(?![A-Za-z]|[- ]?(?:heavy|endpoints?))|書き(?:込み)?|書込み?|更新|ライト';
const PAIR_JOIN = '\\s?(?:/|:|-|・|、|,|対|と|and|to|vs\\.?|および)?\\s?(?:the\\s)?';
const NUMBER = `(${DIGITS})\\s?(%|percent|割)?`;
const RATIO = `${NUMBER}\\s?(?:[:/対]|to|-)\\s?${NUMBER}`;
const FILLER = '[^\\d。.\\n]{0,30}?';

const PAIR = `(?:(${READ})|(?:${WRITE}))${PAIR_JOIN}(?:${READ}|${WRITE})`;
const PAIR_THEN_RATIO = new RegExp(`${PAIR}${FILLER}${RATIO}`, 'iu');
const RATIO_THEN_PAIR = new RegExp(`${RATIO}[^\\d。.\\n]{0,12}?${PAIR}`, 'iu');
const NAMED_PARTS = new RegExp(
  `(?:(${READ})|(?:${WRITE}))\\s?が?は?\\s?(\\d{1,3})\\s?[:/対・、,]\\s?(?:${READ}|${WRITE})\\s?が?は?\\s?(\\d{1,3})(?![\\d.%]|\\s?(?:%|percent|割|件|回|TPS|QPS))`,
  'iu',
);
const READ_WRITE_IN_ONE_WORD = new RegExp(`読み書き${FILLER}${RATIO}`, 'iu');
const TOKEN = new RegExp(`(${READ})|(${WRITE})|(${DIGITS})\\s?(%|percent|パーセント|割)`, 'giu');

/** The shares of reads and writes that a text states, as 80:20, 8:2, "80% reads" or 読み取り80%; the first of each. */
export function findReadWriteShares(text: string): ReadWriteShares {
  const folded = foldWidth(text);
  let read: number | undefined;
  let write: number | undefined;
  for (const { start, end } of sentenceSpans(folded)) {
    const sentence = folded.slice(start, end);
    const shares = fromRatio(sentence) ?? fromPercentages(sentence);
    read ??= shares.read;
    write ??= shares.write;
    if (read !== undefined && write !== undefined) break;
  }
  return { ...(read !== undefined && { read }), ...(write !== undefined && { write }) };
}

const amount = (digits: string | undefined, unit: string | undefined): number =>
  Number(digits?.replaceAll(',', '')) * (unit === '割' ? 10 : 1);

function fromRatio(sentence: string): ReadWriteShares | undefined {
  const single = READ_WRITE_IN_ONE_WORD.exec(sentence);
  if (single) return shareOut(amount(single[1], single[2]), amount(single[3], single[4]), true, !!single[4]);
  const parts = NAMED_PARTS.exec(sentence);
  if (parts) return shareOut(amount(parts[2], undefined), amount(parts[3], undefined), !!parts[1], false);
  const named = PAIR_THEN_RATIO.exec(sentence);
  if (named) return shareOut(amount(named[2], named[3]), amount(named[4], named[5]), !!named[1], !!named[5]);
  const follows = RATIO_THEN_PAIR.exec(sentence);
  if (!follows) return undefined;
  return shareOut(amount(follows[1], follows[2]), amount(follows[3], follows[4]), !!follows[5], !!follows[4]);
}

/** Per cent stay as they are, and so do figures that were meant as such; 8:2 and 4:1 become shares of 100. */
function shareOut(first: number, second: number, readFirst: boolean, isPercent: boolean): ReadWriteShares {
  const sum = first + second;
  const factor = isPercent || (sum >= 80 && sum <= 120) || sum === 0 ? 1 : 100 / sum;
  const shares = [first, second].map((part) => Math.round(part * factor * 100) / 100);
  return readFirst ? { read: shares[0]!, write: shares[1]! } : { read: shares[1]!, write: shares[0]! };
}

/** Names and percentages in turn; whichever comes first in the sentence leads, and takes the next of the other. */
function fromPercentages(sentence: string): ReadWriteShares {
  const tokens = Array.from(sentence.matchAll(TOKEN), (match) => ({
    name: match[1] ? ('read' as const) : match[2] ? ('write' as const) : undefined,
    percent: match[3] === undefined ? undefined : amount(match[3], match[4]),
  }));
  const shares: { read?: number; write?: number } = {};
  const names: ('read' | 'write')[] = [];
  const percents: number[] = [];
  for (const { name, percent } of tokens) {
    if (name) names.push(name);
    if (percent !== undefined) percents.push(percent);
    if (names.length === 0 || percents.length === 0 || (name && names.length > percents.length)) continue;
    shares[names.shift()!] ??= percents.shift()!;
  }
  return shares;
}
