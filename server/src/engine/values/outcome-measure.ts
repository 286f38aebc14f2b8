import { TIME_UNIT_NAME } from './duration-unit.ts';
import { DIGITS, KANJI_NUMBER, NUMBER_WORD, SCALE } from './number.ts';

/** How far from a number its direction ("reduced") may stand. */
export interface Measure {
  readonly pattern: RegExp;
  /** Characters between number and direction; 0 when the measure needs none, as "halved". */
  readonly reach: number;
}

const AMOUNT = `(?:${DIGITS}|${NUMBER_WORD})`;
const MONEY = `(?:(?:US|JP)?[$¥€£]\\s?${DIGITS}\\s?${SCALE}?|${DIGITS}\\s?${SCALE}?\\s?(?:円|ドル|ユーロ|(?:USD|JPY|EUR|GBP|dollars|yen|euros)(?![A-Za-z])))`;
const PERCENT = `(?:${AMOUNT}\\s?(?:%|percent(?:age points?)?(?![a-z])|パーセント|ポイント|pt(?![A-Za-z]))|(?:${DIGITS}|${KANJI_NUMBER})\\s?割(?!り|当|引き当て))`;
const TIME = `(?<!\\b(?:every|per|each|next|last|first|past)\\s)(?:${AMOUNT}\\s?-?${SCALE}?\\s?(?:(?:person|man|engineer)[- ])?(?:${TIME_UNIT_NAME}|人[日月時])|(?!十分)${KANJI_NUMBER}(?:時間|分(?!の)|秒|週間|[かヶカヵ]月))(?!\\s?(?:あたり|当たり|ごと|毎|おき|前))`;
const COUNT_UNIT = '(?:[件台名人回本個社通枚行]|人員|工程|店舗|ノード|サーバー?|インスタンス)';
const SLASHED = '(?<![\\d/])[1-9]\\s?/\\s?[2-9]\\d?(?![\\d/])';
const FRACTION = '(?:\\d{1,3}|[二三四五六七八九十]{1,2})分の[\\d一二三四五六七八九]{1,2}';
const FRACTION_WORD =
  '(?:a|one|two|three)[- ](?:third|quarter|fifth|tenth|half|halves)s?(?![- ]part(?:y|ies))';
const COMPARATIVE =
  '(?:as|the|faster|more|higher|greater|better|less|lower|fewer|quicker|cheaper|shorter|smaller|larger|improvement|increase)\\b';
const SIDE = `(?:[^\\s、。,;|]{1,14}?\\s?)?`;
const RATED = '(?:\\s?/\\s?[A-Za-z月年日時分秒]{1,12}|\\s(?:per|a)\\s[a-z]{1,10})?';
const VALUE = `(?:${MONEY}|${AMOUNT}\\s?${SCALE}?(?:\\s?(?:%|[A-Za-z]{1,14}(?:/[A-Za-z]{1,8})?|[\\u3005\\u3400-\\u9fff\\u30a1-\\u30ff]{1,8}))?)${RATED}`;
const UNIT_VALUE = `(?:${MONEY}|${PERCENT}|${TIME})`;
const ABOUT =
  '(?:(?:about|approximately|around|roughly|over|nearly|more than|less than|under|only|just|an average of|~|約|およそ|平均|わずか|最大)\\s?)?';

/**
 * Patterns are matched against lower-case text instead of ignoring case: the same matches, and V8 compiles them in a
 * twentieth of the time. No source holds an escape in capitals (`\\S`), so lower-casing keeps its meaning.
 */
const lowerCase = (source: string): RegExp => new RegExp(source.toLowerCase(), 'gu');
const measure = (source: string, reach: number): Measure => ({ pattern: lowerCase(source), reach });

/** "A to B": text in which versions and dates were blanked, figures of availability were not. */
export const BEFORE_AFTER: readonly RegExp[] = [
  lowerCase(`${ABOUT}${VALUE}\\s{0,3}(?:→|⇒|➡|->|=>|-->)\\s{0,3}${ABOUT}${SIDE}${VALUE}`),
  lowerCase(
    `\\bfrom\\s(?:[a-z]{1,12}\\s)?${ABOUT}${UNIT_VALUE}${RATED}\\s(?:down\\s|up\\s|[a-z]{1,12}\\s)?(?:down\\s|up\\s)?to\\s${ABOUT}${VALUE}`,
  ),
  lowerCase(`\\bfrom\\s${ABOUT}${VALUE}\\s(?:down\\s|up\\s)?to\\s${ABOUT}${UNIT_VALUE}${RATED}`),
  lowerCase(
    `${ABOUT}${UNIT_VALUE}${RATED},?\\s(?:instead\\sof|rather\\sthan|compared\\s(?:to|with)|versus|vs\\.?)\\s(?:the\\s)?(?:[a-z]{1,12}\\s)?${ABOUT}${UNIT_VALUE}`,
  ),
  lowerCase(
    `${UNIT_VALUE}(?:も|ほど|程度)?(?:かか|掛か|要し|必要だ)[^。|\\d]{0,16}(?:が|ところ|もの)[^。|\\d]{0,24}${ABOUT}${UNIT_VALUE}(?:以内|程度|未満|以下|弱|強)?(?:で|に|へ|まで)`,
  ),
  lowerCase(`${MONEY}${RATED}\\sto\\s${ABOUT}${MONEY}${RATED}`),
  lowerCase(
    `${ABOUT}(?:${UNIT_VALUE}|${DIGITS}\\s?${SCALE}?\\s?${COUNT_UNIT})[^\\s、。|\\d]{0,8}から、?${ABOUT}[^\\s、。|\\d]{0,8}(?:${UNIT_VALUE}|${DIGITS}\\s?${SCALE}?\\s?${COUNT_UNIT}|${FRACTION})(?:以内|程度|未満|以下|弱|強)?(?:に|へ|まで)`,
  ),
];

/** A number that is an outcome when a direction is near enough. */
export const MEASURES: readonly Measure[] = [
  measure(PERCENT, 80),
  measure(MONEY, 60),
  measure(`(?:${DIGITS}|${KANJI_NUMBER})(?:\\.\\d)?\\s?倍(?!精度)`, 0),
  measure(`${AMOUNT}\\s?(?:x|×|-?fold)(?![A-Za-z\\d]|\\s?\\d)`, 30),
  measure(`(?<![\\w.])${DIGITS}\\s?(?:x|×|-fold)(?=\\s{0,2}(?:$|[|;,)、。]|\\.(?:\\s|$)))`, 0),
  measure(`\\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|many)fold\\b`, 40),
  measure(`\\bfactor\\s(?:of\\s)?${ABOUT}${AMOUNT}`, 40),
  measure(`${FRACTION_WORD}\\s${COMPARATIVE}`, 0),
  measure(`${AMOUNT}\\stimes\\s${COMPARATIVE}`, 30),
  measure(
    '\\b(?:halv(?:ed|ing)|tripl(?:ed|ing)|doubl(?:ed|ing)|quadrupl(?:ed|ing))\\b|半減|倍増|半分(?:以下|程度)?(?:に|へ|まで)',
    0,
  ),
  measure(
    '\\b(?:in|by|to) half\\b|\\bhalf (?:the|of the|of its|its) (?:cost|time|effort|price|bill|number)|\\btwice (?:as|the)\\b',
    0,
  ),
  measure(`${FRACTION}\\s?(?:に|へ|まで|以下|程度)`, 0),
  measure(`${SLASHED}\\s?(?:に|へ|まで|以下|程度)`, 15),
  measure(`\\b(?:by|to)\\s${ABOUT}(?:${FRACTION_WORD}|${SLASHED})`, 50),
  measure(`${ABOUT}${TIME}`, 40),
  measure(
    `\\b(?:reduced|cut|fell|fallen|dropped|lowered|decreased|increased|grew|rose|improved|down|up)\\b[^.;,、。|\\d]{0,40}?\\s(?:by|to)\\s${ABOUT}${AMOUNT}(?!\\sof\\b)`,
    0,
  ),
  measure(`${DIGITS}\\s?${SCALE}?\\s?${COUNT_UNIT}(?:に|へ|まで|の|を|分)?(?=削減|減|短縮|増)`, 20),
];
