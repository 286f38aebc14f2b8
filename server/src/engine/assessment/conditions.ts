import type { Condition } from '../checklists/types.ts';
import type { Facts } from './facts.ts';

/** Whether a condition holds; `undecided` while a deciding field is absent or unreadable. */
export type Decision = 'holds' | 'fails' | 'undecided';

/** `managedBy: shared` satisfies a condition on either side, since checklists list it on both. */
export function decide(condition: Condition, facts: Pick<Facts, 'value'>): Decision {
  let decision: Decision = 'holds';
  for (const [path, values] of Object.entries(condition)) {
    const value = facts.value(path);
    if (value === undefined) decision = 'undecided';
    else if (!values.some((wanted) => covers(wanted, value))) return 'fails';
  }
  return decision;
}

/** A value, or a range of numbers: `5..`, `..10`, `5..10`. */
function covers(wanted: string, value: string): boolean {
  const range = /^(\d*)\.\.(\d*)$/.exec(wanted);
  if (!range) return wanted === value;
  const number = Number.parseFloat(value);
  return number >= Number(range[1] || 0) && number <= Number(range[2] || Number.POSITIVE_INFINITY);
}

/** The same for values that are simply given. */
export function decideWith(condition: Condition, values: Readonly<Record<string, string>>): Decision {
  return decide(condition, { value: (path) => values[path] });
}
