import type { CaseStudy, FrontMatterEntry } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';

/** An exception that the writer declares in the front matter, with its reason. */
export interface Waiver {
  readonly requirement: string;
  readonly requirementSpan: Span;
  readonly reason: string;
  readonly until: string | undefined;
  readonly untilSpan: Span | undefined;
  readonly entry: FrontMatterEntry;
}

/** The `exceptions:` of a case study; entries without a requirement are left out. */
export function readWaivers(caseStudy: CaseStudy): Waiver[] {
  const list = caseStudy.frontMatter.entries.find((entry) =>
    /^(?:exceptions|waivers|例外)$/i.test(entry.path[0]!),
  );
  return (list?.children ?? []).flatMap((entry) => {
    const child = (...keys: string[]) =>
      entry.children.find((candidate) => keys.includes(candidate.path.at(-1)!.toLowerCase()));
    const named = entry.shape === 'scalar' ? entry : child('requirement', '要件');
    const requirement = named?.text.trim();
    if (!named || !requirement) return [];
    const until = child('until', '期限');
    const waiver: Waiver = {
      requirement,
      requirementSpan: named.valueSpan,
      reason: child('reason', '理由')?.text.trim() ?? '',
      until: until?.text.trim() || undefined,
      untilSpan: until?.valueSpan,
      entry,
    };
    return [waiver];
  });
}

/** Whether a text is a day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
}

/** Whether a waiver still holds on a day (`YYYY-MM-DD`); it needs a reason, and its last day counts. */
export function inForce(waiver: Waiver, today: string): boolean {
  if (!waiver.reason) return false;
  return waiver.until === undefined || !isDay(waiver.until) || waiver.until >= today;
}

/** Requirement ids that a person has confirmed in `attestations:`. */
export function readAttestations(caseStudy: CaseStudy): ReadonlySet<string> {
  const map = caseStudy.frontMatter.entries.find((entry) =>
    /^(?:attestations|確認済み事項)$/i.test(entry.path[0]!),
  );
  return new Set(
    (map?.children ?? []).filter((child) => child.shape !== 'empty').map((child) => child.path.at(-1)!),
  );
}
