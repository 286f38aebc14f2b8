import { URI } from 'vscode-uri';
import { diagramLimit, isDiagramFile } from '../engine/document/diagram-labels.ts';
import type { Engine } from '../engine/index.ts';
import type { FileReport } from '../engine/report.ts';
import { noCoverage } from '../engine/summary.ts';
import type { Translate } from '../engine/translate.ts';
import { createConfigurationFiles } from '../lsp/configuration.ts';
import { folderOf, relativePath, resolveReference } from '../lsp/paths.ts';
import { noSettings } from '../lsp/settings.ts';
import { isCandidate, surroundingsOf } from '../lsp/surroundings.ts';
import { localDate } from '../lsp/today.ts';
import { isFile, readText, readTextWithin } from './read-text.ts';

export interface Checker {
  /** Assesses one document as it would be in an editor without settings. */
  check(path: string, text: string): Promise<FileReport>;
}

export interface CheckerOptions {
  readonly engine: Engine;
  readonly t: Translate;
  readonly directory: string;
  /** A path as it is printed. */
  readonly shown: (path: string) => string;
  /** Says that something is broken, which the exit code must show. */
  readonly complain: (message: string) => void;
  /** Every file is a case study of this checklist. */
  readonly forced: string | undefined;
}

export function createChecker({ engine, t, directory, shown, complain, forced }: CheckerOptions): Checker {
  const today = localDate(new Date());
  const folder = URI.file(directory).toString();
  const read = (uri: string) => readText(URI.parse(uri).fsPath).catch(() => undefined);
  const configurations = createConfigurationFiles({ read }, engine.library, t, (problems) => {
    for (const { uri, range, message } of problems)
      complain(
        `${shown(URI.parse(uri).fsPath)}:${range.start.line + 1}:${range.start.character + 1}: ${message}`,
      );
  });

  return {
    async check(path, text) {
      const uri = URI.file(path).toString();
      const configured = await configurations.nearest(uri);
      const surroundings = surroundingsOf(uri, configured, noSettings, folder);
      const boundary = outermost([folder, configured?.folder ?? folder], uri) ?? folderOf(uri);
      const looked = forced !== undefined || isCandidate(text, surroundings);
      const inspection = looked
        ? engine.inspect(text, {
            configuration: surroundings.configuration,
            path: surroundings.path,
            today,
            fileExists: (address) => exists(uri, address),
            readDiagram: (address) => readDiagram(uri, address, boundary),
            ...(surroundings.library && { library: surroundings.library }),
            ...(forced !== undefined && { forcedChecklist: forced }),
          })
        : undefined;
      return inspection ? engine.report(inspection, shown(path)) : notACaseStudy(shown(path));
    },
  };
}

function exists(document: string, address: string): boolean | undefined {
  const target = resolveReference(document, address, undefined);
  return target === undefined ? undefined : isFile(target);
}

function outermost(folders: readonly string[], uri: string): string | undefined {
  return folders
    .filter((folder) => relativePath(folder, uri) !== undefined)
    .sort((one, other) => one.length - other.length)[0];
}

/** Reads a picture inside the working directory or the folder of the configuration, else inside that of the document. */
function readDiagram(document: string, address: string, boundary: string): string | undefined {
  if (!isDiagramFile(address)) return undefined;
  const target = resolveReference(document, address, boundary);
  return target === undefined ? undefined : readTextWithin(target, { limit: diagramLimit, within: boundary });
}

function notACaseStudy(path: string): FileReport {
  return {
    path,
    caseStudy: false,
    checklists: [],
    coverage: noCoverage,
    assessment: [],
    sections: [],
    findings: [],
  };
}
