/** Pattern source of a number in digits: `1200`, `1,200`, `1.5`. Bounded, and never a part of a longer number. */
export const DIGITS = '(?<!\\d|\\d[.,])(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,9})?(?!\\d|[.,]\\d)';

const UNITS_IN_WORDS = 'one two three four five six seven eight nine'.split(' ');
const TEENS_IN_WORDS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS_IN_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Pattern source of an English number word below one hundred. */
export const NUMBER_WORD = `\\b(?:(?:${TENS_IN_WORDS.join('|')})(?:[- ](?:${UNITS_IN_WORDS.join('|')}))?|${TEENS_IN_WORDS.join('|')}|${UNITS_IN_WORDS.join('|')})\\b`;

const KANJI_DIGITS = '〇一二三四五六七八九';
/** Pattern source of a number in kanji below one thousand. */
export const KANJI_NUMBER = '(?<![〇一二三四五六七八九十百千万\\d])[一二三四五六七八九十百]{1,5}';

/** Powers of ten that a number may carry, by the way they are written (case matters only for `m`). */
const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  億: 1e8,
  兆: 1e12,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/** Pattern source of what multiplies a number: 万, 億, million, K. */
export const SCALE = '(?:百万|千万|千|万|億|兆|(?:thousand|million|billion|mn|bn|k|m|b)(?![A-Za-z]))';

/** The factor of a scale word, 1 for none. */
export function scaleFactor(scale: string | undefined): number {
  return scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1);
}

/** Reads digits with thousands separators, English number words or kanji numerals. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim();
  if (/^\d[\d,]*(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return readWords(plain.toLowerCase()) ?? readKanji(plain);
}

function readWords(words: string): number | undefined {
  let total = 0;
  for (const word of words.split(/[- ]/)) {
    const unit = UNITS_IN_WORDS.indexOf(word);
    const teen = TEENS_IN_WORDS.indexOf(word);
    const ten = TENS_IN_WORDS.indexOf(word);
    if (unit >= 0) total += unit + 1;
    else if (teen >= 0) total += teen + 10;
    else if (ten >= 0) total += (ten + 2) * 10;
    else return undefined;
  }
  return total;
}

function readKanji(text: string): number | undefined {
  if (text === '' || /[^〇一二三四五六七八九十百]/.test(text)) return undefined;
  if (!/[十百]/.test(text)) return Number(Array.from(text, (digit) => KANJI_DIGITS.indexOf(digit)).join(''));
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const power = character === '十' ? 10 : character === '百' ? 100 : 0;
    if (power === 0) digit = KANJI_DIGITS.indexOf(character);
    else {
      total += (digit || 1) * power;
      digit = 0;
    }
  }
  return total + digit;
}

/** Writes a number without an exponent, separators or a trailing zero; to nine places. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value.toFixed(9).replace(/\.?0+$/, '');
}
