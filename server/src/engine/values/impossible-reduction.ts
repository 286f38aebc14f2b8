import { DIGITS, readNumber } from './number.ts';
import { foldWidth, type Span } from './text.ts';

const NUMBER_FIRST = new RegExp(
  `(${DIGITS})\\s?(%|percent|割)\\s?の?(?:[\\p{L}]{0,14}\\s?)?(?:reductions?|decrease|savings?|less|lower|fewer|cheaper|削減|短縮|低減|減少|軽減|減)`,
  'giu',
);
const DIRECTION_FIRST = new RegExp(
  `\\b(?:reduc|cut|lower|decreas|shorten|sav)[a-z]{0,5}\\s[^.。;\\d\\n]{0,40}?\\bby\\s(?:[a-z]{1,8}\\s){0,2}(${DIGITS})\\s?(%|percent)`,
  'giu',
);

/** A cheap test that spares most texts the patterns. */
const MAY_HOLD = /\d{2}[\d.]{0,12}\s?(?:%|percent|割)/iu;
/** A share of a plan may be more than the whole of it: 目標比120%の削減. */
const OF_A_PLAN = /(?:目標|計画|予定|想定|見込み?|target|plan|goal)[^。.\d]{0,8}$/iu;

/** Reductions by more than the whole ("120% cost reduction", 12割削減), which cannot be. */
export function findImpossibleReductions(text: string): Span[] {
  const folded = foldWidth(text);
  if (!MAY_HOLD.test(folded)) return [];
  return [NUMBER_FIRST, DIRECTION_FIRST].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern)).flatMap((match) => {
      const whole = match[2] === '割' ? 10 : 100;
      const span = { start: match.index, end: match.index + match[0].length };
      const isOfPlan = OF_A_PLAN.test(folded.slice(Math.max(0, span.start - 20), span.start));
      return (readNumber(match[1] ?? '') ?? 0) > whole && !isOfPlan ? [span] : [];
    }),
  );
}
