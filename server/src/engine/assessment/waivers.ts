import type { CaseStudy, FrontMatterEntry } from '../document/case-study.ts';

/** An exception that the writer declares in the front matter, with its reason. */
export interface Waiver {
  readonly requirement: string;
  readonly reason: string;
  readonly until: string | undefined;
  readonly entry: FrontMatterEntry;
}

/** The `exceptions:` of a case study; entries without a requirement are left out. */
export function readWaivers(caseStudy: CaseStudy): Waiver[] {
  const list = caseStudy.frontMatter.entries.find((entry) =>
    /^(?:exceptions|waivers|例外)$/i.test(entry.path[0]!),
  );
  return (list?.children ?? []).flatMap((entry) => {
    const text = (key: string) =>
      entry.children.find((child) => child.path.at(-1)!.toLowerCase() === key)?.text.trim() ?? '';
    const requirement = entry.shape === 'scalar' ? entry.text.trim() : text('requirement');
    return requirement
      ? [{ requirement, reason: text('reason'), until: text('until') || undefined, entry }]
      : [];
  });
}

/** Whether a waiver still holds on a day (`YYYY-MM-DD`); it needs a reason, and its last day counts. */
export function inForce(waiver: Waiver, today: string): boolean {
  if (!waiver.reason) return false;
  return waiver.until === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(waiver.until) || waiver.until >= today;
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
