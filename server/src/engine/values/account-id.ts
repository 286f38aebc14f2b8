import { type Parsed, reading } from './result.ts';
import { foldWidth, type Located, plainValue } from './text.ts';

/** Ids that AWS documentation uses as examples. */
const DOCUMENTATION_IDS: ReadonlySet<string> = new Set([
  '111122223333',
  '444455556666',
  '777788889999',
  '123456789012',
  '012345678901',
]);

/** True for an id that stands in documentation and belongs to nobody, also for twelve equal digits. */
export function isDocumentationAccountId(id: string): boolean {
  return DOCUMENTATION_IDS.has(id) || /^(\d)\1{11}$/.test(id);
}

/** What may be shown of an account id: its last four digits. */
export function maskAccountId(id: string): string {
  return `****-****-${id.slice(-4)}`;
}

/**
 * Reads an AWS account id: twelve digits; groups with hyphens or spaces are readable.
 * Problems: `documentation-account-id`, `wrong-length`, `not-an-account-id` (suggests the one id inside the text).
 */
export function parseAccountId(text: string): Parsed<string> {
  const plain = plainValue(text);
  if (plain === undefined) return { problem: 'not-an-account-id' };
  if (!/^\d(?:[ -]?\d)*$/.test(plain)) {
    const inside = findAccountIds(plain);
    const only = inside.length === 1 ? inside[0]?.value : undefined;
    if (only === undefined || isDocumentationAccountId(only)) return { problem: 'not-an-account-id' };
    return { problem: 'not-an-account-id', suggestion: only };
  }
  const digits = plain.replace(/[ -]/g, '');
  if (digits.length !== 12) return { problem: 'wrong-length' };
  if (isDocumentationAccountId(digits)) return { problem: 'documentation-account-id' };
  return reading(digits, digits, text);
}

const ACCOUNT_ID = /(?<![\d\w+-]|\d[.,])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![\w-]|[.,]\d)/g;

/** Twelve-digit runs (also 4-4-4 with hyphens) that are not a part of something longer; values are digits only. */
export function findAccountIds(text: string): Located<string>[] {
  return Array.from(foldWidth(text).matchAll(ACCOUNT_ID), (match) => ({
    value: match[0].replaceAll('-', ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
