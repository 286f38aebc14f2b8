import type { Severity } from '../engine/checklists/types.ts';
import type { Engine, Inspection } from '../engine/index.ts';
import type { FileReport, KnownChecklist } from '../engine/report.ts';
import { noCoverage, summarize } from '../engine/summary.ts';
import type { FileSystem } from './files.ts';
import type { Inspected, Inspector } from './inspector.ts';
import type {
  AssessedParams,
  ChecklistsParams,
  CoverageParams,
  Insertion,
  InsertionParams,
  Outline,
  OutlineParams,
} from './protocol.ts';
import type { Surroundings } from './surroundings.ts';

/** The requests and the notification behind the Checklist tree and the status bar. */
export interface Coverage {
  coverage(params: CoverageParams): Promise<FileReport | null>;
  outline(params: OutlineParams): Promise<Outline>;
  checklists(params: ChecklistsParams | undefined): Promise<readonly KnownChecklist[]>;
  insertion(params: InsertionParams): Promise<Insertion | null>;
  /** What to tell the client after an inspection; `undefined` for a document that was no case study before either. */
  assessed(inspected: Inspected): AssessedParams | undefined;
  closed(uri: string): void;
}

export interface CoverageOptions {
  readonly engine: Engine;
  readonly inspector: Inspector;
  readonly files: FileSystem;
  readonly pathOf: (uri: string) => string;
  readonly surroundings: (uri: string) => Promise<Surroundings>;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
}

export function createCoverage(options: CoverageOptions): Coverage {
  const { engine, inspector, files, pathOf, today } = options;
  const libraryOf = async (uri: string | undefined) =>
    uri === undefined ? undefined : (await options.surroundings(uri)).library;
  const caseStudies = new Set<string>();
  const inspectionOf = async (uri: string): Promise<Inspection | undefined> => {
    const open = await inspector.inspect(uri);
    if (open) return open.inspection;
    const text = await files.read(uri);
    return text === undefined ? undefined : inspector.inspectText(uri, text);
  };

  return {
    async coverage({ uri }) {
      const inspection = await inspectionOf(uri);
      return inspection ? engine.report(inspection, pathOf(uri)) : null;
    },
    outline: async ({ checklists, uri }) => engine.outline(checklists, today(), await libraryOf(uri)),
    checklists: async (params) => engine.knownChecklists(today(), await libraryOf(params?.uri)),
    async insertion({ uri, requirement }) {
      const inspection = await inspectionOf(uri);
      return (inspection && engine.insertionFor(inspection, requirement)) ?? null;
    },
    assessed({ uri, version, inspection }) {
      if (!inspection)
        return caseStudies.delete(uri)
          ? { uri, version, caseStudy: false, coverage: noCoverage, errors: 0, warnings: 0 }
          : undefined;
      caseStudies.add(uri);
      const { assessment, findings } = inspection;
      const count = (severity: Severity) =>
        findings.filter((finding) => finding.severity === severity).length;
      const coverage = summarize(assessment);
      return { uri, version, caseStudy: true, coverage, errors: count('error'), warnings: count('warning') };
    },
    closed: (uri) => caseStudies.delete(uri),
  };
}
