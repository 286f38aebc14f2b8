import { findGrowth } from './growth.ts';
import { findSizes } from './size.ts';
import { foldWidth, type Located } from './text.ts';

const GROWS_BEFORE =
  /\b(?:gr[eo]ws?|grown|growing|growth|increas(?:e[sd]?|ing)|expand(?:s|ed|ing)?|ris(?:es?|ing)|rose|gain(?:s|ed|ing)?|add(?:s|ed|ing)?)\s(?:(?:by|of|at|is|was|rate|another|a|further|about|around|some|roughly|up|to)\s){0,4}$/iu;
const GROWS_AFTER = /^\s?(?:程度|ほど)?(?:ずつ|の)?(?:増(?!設)|伸び|成長|膨ら)|^\s(?:of\s)?growth\b/iu;
const REACH = 40;

/** Amounts of data that are there, in bytes: those that {@link findSizes} finds without those that are added over time. */
export function findStoredSizes(text: string): Located<number>[] {
  const folded = foldWidth(text).replace(/\s/g, ' ');
  const growth = findGrowth(text);
  return findSizes(text).filter(
    ({ start, end }) =>
      !growth.some((added) => added.start < end && start < added.end) &&
      !GROWS_BEFORE.test(folded.slice(Math.max(0, start - REACH), start)) &&
      !GROWS_AFTER.test(folded.slice(end, end + REACH)),
  );
}
