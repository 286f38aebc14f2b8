import type { Located, Span } from './text.ts';

/** What a published text should not hold. Names are stable: messages are looked up by them. */
export type ExposedKind =
  | 'private-key'
  | 'presigned-url'
  | 'password-url'
  | 'session-token'
  | 'secret-access-key'
  | 'access-key-id'
  | 'github-token'
  | 'slack-token'
  | 'arn'
  | 'database-endpoint'
  | 'bucket'
  | 'email-address'
  | 'account-id'
  | 'unique-id'
  | 'resource-id'
  | 'internal-host'
  | 'private-address'
  | 'public-address';

/** A place that tells too much, and what may be said of it. */
export interface Exposed extends Span {
  readonly kind: ExposedKind;
  /** The most that a message may show: never the value itself. */
  readonly masked: string;
  /** False where the text may well be something harmless, or where it tells little. */
  readonly certain: boolean;
}

/** What is said of a value of which nothing may be shown. */
export const HIDDEN = '****';

/** One exposed place from a match of a pattern. */
export function exposed(kind: ExposedKind, span: Span, masked: string, certain: boolean): Exposed {
  return { kind, start: span.start, end: span.end, masked, certain };
}

/** The places where a global pattern matches, each with its match. */
export function matchesOf(text: string, pattern: RegExp): Located<RegExpExecArray>[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    value: match,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A value that documentation uses in place of a real one, by the words in it, or one that is plainly filled in. */
export function isExampleName(name: string): boolean {
  return (
    /example|sample|dummy|placeholder|your|redacted|changeme|x{4}|\*{2}|\.{3}|…/iu.test(name) ||
    /^(.)\1*$/u.test(name)
  );
}
