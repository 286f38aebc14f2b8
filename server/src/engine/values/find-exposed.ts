import { findAccessKeyIds, findUniqueIds } from './access-key.ts';
import { findExposedArns } from './arn.ts';
import { findBuckets } from './bucket.ts';
import { findEmailAddresses } from './email.ts';
import type { Exposed } from './exposed.ts';
import { findExposedAccountIds } from './exposed-account.ts';
import { findInternalHosts } from './internal-host.ts';
import { findIpAddresses } from './ip-address.ts';
import { findPasswordUrls } from './password-url.ts';
import { findPresignedUrls } from './presigned-url.ts';
import { findPrivateKeys } from './private-key.ts';
import { findDatabaseEndpoints, findResourceIds } from './resource-id.ts';
import { findSecretAccessKeys, findSessionTokens } from './secret-key.ts';
import { foldWidth } from './text.ts';
import { findGitHubTokens, findSlackTokens } from './token.ts';

/** What is told first where two overlap: the gravest, and the whole before its parts. */
const FINDERS: readonly ((text: string) => Exposed[])[] = [
  findPrivateKeys,
  findPresignedUrls,
  findPasswordUrls,
  findSessionTokens,
  findSecretAccessKeys,
  findGitHubTokens,
  findSlackTokens,
  findExposedArns,
  findAccessKeyIds,
  findDatabaseEndpoints,
  findBuckets,
  findEmailAddresses,
  findExposedAccountIds,
  findUniqueIds,
  findResourceIds,
  findInternalHosts,
  findIpAddresses,
];

/** Everything in a text that should not be published, in order and without overlaps. */
export function findExposed(text: string): Exposed[] {
  const folded = foldWidth(text);
  return FINDERS.reduce<Exposed[]>((kept, find) => merge(kept, find(folded)), []);
}

/** Two lists sorted by place; of the second only what touches nothing in the first. */
function merge(kept: readonly Exposed[], further: readonly Exposed[]): Exposed[] {
  const merged: Exposed[] = [];
  let at = 0;
  for (const each of [...further].sort((a, b) => a.start - b.start)) {
    while (at < kept.length && kept[at]!.end <= each.start) merged.push(kept[at++]!);
    const last = merged.at(-1);
    const isFree =
      (kept[at]?.start ?? Number.POSITIVE_INFINITY) >= each.end && (last?.end ?? 0) <= each.start;
    if (isFree) merged.push(each);
  }
  return [...merged, ...kept.slice(at)];
}
