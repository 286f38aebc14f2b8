import type { Choice, Question } from './types.ts';

const noAnswer = [
  /^none\b.{0,20}\b(?:these|those|above|following|options|choices)\b/i,
  /^(?:n\/?a|not applicable)\b/i,
  /^(?:(?:上記|以下)の)?(?:いずれ|どれ)(?:に)?も(?:該当|当てはま|あてはま)/,
  /^(?:該当なし|該当しない|対象外|適用外)/,
];

/** The choices that are something to do: neither “none of these” nor “not applicable”. */
export function answersOf({ choices }: Question): Choice[] {
  return choices.filter(
    ({ id, title }) => !id.endsWith('_no') && !noAnswer.some((pattern) => pattern.test(title.trim())),
  );
}
