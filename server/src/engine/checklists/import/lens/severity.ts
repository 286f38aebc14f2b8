import type { Severity } from '../../types.ts';
import { answersOf } from './choices.ts';
import { holds, parseCondition, type RiskCondition } from './condition.ts';
import type { Question, Risk } from './types.ts';

const severities: Readonly<Record<Risk, Severity>> = {
  HIGH_RISK: 'error',
  MEDIUM_RISK: 'warning',
  NO_RISK: 'info',
};

/** How much a question weighs while nothing of it is done, and each of its choices while all others are. */
export interface QuestionSeverity {
  readonly question: Severity;
  choice(id: string): Severity;
}

/** Reads severities off the risk rules: the first one that holds counts, `default` where none does. */
export function severityOf(question: Question): QuestionSeverity {
  const rules = (question.riskRules ?? []).map(({ condition, risk }) => ({
    risk,
    condition: isDefault(condition) ? undefined : parseCondition(condition),
  }));
  const named = rules.filter((rule): rule is { risk: Risk; condition: RiskCondition } => !!rule.condition);
  const otherwise = rules.find(({ condition }) => !condition)?.risk ?? 'NO_RISK';
  const of = (selected: ReadonlySet<string>) =>
    severities[named.find(({ condition }) => holds(condition, selected))?.risk ?? otherwise];
  const ids = answersOf(question).map(({ id }) => id);
  return {
    question: of(new Set()),
    choice: (id) => of(new Set(ids.filter((other) => other !== id))),
  };
}

/** Whether a rule holds where no other does. */
export function isDefault(condition: string): boolean {
  return condition.trim() === 'default';
}
