import { editDistance } from '../values/similarity.ts';

/** A known heading and the part it names. */
export interface KnownHeading {
  readonly part: string;
  readonly heading: string;
}

const shortest = 5;
const longest = 60;

/**
 * Finds the known heading that a compact text misspells: one letter wrong, two in a longer one. Texts whose letters
 * differ by more cannot be that near, so few are compared in earnest.
 */
export function createNearestHeading(
  spelled: ReadonlyMap<string, KnownHeading>,
): (key: string) => KnownHeading | undefined {
  const byLength = new Map<
    number,
    { readonly key: string; readonly letters: number; readonly entry: KnownHeading }[]
  >();
  for (const [key, entry] of spelled) {
    if (key.length < shortest) continue;
    const known = byLength.get(key.length) ?? [];
    byLength.set(key.length, known);
    known.push({ key, letters: lettersOf(key), entry });
  }
  return (key) => {
    if (key.length < shortest || key.length > longest) return undefined;
    const limit = key.length >= 10 ? 2 : 1;
    const letters = lettersOf(key);
    let best: KnownHeading | undefined;
    let bestDistance = limit + 1;
    for (let length = key.length - limit; length <= key.length + limit; length++)
      for (const candidate of byLength.get(length) ?? []) {
        if (bits(letters ^ candidate.letters) > 2 * limit) continue;
        const distance = editDistance(key, candidate.key, limit);
        if (distance < bestDistance) {
          bestDistance = distance;
          best = candidate.entry;
        }
      }
    return best;
  };
}

/** Which letters a text has, as a set of 32 bits; one edit changes at most two of them. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) & 31);
  return letters;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
