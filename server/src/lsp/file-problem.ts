import type { ReportRange } from '../engine/report.ts';

/** What is wrong in a file that is no case study: the configuration, or a checklist of the project. */
export interface FileProblem {
  readonly uri: string;
  readonly range: ReportRange;
  readonly message: string;
}
