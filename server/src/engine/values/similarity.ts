/** Words no longer than this are too short to guess at. */
const SHORTEST_GUESS = 4;
const LONGEST_WORD = 100;

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (Damerau-Levenshtein, each place
 * edited once). Anything above `limit` is reported as `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) > LONGEST_WORD) return tooFar;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
    }
    if (Math.min(...current, ...(row > 1 ? last : [])) > limit) return tooFar;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length]!, tooFar);
}

/** The nearest of the candidates, for "did you mean"; undefined when none is near enough or the word is too short. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < SHORTEST_GUESS) return undefined;
  const limit = word.length <= 4 ? 1 : word.length < 12 ? 2 : 3;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
