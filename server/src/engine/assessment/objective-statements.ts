import type { CaseStudy, Passage } from '../document/case-study.ts';
import { placeIn } from '../document/place-in.ts';
import type { Span } from '../document/text.ts';
import { type Duration, listRecoveryObjectives } from '../values/duration.ts';
import { dividesByScope, hasScopeOfItsOwn } from '../values/objective-scope.ts';
import { sentenceSpans } from '../values/text.ts';

/** A recovery objective that a text states for the study as a whole. */
export interface ObjectiveStatement {
  readonly kind: 'rto' | 'rpo';
  readonly value: Duration;
  readonly text: string;
  readonly span: Span;
}

const MENTIONS = /RTO|RPO|ＲＴＯ|ＲＰＯ|recovery[- ](?:time|point)[- ]objective|復旧(?:時間|時点|地点)/iu;
const OBJECTIVE_NAME = /^[\s*]*(?:RTO|RPO)\b|recovery (?:time|point)|復旧(?:時間|時点|地点)/iu;

/** The recovery objectives that passages state without any sign of a scope of their own, in order. */
export function objectiveStatements(
  { sections, text }: CaseStudy,
  passages: readonly Passage[],
): ObjectiveStatement[] {
  const divided = (section: number): boolean => {
    for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent)
      if (dividesByScope(sections[at]?.heading ?? '')) return true;
    return false;
  };
  return passages.flatMap((passage) => {
    const header = passage.header?.join(' | ') ?? '';
    if (!MENTIONS.test(passage.text + header) || divided(passage.section)) return [];
    if (passage.header && isDivided(passage.header)) return [];
    return statementsIn(passage, header && `${header} | `, text);
  });
}

/** A table with objectives in its columns and another column beside them has a row for each system. */
function isDivided(header: readonly string[]): boolean {
  const named = header.filter((cell) => OBJECTIVE_NAME.test(cell)).length;
  return dividesByScope(header.join(' | ')) || (named > 0 && named < header.length) || header.length > 2;
}

function statementsIn(passage: Passage, header: string, source: string): ObjectiveStatement[] {
  const whole = header + passage.text;
  const sentences = sentenceSpans(whole);
  const found = listRecoveryObjectives(whole);
  return found.flatMap(({ kind, start, end, parsed }) => {
    if ('problem' in parsed || found.filter((each) => each.kind === kind).length > 1) return [];
    const at = sentences.findIndex((sentence) => sentence.end > start);
    const around = sentences.slice(Math.max(0, at - 1), at + 1);
    const context = `${passage.lead ?? ''} ${around.map((each) => whole.slice(each.start, each.end)).join('')}`;
    if (hasScopeOfItsOwn(context)) return [];
    const written = whole.slice(start, end);
    return [{ kind, value: parsed.value, text: written, span: placeIn(passage, written, source) }];
  });
}

/** Two durations that cannot be one objective: limits differ, or one value lies outside the other's range. */
export function contradict(a: Duration, b: Duration): boolean {
  if (!Number.isFinite(a.maximumSeconds) || !Number.isFinite(b.maximumSeconds)) return false;
  const isLimit = (each: Duration) => each.minimumSeconds === 0 && each.maximumSeconds > 0;
  if (isLimit(a) && isLimit(b)) return a.maximumSeconds !== b.maximumSeconds;
  return a.maximumSeconds < b.minimumSeconds || b.maximumSeconds < a.minimumSeconds;
}
