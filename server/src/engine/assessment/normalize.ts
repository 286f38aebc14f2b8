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
