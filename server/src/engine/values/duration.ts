export { findDurations } from './duration-find.ts';
export { findVagueTimes, parseDuration } from './duration-parse.ts';
export type { Duration } from './duration-scan.ts';
export {
  findRecoveryObjectives,
  type LocatedDuration,
  listRecoveryObjectives,
  type RecoveryObjective,
} from './recovery-objective.ts';
