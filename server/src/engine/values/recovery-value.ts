import { findDurations } from './duration-find.ts';
import type { Duration } from './duration-item.ts';
import { findVagueTimes, parseDuration } from './duration-parse.ts';
import type { Parsed } from './result.ts';
import { type Span, withoutOverlaps } from './text.ts';

/** A value that may belong to a recovery objective. */
export interface LocatedDuration extends Span {
  readonly parsed: Parsed<Duration>;
}

const ZERO =
  /(?<![\w.,%-])(?:0(?![\w%:]|[.,]\d)|zero\b(?! (?:downtime|ETL))|(?:zero|no) data loss|ゼロ|データ(?:損失|ロス|消失)(?:なし|ゼロ))/giu;
const INTERVAL_AFTER = /^\s?(?:ごと|毎|おき|間隔|に(?:一|1)[回度]|intervals?)/iu;

/** Exact, zero and vague values of a piece of text in half width, in order. Intervals (`5分ごと`) are none. */
export function recoveryValuesIn(piece: string, splitsAnd = false): LocatedDuration[] {
  const exact = findDurations(piece).flatMap((found) =>
    splitsAnd && found.items.length > 1 && /\band\b/i.test(piece.slice(found.start, found.end))
      ? found.items.map((item) => ({ start: item.start, end: item.end }))
      : [{ start: found.start, end: found.end }],
  );
  const spans = [...findVagueTimes(piece), ...exact, ...zerosIn(piece)];
  return withoutOverlaps(spans)
    .filter((span) => !INTERVAL_AFTER.test(piece.slice(span.end, span.end + 12)))
    .map((span) => ({ ...span, parsed: parseDuration(piece.slice(span.start, span.end)) }));
}

function zerosIn(piece: string): Span[] {
  return Array.from(piece.matchAll(ZERO), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
