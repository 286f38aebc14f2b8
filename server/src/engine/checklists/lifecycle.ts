import type { Library } from './library.ts';
import type { Checklist } from './types.ts';

export type LifecycleState = 'current' | 'superseded' | 'accepted' | 'expired';

/** How far a checklist is in its life on a day, and what has taken its place by then. */
export interface Lifecycle {
  /**
   * `current`: to be used. `superseded`: a successor is there. `accepted`: no more to be used, and still accepted until
   * `until`. `expired`: accepted no more since `until`.
   */
  readonly state: LifecycleState;
  /** The last day or month that matters, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly until: string | undefined;
  readonly successor: Checklist | undefined;
}

/** Whether a day (`YYYY-MM-DD`) comes after the last day or month of something. */
function isPast(last: string, today: string): boolean {
  return today.slice(0, last.length) > last;
}

/** The lifecycle of a checklist on a day (`YYYY-MM-DD`), from what the checklists say about themselves. */
export function lifecycleOf(checklist: Checklist, library: Library, today: string): Lifecycle {
  const { validUntil, acceptedUntil } = checklist;
  const successor = successorOf(checklist, library, today);
  const last = acceptedUntil ?? validUntil;
  if (last !== undefined && isPast(last, today)) return { state: 'expired', until: last, successor };
  if (validUntil !== undefined && isPast(validUntil, today))
    return { state: 'accepted', until: acceptedUntil, successor };
  if (successor) return { state: 'superseded', until: acceptedUntil, successor };
  return { state: 'current', until: last, successor };
}

/** The newest checklist released by that day that replaces this one, or is a later version of it. */
function successorOf(checklist: Checklist, { checklists }: Library, today: string): Checklist | undefined {
  const later = checklists.filter(
    (other) =>
      other.released <= today.slice(0, other.released.length) &&
      (other.supersedes === checklist.pin ||
        (other.id === checklist.id && other.released > checklist.released)),
  );
  return later.sort((a, b) => b.released.localeCompare(a.released))[0];
}
