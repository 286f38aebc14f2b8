export { findAccessKeyIds, findUniqueIds } from './access-key.ts';
export { findAccountIds, isDocumentationAccountId, maskAccountId, parseAccountId } from './account-id.ts';
export { type Arn, findArns, findExposedArns } from './arn.ts';
export { findBuckets } from './bucket.ts';
export { foldCompanyName, isSameCompany, withoutLegalForm } from './company-name.ts';
export { findConfidentialMarks } from './confidential-mark.ts';
export { type FoundCount, findCounts, findRates, parseCount } from './count.ts';
export {
  type CalendarDate,
  compareDates,
  type DateRange,
  findDateRange,
  findDates,
  formatDate,
  parseDate,
} from './date.ts';
export {
  type Duration,
  findDurations,
  findRecoveryObjectives,
  findVagueTimes,
  type LocatedDuration,
  listRecoveryObjectives,
  parseDuration,
  type RecoveryObjective,
} from './duration.ts';
export { findEmailAddresses } from './email.ts';
export type { Exposed, ExposedKind } from './exposed.ts';
export { findExposedAccountIds } from './exposed-account.ts';
export { findExposed } from './find-exposed.ts';
export { findFrequencies } from './frequency.ts';
export { findInternalHosts } from './internal-host.ts';
export { findIpAddresses } from './ip-address.ts';
export { detectLanguage } from './language.ts';
export { makeMailSubject, parseMailSubject } from './mail-subject.ts';
export { findImpossibleReductions, findQuantifiedOutcomes, hasBeforeAfterTable } from './outcome.ts';
export { findPasswordUrls } from './password-url.ts';
export { findPlaceholders, isPlaceholderOnly } from './placeholder.ts';
export { findPresignedUrls } from './presigned-url.ts';
export { findPrivateKeys } from './private-key.ts';
export { parseRatio } from './ratio.ts';
export { findSwappedRecoveryLabels } from './recovery-label.ts';
export { findDatabaseEndpoints, findResourceIds } from './resource-id.ts';
export { isProblem, type Parsed, type Problem, type ProblemCode, type Reading } from './result.ts';
export { findSecretAccessKeys, findSessionTokens } from './secret-key.ts';
export { findReadWriteShares, parsePercent, type ReadWriteShares } from './share.ts';
export { closest, editDistance } from './similarity.ts';
export { findGrowth, findSizes, type Growth, parseGrowth, parseSize } from './size.ts';
export { findStoredSizes } from './stored-size.ts';
export { foldWidth, type Located, type Span, sentenceSpans } from './text.ts';
export { findGitHubTokens, findSlackTokens } from './token.ts';
export { type PublicUrl, parsePublicUrl, sameSite } from './url.ts';
