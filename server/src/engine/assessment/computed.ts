import { isSameCompany } from '../values/company-name.ts';
import { compareDates, parseDate } from '../values/date.ts';
import { parsePercent } from '../values/share.ts';
import { canonicalOf, type Fact, type Facts } from './facts.ts';

/** What a computation over facts says: nothing to compute, in order, or wrong at a place. */
export type Verdict =
  | { readonly state: 'undecided' }
  | { readonly state: 'right'; readonly facts: readonly Fact[] }
  | { readonly state: 'wrong'; readonly fact: Fact; readonly facts: readonly Fact[] };

const undecided: Verdict = { state: 'undecided' };

/** How far reads and writes together may be from 100 %. */
const shareTolerance = 1;

/** YAML 1.2 reads `no` as a word; a table says いいえ. */
function saysNo(fact: Fact): boolean {
  if (fact.entry?.value === false) return true;
  return /^(?:false|no|n|off|0|いいえ|否|無し?|なし|社内|自社)$/iu.test(canonicalOf(fact)?.trim() ?? '');
}

function value<T>(fact: Fact | undefined, read: (text: string) => T | undefined): T | undefined {
  const canonical = canonicalOf(fact);
  return canonical === undefined ? undefined : read(canonical);
}

function parsed<T>(parse: (text: string) => { readonly value: T } | { readonly problem: string }) {
  return (text: string): T | undefined => {
    const result = parse(text);
    return 'problem' in result ? undefined : result.value;
  };
}

const computations: Readonly<Record<string, (facts: Facts) => Verdict>> = {
  order(facts) {
    const [start, end] = [facts.get('startDate'), facts.get('endDate')];
    const [from, to] = [value(start, parsed(parseDate)), value(end, parsed(parseDate))];
    if (!start || !end || !from || !to) return undecided;
    return compareDates(from, to) > 0
      ? { state: 'wrong', fact: end, facts: [start, end] }
      : { state: 'right', facts: [start, end] };
  },
  'external-customer'(facts) {
    const customer = facts.get('customer');
    const name = value(customer, (text) => text.trim());
    if (!customer || !name) return undecided;
    const external = facts.get('customer.external');
    const own = facts.value('partner.name') ?? facts.value('partner');
    if (external && saysNo(external)) return { state: 'wrong', fact: external, facts: [external] };
    if (own && isSameCompany(own, name)) return { state: 'wrong', fact: customer, facts: [customer] };
    return { state: 'right', facts: [customer] };
  },
  'read-write-sum'(facts) {
    const [read, write] = [
      facts.get('aurora.database.readPercent'),
      facts.get('aurora.database.writePercent'),
    ];
    const [reads, writes] = [value(read, parsed(parsePercent)), value(write, parsed(parsePercent))];
    if (!read || !write || reads === undefined || writes === undefined) return undecided;
    const isFraction = reads <= 1 && writes <= 1 && Math.abs(reads + writes - 1) <= shareTolerance / 100;
    return !isFraction && Math.abs(reads + writes - 100) > shareTolerance
      ? { state: 'wrong', fact: write, facts: [read, write] }
      : { state: 'right', facts: [read, write] };
  },
};

/** The names that checklists may give in `computed`. */
export const computationNames: readonly string[] = Object.keys(computations);

/** Runs one named computation; an unknown name decides nothing. */
export function compute(name: string, facts: Facts): Verdict {
  return computations[name]?.(facts) ?? undecided;
}
