import { foldWidth, type Span } from './text.ts';

/** The name of a recovery objective in a text. */
export interface RecoveryLabel extends Span {
  readonly kind: 'rto' | 'rpo';
}

const RTO =
  '(?<![A-Za-z])RTO(?![A-Za-z])|recovery[- ]time[- ]objectives?|目標復旧時間|復旧時間目標|목표 복구 시간|恢复时间目标';
const RPO =
  '(?<![A-Za-z])RPO(?![A-Za-z])|recovery[- ]point[- ]objectives?|目標復旧時点|目標復旧地点|復旧時点目標|목표 복구 시점|恢复点目标';
const LABEL = new RegExp(`(${RTO})|${RPO}`, 'giu');
const SAME_NAME_AGAIN = /^[\s(),/=*_、・「」:-]{0,5}$/u;

/** The names of recovery objectives in order; a name and its translation side by side are one. */
export function findRecoveryLabels(folded: string): RecoveryLabel[] {
  const labels: RecoveryLabel[] = [];
  for (const match of folded.replace(/\n/g, ' ').matchAll(LABEL)) {
    const label: RecoveryLabel = {
      kind: match[1] === undefined ? 'rpo' : 'rto',
      start: match.index,
      end: match.index + match[0].length,
    };
    const last = labels.at(-1);
    const gap = last && folded.slice(last.end, label.start);
    if (last && last.kind === label.kind && gap!.length <= 5 && SAME_NAME_AGAIN.test(gap!))
      labels[labels.length - 1] = { ...last, end: label.end };
    else labels.push(label);
  }
  return labels;
}

const BEFORE_ALONE = '(?<!(?:RTO|RPO)\\s?(?:[/・、,&と]|and|および)\\s?)';
const SWAPPED = new RegExp(
  `${BEFORE_ALONE}(?<![A-Za-z])RTO\\s?[(:=]\\s?(?:the\\s)?(?:recovery[- ]point[- ]objective|目標復旧時点|目標復旧地点|復旧時点目標)|${BEFORE_ALONE}(?<![A-Za-z])RPO\\s?[(:=]\\s?(?:the\\s)?(?:recovery[- ]time[- ]objective|目標復旧時間|復旧時間目標)|(?:recovery[- ]time[- ]objective|目標復旧時間|復旧時間目標)\\s?\\(\\s?RPO\\s?\\)|(?:recovery[- ]point[- ]objective|目標復旧時点|目標復旧地点|復旧時点目標)\\s?\\(\\s?RTO\\s?\\)`,
  'giu',
);

/** Places where an abbreviation is given the name of the other: "RTO (recovery point objective)". */
export function findSwappedRecoveryLabels(text: string): Span[] {
  const folded = foldWidth(text).replace(/\n/g, ' ');
  if (!/RTO|RPO/i.test(folded)) return [];
  return Array.from(folded.matchAll(SWAPPED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
