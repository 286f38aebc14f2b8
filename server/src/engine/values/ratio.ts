import { DIGITS, readNumber } from './number.ts';
import { plainValue } from './text.ts';

const RATIO = new RegExp(
  `^(?:about |approx(?:imately)?\\.? |~|約|およそ)?(${DIGITS}) ?(?:%|割)? ?(?:[:/対-]|to|vs\\.?) ?(${DIGITS}) ?(?:%|割)?(?: ?(?:程度|ほど))?$`,
  'iu',
);

/** The two parts of a ratio in per cent of their sum: `80:20`, `8:2`, 8対2 and `4:1` give 80 and 20. */
export function parseRatio(text: string): readonly [number, number] | undefined {
  const [, first = '', second = ''] = RATIO.exec(plainValue(text) ?? '') ?? [];
  const [a, b] = [readNumber(first) ?? 0, readNumber(second) ?? 0];
  if (a + b <= 0) return undefined;
  const percent = (part: number): number => Math.round((part / (a + b)) * 1e4) / 100;
  return [percent(a), percent(b)];
}
