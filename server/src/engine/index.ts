import type { Assessment } from './assessment/types.ts';
import type { Explanations } from './checklists/explanations.ts';
import type { Library } from './checklists/library.ts';
import type { Localized } from './checklists/types.ts';
import type { Configuration } from './configuration.ts';
import type { CaseStudy, Language } from './document/case-study.ts';
import { type ExplainedRequirement, explainRequirement } from './features/explain.ts';
import { type HoverText, hoverAt } from './features/hover.ts';
import type { Edit, Finding, Fix } from './findings.ts';
import { fixesFor, insertAllMissing, insertionFor, safeEdits } from './fixes/run.ts';
import { type FullInspection, Inspector } from './inspect.ts';
import { makeReport } from './make-report.ts';
import { known, makeOutline } from './outline.ts';
import type { FileReport, Insertion, KnownChecklist, Outline } from './report.ts';

/** What surrounds one document when it is assessed. */
export interface DocumentContext {
  readonly configuration: Configuration;
  /** The path of the file relative to its configuration, with `/`; decides which globs match. */
  readonly path: string;
  /** Today as `YYYY-MM-DD`; the engine has no clock of its own. */
  readonly today: string;
  /** Whether a relative image address leads to a file; `undefined` while nobody knows. */
  fileExists(url: string): boolean | undefined;
  /** The text of an SVG or draw.io file at a relative address; `undefined` when it is not there or may not be read. */
  readDiagram?(url: string): string | undefined;
  /** The library with a person's own checklists, where the configuration names some; else that of the engine. */
  readonly library?: Library;
  /** Treat the file as a case study of this checklist, whatever it says (`check --all --checklist`). */
  readonly forcedChecklist?: string;
}

/** Everything that follows from one version of one case study. */
export interface Inspection {
  readonly caseStudy: CaseStudy;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
}

/**
 * The core: text in, assessment, findings and edits out. Pure and synchronous; never throws on any document. Ranges in
 * reports are LSP ranges (zero-based, UTF-16); spans are offsets in UTF-16 code units.
 */
export interface Engine {
  readonly library: Library;
  /** Reads and assesses a document; `undefined` when it is no case study: then nothing is ever said about it. */
  inspect(text: string, context: DocumentContext): Inspection | undefined;
  /** The relative addresses of files that the document refers to, so that the caller can look whether they exist. */
  references(text: string): readonly string[];
  /** The fixes of one finding, the one that supplies what is missing first. */
  fixesFor(inspection: Inspection, finding: Finding): readonly Fix[];
  /** Inserts every missing section and field at once; `undefined` when nothing is missing. */
  insertAllMissing(inspection: Inspection): Fix | undefined;
  /** The edits of all safe fixes, not overlapping, in document order. */
  safeEdits(inspection: Inspection): readonly Edit[];
  /** What to insert for one requirement, from the checklist tree. */
  insertionFor(inspection: Inspection, requirement: string): Insertion | undefined;
  /** One file of the JSON contract. */
  report(inspection: Inspection, path: string): FileReport;
  /** What is known about the place at an offset; `undefined` where there is nothing to say. */
  hover(inspection: Inspection, offset: number): HoverText | undefined;
  /** Explains a requirement by its id, on a day (`YYYY-MM-DD`). */
  explain(id: string, today: string, among?: Library): ExplainedRequirement | undefined;
  /** `among`: the library with a person's own checklists; without it, that of the engine. */
  outline(pins: readonly string[], today: string, among?: Library): Outline;
  knownChecklists(today: string, among?: Library): readonly KnownChecklist[];
}

export interface EngineOptions {
  readonly library: Library;
  /** The language of messages and titles. */
  readonly locale: Language;
  /** Japanese for English messages, as in `l10n/bundle.l10n.ja.json`. */
  readonly messages: Readonly<Record<string, string>>;
  /** Read when they are first asked for; without it, nothing is explained. */
  readonly explanations?: () => Explanations;
}

/** Makes the engine: the whole object graph, nothing shared between two engines. */
export function createEngine(options: EngineOptions): Engine {
  const { library, locale } = options;
  const inspector = new Inspector(options);
  const localize = (text: Localized) => text[locale];
  const full = (inspection: Inspection) => inspection as FullInspection;
  const explanation = (id: string) => options.explanations?.()[id];
  return {
    library,
    inspect: (text, context) => inspector.inspect(text, context),
    references: (text) => inspector.references(text),
    fixesFor: (inspection, finding) => fixesFor(full(inspection), finding),
    insertAllMissing: (inspection) => insertAllMissing(full(inspection)),
    safeEdits: (inspection) => safeEdits(full(inspection)),
    insertionFor: (inspection, requirement) => insertionFor(full(inspection), requirement),
    report(inspection, path) {
      // Titles need no explanations, which are a file to be read.
      const unexplained = { ...full(inspection), explanation: () => undefined };
      return makeReport(inspection, path, (index) =>
        fixesFor(unexplained, inspection.findings[index]!).map((fix) => fix.title),
      );
    },
    hover: (inspection, offset) => hoverAt(full(inspection), offset, { language: locale }),
    explain: (id, today, among = library) =>
      explainRequirement(id, { library: among, explanation, language: locale, today }),
    outline: (pins, today, among = library) => makeOutline(among, pins, today, localize),
    knownChecklists: (today, among = library) =>
      among.checklists.map((checklist) => known(checklist, among, today, localize)),
  };
}
