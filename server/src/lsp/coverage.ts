import type { Severity } from '../engine/checklists/types.ts';
import type { Engine, Inspection } from '../engine/index.ts';
import type { FileReport, KnownChecklist } from '../engine/report.ts';
import { noCoverage, summarize } from '../engine/summary.ts';
import type { FileSystem } from './files.ts';
import type { Inspected, Inspector } from './inspector.ts';
import type {
  AssessedParams,
  CoverageParams,
  Insertion,
  InsertionParams,
  Outline,
  OutlineParams,
} from './protocol.ts';

/** The requests and the notification behind the Checklist tree and the status bar. */
export interface Coverage {
  coverage(params: CoverageParams): Promise<FileReport | null>;
  outline(params: OutlineParams): Outline;
  checklists(): readonly KnownChecklist[];
  insertion(params: InsertionParams): Promise<Insertion | null>;
  /** What to tell the client after an inspection; `undefined` for a document that was no case study before either. */
  assessed(inspected: Inspected): AssessedParams | undefined;
  closed(uri: string): void;
}

export function createCoverage(
  engine: Engine,
  inspector: Inspector,
  files: FileSystem,
  pathOf: (uri: string) => string,
): Coverage {
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
    outline: ({ checklists }) => engine.outline(checklists),
    checklists: () => engine.knownChecklists(),
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
