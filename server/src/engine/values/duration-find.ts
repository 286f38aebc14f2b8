import type { Duration, TimeItem } from './duration-item.ts';
import { RANGE_SIGN, scanTimeItems } from './duration-scan.ts';
import { foldWidth, type Located, type Span } from './text.ts';

/** A duration in a text and the items it was joined from. */
export interface FoundDuration extends Located<Duration> {
  readonly items: readonly TimeItem[];
}

const JOINS_COMPOUND = /^ ?(?:and )?$/iu;
const JOINS_RANGE = new RegExp(`^ ?${RANGE_SIGN} ?$`, 'iu');

/** The durations of a text, compounds (`1時間30分`) and ranges (`5分〜10分`) joined. */
export function findDurations(text: string): FoundDuration[] {
  return joinTimeItems(onOneLine(text));
}

/** Offsets stay; a duration may be broken by a soft line break. */
export function onOneLine(text: string): string {
  return foldWidth(text).replace(/[\r\n\t]/g, ' ');
}

function joinTimeItems(text: string): FoundDuration[] {
  const joined: FoundDuration[] = [];
  for (const item of scanTimeItems(text)) {
    const last = joined.at(-1);
    const gap = last === undefined ? undefined : text.slice(last.end, item.start);
    if (last && gap !== undefined && gap.length <= 6) {
      const merged = compound(last, item, gap) ?? range(last, item, gap);
      if (merged) {
        joined[joined.length - 1] = merged;
        continue;
      }
    }
    joined.push({ value: durationOf(item), start: item.start, end: item.end, items: [item] });
  }
  return joined;
}

const durationOf = (item: Duration): Duration => ({
  minimumSeconds: item.minimumSeconds,
  maximumSeconds: item.maximumSeconds,
});

function compound(last: FoundDuration, item: TimeItem, gap: string): FoundDuration | undefined {
  const larger = last.items.at(-1)!;
  if (larger.closed || larger.unitSeconds <= item.unitSeconds || item.start !== item.core.start)
    return undefined;
  if (!JOINS_COMPOUND.test(gap)) return undefined;
  const bounded = item.minimumSeconds === 0 && item.maximumSeconds > 0;
  const value = {
    minimumSeconds: bounded
      ? 0
      : last.value.minimumSeconds + (last.value.minimumSeconds === 0 ? 0 : item.minimumSeconds),
    maximumSeconds: last.value.maximumSeconds + item.maximumSeconds,
  };
  return { value, start: last.start, end: item.end, items: [...last.items, item] };
}

function range(last: FoundDuration, item: TimeItem, gap: string): FoundDuration | undefined {
  const isIncreasing = last.value.maximumSeconds < item.minimumSeconds;
  if (!isIncreasing || last.value.minimumSeconds === 0 || !JOINS_RANGE.test(gap)) return undefined;
  const value = { minimumSeconds: last.value.minimumSeconds, maximumSeconds: item.maximumSeconds };
  return { value, start: last.start, end: item.end, items: [...last.items, item] };
}

/** The text with number and unit of each item written in full; everything else stays. */
export function rewriteItems(
  text: string,
  items: readonly (Pick<TimeItem, 'core' | 'rewritten'> & Span)[],
): string {
  let result = '';
  let reached = 0;
  for (const item of items) {
    const between = text.slice(reached, item.core.start);
    const isGlued = reached > 0 && between === '' && /^\d/.test(item.rewritten) && /[a-z]$/i.test(result);
    result += (isGlued ? ' ' : between) + item.rewritten;
    reached = item.core.end;
  }
  return result + text.slice(reached);
}
