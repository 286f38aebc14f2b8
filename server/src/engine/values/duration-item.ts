import type { Span } from './text.ts';

/** A span of time, in seconds. An exact one has equal ends; "within" starts at 0. */
export interface Duration {
  readonly minimumSeconds: number;
  readonly maximumSeconds: number;
}

/** One "number unit" of a text, with what is said around it. */
export interface TimeItem extends Span, Duration {
  readonly unitSeconds: number;
  /** True when words that bound or approximate follow, so that nothing can be added to it. */
  readonly closed: boolean;
  /** Where number and unit stand, and how they are written in full. */
  readonly core: Span;
  readonly rewritten: string;
}
