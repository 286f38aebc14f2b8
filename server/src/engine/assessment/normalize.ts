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

/** Splits folded text into sentences; table cells and clauses stay inside their sentence. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[。！？!?])|(?<=[.])\s+(?=[A-Z"'(「0-9])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Splits a sentence where a denial ends to reach: at semicolons, contrasts and Japanese clause endings. */
export function splitClauses(sentence: string): { readonly text: string; readonly start: number }[] {
  const clauses: { text: string; start: number }[] = [];
  const boundary =
    /;\s*|,\s*(?=(?:but|and|while|whereas|however|so|yet|although|though)\s)|\s\|\s|(?<=(?:が|けれども|ものの|ため|おり|し|て|で|り|き))、|(?<=ただし)、|(?<=のため)(?=[^、に])/gu;
  let start = 0;
  for (const match of sentence.matchAll(boundary)) {
    clauses.push({ text: sentence.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  clauses.push({ text: sentence.slice(start), start });
  return clauses;
}
