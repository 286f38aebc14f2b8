const HIRAGANA = /\p{Script=Hiragana}/gu;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const LATIN_WORD = /[\p{Script=Latin}][\p{Script=Latin}'’-]*/gu;

/** Enough to tell; the rest of a longer text is not read. */
const SAMPLE_LENGTH = 20_000;
/** One Latin word weighs as much as this many kana or kanji. */
const CHARACTERS_PER_WORD = 2;
/** Names may be in kanji or katakana in any language; hiragana is grammar, and counts this often again. */
const EXTRA_FOR_HIRAGANA = 2;
const JAPANESE_SHARE = 0.4;

/** The language of a text, by the share of kana and kanji among its letters; English when there are none. */
export function detectLanguage(text: string): 'en' | 'ja' {
  const sample = text.slice(0, SAMPLE_LENGTH).replace(/https?:\/\/[^\s)>\]]{1,500}/g, ' ');
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const japanese = count(JAPANESE) + count(HIRAGANA) * EXTRA_FOR_HIRAGANA;
  const latin = count(LATIN_WORD) * CHARACTERS_PER_WORD;
  return japanese > 0 && japanese / (japanese + latin) >= JAPANESE_SHARE ? 'ja' : 'en';
}
