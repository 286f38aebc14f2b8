import { formatNumber } from './number.ts';

/** A unit of time as it is written in English and Japanese. */
export interface TimeUnit {
  readonly seconds: number;
  readonly english: string;
  readonly japanese: string;
  /** Pattern sources of its names. */
  readonly latin: string;
  readonly kana: string;
}

const DAY = 86_400;

/** Units of time from the shortest; a business day counts as a day, a month as 30 days, a year as 365. */
export const TIME_UNITS: readonly TimeUnit[] = [
  {
    seconds: 0.001,
    english: 'millisecond',
    japanese: 'ミリ秒',
    latin: 'milliseconds?|msecs?|ms',
    kana: 'ミリ秒',
  },
  { seconds: 1, english: 'second', japanese: '秒', latin: 'seconds?|secs?|s', kana: '秒間?' },
  {
    seconds: 60,
    english: 'minute',
    japanese: '分',
    latin: 'minutes?|mins?|m',
    kana: '分間?(?!の[\\d一二三四五六七八九]|[析割類散野離岐布担母解冊])',
  },
  { seconds: 3600, english: 'hour', japanese: '時間', latin: 'hours?|hrs?|h', kana: '時間(?!帯)' },
  {
    seconds: DAY,
    english: 'business day',
    japanese: '営業日',
    latin: '(?:business|working) days?',
    kana: '営業日',
  },
  { seconds: DAY, english: 'day', japanese: '日', latin: 'days?|d', kana: '日間|日(?![本曜次常付時程報々])' },
  { seconds: 7 * DAY, english: 'week', japanese: '週間', latin: 'weeks?|w', kana: '週間?' },
  { seconds: 30 * DAY, english: 'month', japanese: 'か月', latin: 'months?', kana: '[かヶカヵケ箇]月間?' },
  { seconds: 365 * DAY, english: 'year', japanese: '年', latin: 'years?|yrs?', kana: '年間?' },
];

/** Pattern source of any name of a unit of time; Latin names end at the end of a word. */
export const TIME_UNIT_NAME = `(?:(?:${TIME_UNITS.map((unit) => unit.latin).join('|')})(?![A-Za-z])|${TIME_UNITS.map((unit) => unit.kana).join('|')})`;

const WHOLE_NAMES = TIME_UNITS.map((unit) => new RegExp(`^(?:${unit.latin}|${unit.kana})$`, 'iu'));

/** The unit that a name means. */
export function timeUnit(name: string): TimeUnit | undefined {
  return TIME_UNITS[WHOLE_NAMES.findIndex((pattern) => pattern.test(name))];
}

/** A number of units in full: `15 minutes`, or `15分` when the name that was read is Japanese. */
export function formatTime(amount: number, unit: TimeUnit, name: string): string {
  if (!/^[\x20-\x7E]*$/.test(name)) return `${formatNumber(amount)}${unit.japanese}`;
  return `${formatNumber(amount)} ${unit.english}${amount === 1 ? '' : 's'}`;
}
