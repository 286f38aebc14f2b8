import type { Finding, Fix } from '../findings.ts';
import type { FullInspection } from '../inspect.ts';

/** One way to resolve findings of some rules, from rule id and data alone. */
export interface FixProvider {
  /** The rules whose findings it looks at. */
  readonly rules: readonly string[];
  fixes(finding: Finding, inspection: FullInspection): Iterable<Fix>;
}
