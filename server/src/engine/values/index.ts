export { findAccountIds, isDocumentationAccountId, parseAccountId } from './account-id.ts';
export { foldCompanyName, isSameCompany, withoutLegalForm } from './company-name.ts';
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
export { findFrequencies } from './frequency.ts';
export { detectLanguage } from './language.ts';
export { findImpossibleReductions, findQuantifiedOutcomes, hasBeforeAfterTable } from './outcome.ts';
export { findPlaceholders, isPlaceholderOnly } from './placeholder.ts';
export { isProblem, type Parsed, type Problem, type ProblemCode, type Reading } from './result.ts';
export { findReadWriteShares, parsePercent, type ReadWriteShares } from './share.ts';
export { closest, editDistance } from './similarity.ts';
export { findGrowth, findSizes, type Growth, parseGrowth, parseSize } from './size.ts';
export { findStoredSizes } from './stored-size.ts';
export { foldWidth, type Located, type Span, sentenceSpans } from './text.ts';
export { type PublicUrl, parsePublicUrl, sameSite } from './url.ts';
