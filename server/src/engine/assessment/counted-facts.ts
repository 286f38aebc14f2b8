import type { Requirement } from '../checklists/types.ts';
import type { Field } from '../checklists/vocabulary.ts';
import type { Passage } from '../document/case-study.ts';
import { parseCount } from '../values/count.ts';
import { foldText } from '../values/fold-text.ts';
import { DIGITS, NUMBER_WORD, SCALE } from '../values/number.ts';
import { isProblem } from '../values/result.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Fact } from './facts.ts';
import type { FieldNames } from './field-names.ts';
import { splitSentences } from './normalize.ts';

const number = `(?:${DIGITS}|${NUMBER_WORD}) ?(?:${SCALE})?`;
/** Up to two words between number and unit (`24 small functions`), none of which begins something else. */
const adjectives =
  '(?:(?!(?:of|the|to|per|weeks?|days?|months?|years?|hours?|minutes?|seconds?|percent|later|in|on|for|and|or|by|with|from|times|other|more|a|an|at|is|are)\\b)[a-z][\\w.-]* ){0,2}?';
const counter = '(?:個|本|つ|種類|種|件|回)';
const about = '(?:合計で?|全部で|計|全|約|およそ|月間|毎月|月に|月あたり|,|、| )*';

/** The patterns of `24 Lambda functions`, `24個の関数`, `関数は24個`, `関数の数は24`, and `関数 24` alone. */
function patternOf(units: readonly string[]): RegExp {
  const unit = `(?:AWS )?(?:Lambda ?)?(?:${units.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![a-z])`;
  return new RegExp(
    [
      `(${number})\\+? ?(?:${adjectives}|${counter}?の? ?)${unit}`,
      `${unit}(?:は|が|を|も)?${about}(${number}) ?${counter}`,
      `${unit}の?(?:総数|個数|本数|数)(?:は|が|も|:)?${about}(${number})`,
      `^${unit}[ :]*(${number})$`,
    ].join('|'),
    'giu',
  );
}

/** Whether one of the words that must stand beside the number stands in its sentence. */
const isBeside = (sentence: string, words: readonly string[]): boolean =>
  !words.length || words.some((word) => sentence.toLowerCase().includes(word));

/**
 * Facts that prose counts under the parts of a requirement that asks for them: `24 Lambda functions`, 月間 120万イベント.
 * Of several numbers the largest is the whole.
 */
export type CountReader = (
  requirements: readonly Requirement[],
  base: EvidenceBase,
  names: FieldNames,
) => Iterable<Fact>;

/** Makes a reader that remembers the patterns of fields and the sentences of passages, which few edits touch. */
export function createCountReader(): CountReader {
  const patterns = new WeakMap<Field, RegExp>();
  const patternFor = (field: Field): RegExp => {
    const pattern = patterns.get(field) ?? patternOf(field.counted!.units);
    patterns.set(field, pattern);
    return pattern;
  };
  const known = new WeakMap<Passage, readonly string[]>();
  const sentencesOf = (passage: Passage): readonly string[] => {
    const sentences = known.get(passage) ?? splitSentences(foldText(passage.text));
    known.set(passage, sentences);
    return sentences;
  };
  return (requirements, base, names) => countedFacts(requirements, base, names, patternFor, sentencesOf);
}

function* countedFacts(
  requirements: readonly Requirement[],
  base: EvidenceBase,
  names: FieldNames,
  patternFor: (field: Field) => RegExp,
  sentencesOf: (passage: Passage) => readonly string[],
): Generator<Fact> {
  for (const { answer, parts } of requirements)
    for (const path of answer.fields) {
      const field = names.byPath(path);
      if (!field?.counted || !parts.length) continue;
      const pattern = patternFor(field);
      const found = base
        .under(parts)
        .flatMap((passage) =>
          countsIn(sentencesOf(passage), pattern, field.counted!.beside).map((text) => ({ passage, text })),
        );
      const facts = found
        .map(({ passage, text }) => ({ passage, parsed: parseCount(text) }))
        .flatMap(({ passage, parsed }) => (isProblem(parsed) ? [] : [{ passage, ...parsed }]))
        .filter(({ value }) => value >= field.counted!.minimum)
        .sort((one, other) => other.value - one.value);
      if (facts[0]) yield factOf(field, facts[0].passage, facts[0].canonical);
    }
}

function countsIn(sentences: readonly string[], pattern: RegExp, beside: readonly string[]): string[] {
  return sentences
    .filter((sentence) => isBeside(sentence, beside))
    .flatMap((sentence) =>
      [...sentence.matchAll(pattern)].map((match) =>
        match
          .slice(1)
          .find((each) => each !== undefined)!
          .trim(),
      ),
    );
}

function factOf(field: Field, passage: Passage, canonical: string): Fact {
  return {
    field,
    source: 'label',
    keySpan: passage.span,
    valueSpan: passage.span,
    section: passage.section,
    reading: { state: 'known', canonical, corrections: [] },
    entry: undefined,
  };
}
