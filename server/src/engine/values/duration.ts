export { findDurations } from './duration-find.ts';
export type { Duration } from './duration-item.ts';
export { findVagueTimes, parseDuration } from './duration-parse.ts';
export {
  findRecoveryObjectives,
  type LocatedDuration,
  listRecoveryObjectives,
  type RecoveryObjective,
} from './recovery-objective.ts';
