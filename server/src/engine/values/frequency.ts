import { KANJI_NUMBER } from './number.ts';
import { findSpans, foldWidth, type Span } from './text.ts';

const NUMBER = `(?:\\d{1,4}|${KANJI_NUMBER})`;
const COUNT_WORD = '(?:\\d{1,3}|one|two|three|four|five|six|eight|ten|twelve|several)';
const PERIOD =
  '(?:business day|day|night|week|month|quarter|half[- ]?year|year|hour|minute|sprint|release|deployment)';
/** A monthly cost is not something done monthly. */
const NOT_AN_AMOUNT =
  '(?! (?:active|costs?|bills?|fees?|revenue|sales|spend(?:ing)?|budget|charges?|users?|events?|requests?|invocations?|transactions?|turnover|growth|savings?|price|subscription|volume))';
const NOT_AN_AMOUNT_JA =
  '(?!の?(?:費用|コスト|料金|売上|利用料|平均|アクティブ|イベント|データ量|件数|予算))';

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:bi|semi|half)-?)?(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?)\\b${NOT_AN_AMOUNT}`,
    'giu',
  ),
  new RegExp(`\\b(?:every|each)\\s(?:other\\s|second\\s)?(?:${COUNT_WORD}[ -])?${PERIOD}s?\\b`, 'giu'),
  new RegExp(
    `\\b(?:once|twice|one time|${COUNT_WORD}\\s?(?:times|x|×))\\s(?:a|an|per|each|every|in a)\\s${PERIOD}\\b`,
    'giu',
  ),
  new RegExp(`\\bonce\\s(?:every|in)\\s${COUNT_WORD}\\s${PERIOD}s\\b`, 'giu'),
  new RegExp(`毎(?:営業日|日|週|月|年|期|四半期|晩|時|朝)(?!間)${NOT_AN_AMOUNT_JA}|隔(?:週|月|日|年)`, 'gu'),
  new RegExp(`(?:日|週|月|年|半期)次${NOT_AN_AMOUNT_JA}`, 'gu'),
  new RegExp(
    `(?:四半期|半期|半年|${NUMBER}\\s?(?:[かヶカヵケ箇]月|週間?|営業日|日|年|時間|分))(?:ごと|毎|おき|に\\s?${NUMBER}\\s?[回度])`,
    'gu',
  ),
  new RegExp(
    `(?:年|月|週|日|四半期|半年|半期)(?:に|間に?)?\\s?${NUMBER}(?:[〜~-]${NUMBER})?\\s?[回度](?!目)`,
    'gu',
  ),
  /(?:リリース|スプリント|デプロイ|四半期|月|年|週)(?:の?(?:たび|都度)|ごと|毎)(?:に)?/gu,
];

/** How often something is done: "quarterly", "twice a year", 月1回. Vague words (定期的, "regularly") are none. */
export function findFrequencies(text: string): Span[] {
  return findSpans(foldWidth(text).replace(/\s/g, ' '), PATTERNS);
}
