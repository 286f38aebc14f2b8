import type { Negations } from '../checklists/vocabulary.ts';
import { splitClauses, termPattern } from './normalize.ts';

/** Tells whether a stretch of a sentence is denied there ("not yet tested", 対象外). */
export interface DenialReader {
  /** For one folded lower-case sentence: is the text from `start` to `end` denied? */
  of(sentence: string): (start: number, end: number) => boolean;
}

const nothing = /(?!)/g;

function anyOf(terms: readonly string[]): RegExp {
  const patterns = terms.filter((term) => term.trim()).map(termPattern);
  return patterns.length ? new RegExp(patterns.join('|'), 'gu') : nothing;
}

/** How far a denial reaches: four words in English, fifteen characters before a Japanese ending. */
const wordsBefore = 4;
const charactersAfter = 15;

export function createDenialReader(negations: Negations): DenialReader {
  const exceptions = anyOf(negations.exceptions);
  const wholeClause = anyOf(negations.sentence);
  const leading = anyOf(negations.before);
  const trailing = anyOf(negations.after);

  return {
    of(sentence) {
      const masked = sentence.replace(exceptions, (phrase) => '＿'.repeat(phrase.length));
      const clauses = splitClauses(masked).map((clause) => ({
        start: clause.start,
        end: clause.start + clause.text.length,
        denied: clause.text.search(wholeClause) >= 0,
        before: [...clause.text.matchAll(leading)].map(
          (match) => clause.start + match.index + match[0].length,
        ),
        after: [...clause.text.matchAll(trailing)].map((match) => clause.start + match.index),
      }));
      if (clauses.every((clause) => !clause.denied && !clause.before.length && !clause.after.length))
        return () => false;
      return (start, end) => {
        const clause = clauses.find((candidate) => start < candidate.end) ?? clauses.at(-1)!;
        if (clause.denied) return true;
        const reached = (at: number) =>
          at <= start && masked.slice(at, start).trim().split(/\s+/).length <= wordsBefore;
        return (
          clause.before.some(reached) || clause.after.some((at) => at >= end && at - end <= charactersAfter)
        );
      };
    },
  };
}
