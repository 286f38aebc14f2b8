import { BEFORE_AFTER, MEASURES } from './outcome-measure.ts';
import { blankAvailability, blankNoise } from './outcome-noise.ts';
import { findSpans, foldWidth, type Span, sentenceSpans, trimSpan, withoutOverlaps } from './text.ts';

export { hasBeforeAfterTable } from './before-after-table.ts';
export { findImpossibleReductions } from './impossible-reduction.ts';

const DIRECTION =
  /\b(?:reduc(?:e[sd]?|ing|tions?)|sav(?:e[sd]?|ings?)|cut(?:s|ting)?(?![- ]?over)|lower(?:ed|ing|s)?|decreas(?:e[sd]?|ing)|shorten(?:ed|ing|s)?|shr[aiu]nk|improv(?:e[sd]?|ing|ements?)|increas(?:e[sd]?|ing)|faster|quicker|shorter|cheaper|boost(?:ed|ing|s)?|grew|grown|(?<!data |database |storage |size )growth|eliminat(?:e[sd]?|ing)|accelerat(?:e[sd]?|ing)|sp(?:ee)?d(?:s|ed)? ?-?up|dropp?(?:ed|s|ing)?|fell|fallen|rose|risen|declin(?:e[sd]?|ing)|slash(?:ed|ing)?|gain(?:ed|s)?|uplift|higher|fewer|less(?! than)|more(?! than)|down|up(?= (?:by|from|to))|shav(?:ed|ing)|free[ds]?(?= up)|trimm?(?:ed|ing))\b|削減|短縮|低減|圧縮|減少|軽減|節約|節減|向上|改善|増加(?!率)|高速化|効率化|省力化|抑制|抑え|低下|上昇|下が|下げ|減ら|減っ|伸び|伸ば|引き上げ|引上げ|速く|早く|短く|安く|解消|拡大|カット|(?<=[%割倍件台名人円トt]\s?の?)(?:アップ|ダウン|増|減)/giu;

/** Cheap tests that spare most sentences the patterns: both must hold. */
const MAY_HOLD_FIGURE =
  /[\d%割倍半]|[一二三四五六七八九十](?:時間|分|秒|週|[かヶカヵ]月)|\b(?:hal[fv]|doubl|tripl|quadrupl|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a (?:third|quarter|fifth|tenth))/iu;
const MAY_HOLD_CHANGE =
  /[→⇒➡倍半]|[-=]>|から|分の|(?:かか|掛か|要し)|\b(?:to|instead|than|compared|vs|versus|hal[fv]|doubl|tripl|quadrupl|twice|times|factor|thirds?|quarters?|fifth)|fold\b|\d ?[x×]/iu;

/**
 * Outcomes with a figure: a number with a unit or ratio and a direction in one sentence ("40% cost reduction", 約30%削減,
 * 3倍, "halved"), or a value before and after ("500 TPS → 1,500 TPS"). A span holds the figure and its direction.
 */
export function findQuantifiedOutcomes(text: string): Span[] {
  const folded = foldWidth(text);
  const outcomes = sentenceSpans(folded).flatMap(({ start, end }) =>
    outcomesIn(folded.slice(start, end).replace(/\s/g, ' ')).map((span) => ({
      start: span.start + start,
      end: span.end + start,
    })),
  );
  return withoutOverlaps(outcomes);
}

function outcomesIn(sentence: string): Span[] {
  if (!MAY_HOLD_FIGURE.test(sentence)) return [];
  const mayHoldChange = MAY_HOLD_CHANGE.test(sentence);
  if (!mayHoldChange && sentence.search(DIRECTION) < 0) return [];
  const changes = sameLengthLowerCase(blankNoise(sentence));
  const figures = blankAvailability(changes);
  const directions = findSpans(figures, [DIRECTION]);
  const found = mayHoldChange ? findSpans(changes, BEFORE_AFTER) : [];
  for (const { pattern, reach } of MEASURES) {
    if (reach > 0 && directions.length === 0) continue;
    for (const figure of findSpans(figures, [pattern])) {
      const near = reach === 0 ? figure : nearest(directions, figure, reach);
      if (near)
        found.push({ start: Math.min(figure.start, near.start), end: Math.max(figure.end, near.end) });
    }
  }
  return found.map((span) => trimSpan(sentence, span));
}

/** Lower case where that keeps every place; the few letters that grow (İ) leave the text as it is. */
function sameLengthLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The direction with the least distance, if that is within reach; both lists are sorted by place. */
function nearest(directions: readonly Span[], figure: Span, reach: number): Span | undefined {
  let low = 0;
  let high = directions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (directions[middle]!.start < figure.start) low = middle + 1;
    else high = middle;
  }
  const before = directions[low - 1];
  const after = directions[low];
  const distanceBefore = before ? Math.max(0, figure.start - before.end) : Number.POSITIVE_INFINITY;
  const distanceAfter = after ? Math.max(0, after.start - figure.end) : Number.POSITIVE_INFINITY;
  const best = distanceAfter <= distanceBefore ? after : before;
  return Math.min(distanceBefore, distanceAfter) <= reach ? best : undefined;
}
