/** Why a text could not be read. Codes are stable: messages are looked up by them. */
export type ProblemCode =
  | 'not-an-account-id'
  | 'wrong-length'
  | 'documentation-account-id'
  | 'not-a-date'
  | 'ambiguous-date'
  | 'date-range'
  | 'fiscal-quarter'
  | 'too-coarse'
  | 'no-year'
  | 'open-ended'
  | 'not-a-duration'
  | 'ambiguous-duration'
  | 'vague'
  | 'no-unit'
  | 'not-a-size'
  | 'not-a-growth'
  | 'no-period'
  | 'not-a-percent'
  | 'out-of-range'
  | 'not-a-count'
  | 'not-a-url'
  | 'not-https'
  | 'private-host'
  | 'credentials'
  | 'placeholder'
  | 'not-a-mail-subject';

/** An expected failure to read a value. */
export interface Problem {
  readonly problem: ProblemCode;
  /** What the text could be replaced by, where that is certain. */
  readonly suggestion?: string;
}

/** A value that was read. `isCanonical` is false when the text is readable but a fix would write `canonical`. */
export interface Reading<T> {
  readonly value: T;
  readonly canonical: string;
  readonly isCanonical: boolean;
}

/** Result of reading a text as a value of one kind. */
export type Parsed<T> = Reading<T> | Problem;

/** True when the text could not be read. */
export function isProblem<T>(parsed: Parsed<T>): parsed is Problem {
  return 'problem' in parsed;
}

/** Builds a reading; the text is canonical when it equals `canonical` but for surrounding white space. */
export function reading<T>(value: T, canonical: string, text: string): Reading<T> {
  return { value, canonical, isCanonical: canonical === text.trim() };
}
