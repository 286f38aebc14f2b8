const cjk = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々〆';
const brokenLine = new RegExp(`(?<=[${cjk}、。])[ \\t]*[\\r\\n]+[ \\t]*(?=[${cjk}])`, 'gu');

/** Text as signals are looked for in it: NFKC, Japanese lines joined, dashes alike, line breaks as spaces; case kept. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(brokenLine, '')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/[\r\n\t]+/g, ' ');
}
