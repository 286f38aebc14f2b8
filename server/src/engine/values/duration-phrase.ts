import type { TimeItem } from './duration-item.ts';

const AFTER_WORD = '(?:(?<=\\b(?:of|is|was|to|within|about|under|than) |[:=] ?)|^)';
const PHRASES: readonly (readonly [pattern: RegExp, seconds: number, rewritten: string, bounds?: 'upper'])[] =
  [
    [/\bsub-?minute\b/giu, 60, 'under 1 minute', 'upper'],
    [/\bsub-?second\b/giu, 1, 'under 1 second', 'upper'],
    [/\bhalf an hour\b/giu, 1800, '30 minutes'],
    [/\b(?:a )?quarter of an hour\b/giu, 900, '15 minutes'],
    [/\bhalf (?:a )?day\b/giu, 43_200, '12 hours'],
    [/半日/gu, 43_200, '12時間'],
    [new RegExp(`${AFTER_WORD}an hour\\b`, 'giu'), 3600, '1 hour'],
    [new RegExp(`${AFTER_WORD}a minute\\b`, 'giu'), 60, '1 minute'],
    [new RegExp(`${AFTER_WORD}a day\\b`, 'giu'), 86_400, '1 day'],
  ];

const LONGEST_BOUND = 20;

/** Durations that are said without a number, as "half an hour"; `upper` is the pattern source of "within". */
export function scanTimePhrases(text: string, upper: string): TimeItem[] {
  const boundBefore = new RegExp(`${upper} ?$`, 'iu');
  return PHRASES.flatMap(([pattern, seconds, rewritten, bounds]) =>
    Array.from(text.matchAll(pattern), (match) => {
      const core = { start: match.index, end: match.index + match[0].length };
      const before = boundBefore.exec(text.slice(Math.max(0, core.start - LONGEST_BOUND), core.start));
      return {
        start: core.start - (before?.[0].length ?? 0),
        end: core.end,
        minimumSeconds: before || bounds ? 0 : seconds,
        maximumSeconds: seconds,
        unitSeconds: seconds,
        closed: true,
        core,
        rewritten,
      };
    }),
  );
}
