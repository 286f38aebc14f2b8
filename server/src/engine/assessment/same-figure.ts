import { parseCount } from '../values/count.ts';
import { dividesByScope } from '../values/objective-scope.ts';
import { parseSize } from '../values/size.ts';
import { foldWidth } from '../values/text.ts';

const INEXACT =
  /about|approx|around|roughly|nearly|almost|over|more than|at least|up to|some|total|including|currently|[~〜+–]|約|およそ|程度|以上|以下|超|弱|強|前後|最大|合計|延べ|含|うち|のみ|現在|時点|\d{4}年|→|->/iu;
/** GB and GiB, rounding to one decimal. */
const SIZE_TOLERANCE = 0.1;

/**
 * Whether two figures of one field may both be right: equal, rounded, or given with words that make one of them
 * inexact or one of several. `said` is the whole line or row of the second.
 */
export function isSameFigure(type: 'count' | 'size', first: string, second: string, said: string): boolean {
  const words = foldWidth(`${first} ${said}`);
  if (INEXACT.test(words) || dividesByScope(words)) return true;
  const [a, b] =
    type === 'count' ? [parseCount(first), parseCount(second)] : [parseSize(first), parseSize(second)];
  if ('problem' in a! || 'problem' in b!) return true;
  if (type === 'count') return a!.value === b!.value;
  return Math.abs(a!.value - b!.value) <= SIZE_TOLERANCE * Math.max(a!.value, b!.value);
}
