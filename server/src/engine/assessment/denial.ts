import type { Negations } from '../checklists/vocabulary.ts';
import { compileTerms } from '../values/term-table.ts';
import { splitClauses } from './normalize.ts';
import { createTermIndex } from './term-index.ts';

/** Tells whether a stretch of a sentence is denied there ("not yet tested", 対象外). */
export interface DenialReader {
  /** For one folded lower-case sentence: is the text from `start` to `end` denied? */
  of(sentence: string): (start: number, end: number) => boolean;
}

/** How far a denial reaches: four words in English, fifteen characters before a Japanese ending. */
const wordsBefore = 4;
const charactersAfter = 15;
const never = () => false;

export function createDenialReader({ sentence, before, after, exceptions }: Negations): DenialReader {
  const phrases = createTermIndex([compileTerms({ sentence, before, after, exceptions })]);
  return {
    of(text) {
      const found = phrases.find(text);
      const spared = found.get('exceptions') ?? [];
      const outside = (list: string) =>
        (found.get(list) ?? []).filter(
          ({ start, end }) => !spared.some((each) => start < each.end && end > each.start),
        );
      const [whole, leading, trailing] = [outside('sentence'), outside('before'), outside('after')];
      if (!whole.length && !leading.length && !trailing.length) return never;
      const clauses = splitClauses(text).map((clause) => ({
        start: clause.start,
        end: clause.start + clause.text.length,
      }));
      return (start, end) => {
        const clause = clauses.find((candidate) => start < candidate.end) ?? clauses.at(-1)!;
        const inClause = (match: { start: number }) =>
          match.start >= clause.start && match.start < clause.end;
        if (whole.some(inClause)) return true;
        const words = (from: number) => text.slice(from, start).trim().split(/\s+/).filter(Boolean).length;
        const reaches = leading.some(
          (match) => inClause(match) && match.end <= start && words(match.end) < wordsBefore,
        );
        return (
          reaches ||
          trailing.some(
            (match) => inClause(match) && match.start >= end && match.start - end <= charactersAfter,
          )
        );
      };
    },
  };
}
