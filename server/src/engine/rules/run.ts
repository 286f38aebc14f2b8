import type { Severity } from '../checklists/types.ts';
import type { Finding } from '../findings.ts';
import { trimSpan } from '../values/text.ts';
import { rules } from './index.ts';
import { readSuppressions, silences } from './suppressions.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

const levels: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * Runs all rules over one assessed document: severities settled by requirement, configuration and stage, suppressed
 * findings left out, the rest in document order.
 */
export function runRules(context: RuleContext): Finding[] {
  const stage = context.facts.value('stage') ?? 'ready';
  const findings: Finding[] = [];
  for (const rule of rules) {
    const configured = context.configuration.rules[rule.id];
    if (configured === 'off') continue;
    const own = [...rule.check(context, findings)].map((draft) =>
      settle(rule, draft, configured, stage, context),
    );
    findings.push(...own);
  }
  const suppressions = readSuppressions(context.caseStudy);
  const suppressed = (finding: Finding) =>
    suppressions.some((suppression) => silences(suppression, finding, context.caseStudy));
  return merge(findings)
    .filter((finding) => !suppressed(finding))
    .sort((a, b) => a.span.start - b.span.start);
}

function settle(
  rule: Rule,
  draft: DraftFinding,
  configured: Severity | undefined,
  stage: string,
  { caseStudy }: RuleContext,
): Finding {
  const requirements = draft.requirements ?? [];
  const own =
    draft.severity ??
    (rule.severity === 'requirement'
      ? highest(requirements.map((entry) => entry.requirement.severity))
      : rule.severity);
  const lowered = rule.lowered.some((each) => each === stage)
    ? (levels[Math.max(0, levels.indexOf(own) - 1)] ?? own)
    : own;
  return {
    rule: rule.id,
    severity: configured ?? lowered,
    requirements: [...requirements]
      .sort((a, b) => rank(b.requirement.severity) - rank(a.requirement.severity))
      .map((entry) => entry.requirement.id),
    part: draft.part,
    message: draft.message,
    span: trimSpan(caseStudy.text, draft.span),
    data: draft.data ?? {},
  };
}

function rank(severity: Severity): number {
  return levels.indexOf(severity);
}

function highest(severities: readonly Severity[]): Severity {
  return severities.reduce<Severity>((best, next) => (rank(next) > rank(best) ? next : best), 'info');
}

/** Findings that say the same about the same place are one, with all ids and the highest severity. */
function merge(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.span.start} ${finding.span.end} ${finding.part} ${finding.message}`;
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? {
            ...known,
            severity: highest([known.severity, finding.severity]),
            requirements: [...new Set([...known.requirements, ...finding.requirements])],
          }
        : finding,
    );
  }
  return [...merged.values()];
}
