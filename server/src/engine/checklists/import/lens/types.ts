/** A custom lens of the AWS Well-Architected Tool: what {@link lensSchema} lets through. */
export interface Lens {
  readonly name: string;
  readonly pillars: readonly Pillar[];
}

export interface Pillar {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly choices: readonly Choice[];
  readonly riskRules?: readonly RiskRule[];
}

export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly helpfulResource?: Resource;
  readonly improvementPlan?: Resource;
}

export interface Resource {
  readonly displayText?: string;
  readonly url?: string;
}

export interface RiskRule {
  /** An expression over ids of choices, or `default`. */
  readonly condition: string;
  readonly risk: Risk;
}

export type Risk = 'HIGH_RISK' | 'MEDIUM_RISK' | 'NO_RISK';
