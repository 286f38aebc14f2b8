import { type Exposed, exposed, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const ACCESS_KEY = /(?<![A-Za-z\d])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z\d])/gu;
const UNIQUE_ID = /(?<![A-Za-z\d])(?:AIDA|AROA|AGPA|AIPA|ANPA|ANVA|APKA|ASCA)[A-Z\d]{16,124}(?![A-Za-z\d])/gu;
/** Keys and ids of the AWS documentation end so. */
const DOCUMENTATION = /EXAMPLE\d?$/u;

const find = (kind: 'access-key-id' | 'unique-id', pattern: RegExp, text: string): Exposed[] =>
  matchesOf(foldWidth(text), pattern).flatMap(({ value: [id], start, end }) =>
    DOCUMENTATION.test(id)
      ? []
      : [exposed(kind, { start, end }, `${id.slice(0, 4)}…`, kind === 'access-key-id')],
  );

/** Ids of access keys (`AKIA…`, `ASIA…`); those of the AWS documentation are none. */
export function findAccessKeyIds(text: string): Exposed[] {
  return find('access-key-id', ACCESS_KEY, text);
}

/** Unique ids of users, roles, groups and the like (`AIDA…`, `AROA…`). */
export function findUniqueIds(text: string): Exposed[] {
  return find('unique-id', UNIQUE_ID, text);
}
