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

/** Reductions by more than the whole ("120% cost reduction", 12割削減), which cannot be. */
export function findImpossibleReductions(text: string): Span[] {
  const folded = foldWidth(text);
  return [NUMBER_FIRST, DIRECTION_FIRST].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern)).flatMap((match) => {
      const whole = match[2] === '割' ? 10 : 100;
      const span = { start: match.index, end: match.index + match[0].length };
      return (readNumber(match[1] ?? '') ?? 0) > whole ? [span] : [];
    }),
  );
}
