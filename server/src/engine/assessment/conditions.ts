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
    else if (!values.includes(value)) return 'fails';
  }
  return decision;
}

/** The same for values that are simply given. */
export function decideWith(condition: Condition, values: Readonly<Record<string, string>>): Decision {
  return decide(condition, { value: (path) => values[path] });
}
