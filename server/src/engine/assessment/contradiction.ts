import type { Requirement } from '../checklists/types.ts';
import type { Passage } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import type { Sources } from './answers.ts';
import { verdictOf } from './must-hold.ts';

/**
 * The place that speaks against a requirement: a fact that is not as it must be, or a passage that says what the answer
 * excludes, unless the writer claims it. Excluded things are looked for under the parts; where none of them is there, in the whole document.
 */
export function contradictionOf(
  { id, answer, parts }: Requirement,
  { facts, base, claims, signals, today }: Sources,
): Span | undefined {
  const verdict = verdictOf(answer, facts, today);
  if (verdict.state === 'wrong') return verdict.fact.valueSpan;
  if (!answer.unless.length || claims.of(id).length) return undefined;
  const under = base.under(parts);
  const speaks = (passage: Passage) => answer.unless.some((names) => signals.sentenceSaysAll(passage, names));
  return (under.length ? under : base.passages).find(speaks)?.span;
}
