import { type ItemState, needsAttention } from './item-state.ts';

/** Which items the checklist lists: those to be done, those that apply, or every one. */
export type ChecklistFilter = 'open' | 'applicable' | 'all';

export function passes(state: ItemState, filter: ChecklistFilter): boolean {
  if (filter === 'open') return needsAttention(state);
  return filter === 'all' || state !== 'not-applicable';
}

/** Reads a remembered filter; what is not one counts as `applicable`. */
export function toFilter(value: unknown): ChecklistFilter {
  return value === 'open' || value === 'all' ? value : 'applicable';
}
