/**
 * What client and server say to each other beyond LSP. Imports nothing at run time: the client takes this file and no
 * other of the server. Method names are strings on purpose; the two sides carry different copies of the JSON-RPC library.
 */
import type { CoverageSummary } from '../engine/report.ts';

export type * from '../engine/report.ts';

/** The answer to `casewright/coverage` ({@link CoverageParams}) is a {@link FileReport}, or null when the file is no case study. */
export const coverageRequest = 'casewright/coverage';
export interface CoverageParams {
  readonly uri: string;
}

/** `casewright/outline` ({@link OutlineParams}): the chapters and requirements of checklists, in the language of the editor. */
export const outlineRequest = 'casewright/outline';
export interface OutlineParams {
  readonly checklists: readonly string[];
  /** A document of the project whose own checklists count as well. */
  readonly uri?: string;
}

/**
 * All checklists known for a document ({@link ChecklistsParams}), for "Check this file as a case study…": an array of
 * {@link KnownChecklist}.
 */
export const checklistsRequest = 'casewright/checklists';
export interface ChecklistsParams {
  /** The checklists of its project are listed as well. */
  readonly uri?: string;
}

/** `casewright/insertion` ({@link InsertionParams}): where and what to insert for a requirement; null when nothing can be. */
export const insertionRequest = 'casewright/insertion';
export interface InsertionParams {
  readonly uri: string;
  readonly requirement: string;
}

/** Server to client, after each assessment of an open case study, and once when a file stops being one. */
export const assessedNotification = 'casewright/assessed';
export interface AssessedParams {
  readonly uri: string;
  readonly version: number;
  readonly caseStudy: boolean;
  readonly coverage: CoverageSummary;
  /** Open findings by severity. */
  readonly errors: number;
  readonly warnings: number;
}

/** Server to client: checklists of the project have changed, so outlines are to be asked for again. */
export const checklistsChangedNotification = 'casewright/checklistsChanged';

/** Server to client where the server has no file system of its own (web): does this file exist? Answers a boolean. */
export const fileExistsRequest = 'casewright/fileExists';
/** Server to client where the server has no file system of its own: the text of a file, or null. */
export const readFileRequest = 'casewright/readFile';
export interface FileParams {
  readonly uri: string;
}

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** The client answers the file requests; the server must not look for files itself. */
  readonly clientFileSystem?: boolean;
}

/** A line with a checklist key as written: `checklist`, `Check-List`, `checklists`, チェックリスト. */
const checklistKey =
  /^[-?{ \t]*["']?(?:c[-_ ]*h[-_ ]*e[-_ ]*c[-_ ]*k[-_ ]*l[-_ ]*i[-_ ]*s[-_ ]*t[-_ ]*s?|チェックリスト)[-_ ]*["']?[ \t]*[:=]/im;

/**
 * Whether a Markdown text may be a case study: a cheap look at its first lines, before any server runs. True when the
 * opening block (`---`, `+++` or `{`) has a key that reads as `checklist`. The server decides for certain.
 */
export function mayBeCaseStudy(text: string): boolean {
  const head = text.slice(0, 65536);
  const opening = /^\uFEFF?(---[ \t]*[\r\n]|\+\+\+[ \t]*[\r\n]|\{)/.exec(head);
  if (!opening) return false;
  const rest = head.slice(opening[0].length);
  const fence = opening[1]!.startsWith('+') ? /^\+\+\+[ \t]*$/m : /^---[ \t]*$/m;
  const end = opening[1]!.startsWith('{') ? -1 : rest.search(fence);
  return checklistKey.test((end < 0 ? rest.slice(0, 8192) : rest.slice(0, end)).normalize('NFKC'));
}
