import { findRecoveryLabels, type RecoveryLabel } from './recovery-label.ts';
import { type LocatedDuration, recoveryValuesIn } from './recovery-value.ts';
import { foldWidth } from './text.ts';

export type { LocatedDuration } from './recovery-value.ts';

/** One statement of a recovery objective: its value and the place of the value. */
export interface RecoveryObjective extends LocatedDuration {
  readonly kind: 'rto' | 'rpo';
}

/** How far after its name a value may start, and how long it may be. */
const LONGEST_GAP = 70;
const LONGEST_VALUE = 40;

const PAIR_GAP = /^[\s*_]{0,3}(?:and|or|[/・、,&|]|と|および|及び)[\s*_]{0,3}(?:(?:an?|the|our|its)\s)?$/iu;
const VALUE_JOIN = /^[\s*_]{0,3}(?:,?\s?and|[,/、・|;&]|と|および|及び)[\s*_]{0,3}(?:(?:an?|the)\s)?$/iu;
const BETTER_VALUE_NEXT = /^\s?(?:から|to|->|→|⇒)\s?$/iu;
const BEFORE_LABEL = /^[\s*_-]{0,3}(?:の|for(?:\s(?:the|an?))?|as(?:\s(?:the|an?))?|\()?[\s*_]{0,3}$/iu;
const SENTENCE_END = /[。！？!?]|\.(?=\s|$)/u;
const NEW_ITEM = /\n\s{0,8}(?:[|#>]|[-*+]\s|\d{1,3}[.)]\s)|\n\s{0,8}\n/u;
const TABLE_RULE = /\|\s?:?-{2,}/u;
/** Words between name and value that speak of something else than the target. */
const OTHER_MATTER =
  /\b(?:tested|took|measured|actual|every|drill|exercise|previous(?:ly)?)\b|実測|実績|訓練|ごと|毎|間隔|従来/iu;
const BARE_NUMBER =
  /^[\s*_]{0,3}(?:[:=は|]|of|is|was)?[\s*_]{0,3}(\d{1,6}(?:\.\d{1,2})?)(?!\s?[\p{L}%]|[\w.,:/])/iu;

/** The first stated RTO and RPO of a text; an exact one goes before a vague one. */
export function findRecoveryObjectives(text: string): { rto?: LocatedDuration; rpo?: LocatedDuration } {
  const all = listRecoveryObjectives(text);
  const first = (kind: 'rto' | 'rpo'): LocatedDuration | undefined => {
    const ofKind = all.filter((objective) => objective.kind === kind);
    const found = ofKind.find((objective) => 'value' in objective.parsed) ?? ofKind[0];
    return found && { start: found.start, end: found.end, parsed: found.parsed };
  };
  const rto = first('rto');
  const rpo = first('rpo');
  return { ...(rto && { rto }), ...(rpo && { rpo }) };
}

/** Every statement of an RTO or RPO with a value, in order. A name without a value gives nothing. */
export function listRecoveryObjectives(text: string): RecoveryObjective[] {
  const folded = foldWidth(text);
  const labels = findRecoveryLabels(folded);
  const objectives: RecoveryObjective[] = [];
  let consumed = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index]!;
    const next = labels[index + 1];
    const before = valueBefore(folded, label, consumed);
    const pair = before ? undefined : pairedValues(folded, label, next, labels[index + 2]?.start);
    if (pair) index += 1;
    const value = before ?? valueAfter(folded, label, next?.start);
    objectives.push(...(pair ?? (value ? [{ kind: label.kind, ...value }] : [])));
    consumed = Math.max(labels[index]!.end, objectives.at(-1)?.end ?? 0);
  }
  return objectives;
}

function valueBefore(folded: string, label: RecoveryLabel, consumed: number): LocatedDuration | undefined {
  const from = Math.max(consumed, label.start - LONGEST_VALUE);
  const piece = folded.slice(from, label.start);
  const value = recoveryValuesIn(piece).at(-1);
  return value && BEFORE_LABEL.test(piece.slice(value.end)) ? shifted(value, from) : undefined;
}

function valueAfter(
  folded: string,
  label: RecoveryLabel,
  limit = folded.length,
): LocatedDuration | undefined {
  const piece = folded.slice(label.end, Math.min(limit, label.end + LONGEST_GAP + LONGEST_VALUE));
  const values = recoveryValuesIn(piece).filter((value) => isReachable(piece, value));
  const [first, second] = values;
  if (first) {
    const isOutdated = second && BETTER_VALUE_NEXT.test(piece.slice(first.end, second.start));
    return shifted(isOutdated ? second : first, label.end);
  }
  const bare = BARE_NUMBER.exec(piece);
  if (!bare) return undefined;
  const end = label.end + bare[0].length;
  return { start: end - bare[1]!.length, end, parsed: { problem: 'no-unit' } };
}

/** `RTO and RPO of one hour and five minutes`: two names, then two values, or one for both. */
function pairedValues(
  folded: string,
  first: RecoveryLabel,
  second: RecoveryLabel | undefined,
  limit = folded.length,
): RecoveryObjective[] | undefined {
  if (!second || second.kind === first.kind || second.start - first.end > 16) return undefined;
  if (!PAIR_GAP.test(folded.slice(first.end, second.start))) return undefined;
  const piece = folded.slice(second.end, Math.min(limit, second.end + LONGEST_GAP + LONGEST_VALUE));
  const [one, two] = recoveryValuesIn(piece, true).filter((value) => isReachable(piece, value));
  if (!one) return undefined;
  const isTwo = two !== undefined && VALUE_JOIN.test(piece.slice(one.end, two.start));
  return [
    { kind: first.kind, ...shifted(one, second.end) },
    { kind: second.kind, ...shifted(isTwo ? two : one, second.end) },
  ];
}

function isReachable(piece: string, value: LocatedDuration): boolean {
  const gap = piece.slice(0, value.start);
  if (value.start > LONGEST_GAP || SENTENCE_END.test(gap) || OTHER_MATTER.test(gap)) return false;
  const isDigitZero = piece.slice(value.start, value.end) === '0';
  if (isDigitZero && value.start > 8) return false;
  return !NEW_ITEM.test(gap) || TABLE_RULE.test(gap) || !/[\p{L}\d]/u.test(gap);
}

const shifted = (value: LocatedDuration, by: number): LocatedDuration => ({
  start: value.start + by,
  end: value.end + by,
  parsed: value.parsed,
});
