import type { Library } from '../engine/checklists/library.ts';
import type { Configuration } from '../engine/configuration.ts';
import { emptyConfiguration } from '../engine/configuration.ts';
import { readConfiguration } from '../engine/configuration-file.ts';
import { indexLines } from '../engine/document/text.ts';
import { compileGlobs, type PathTest } from '../engine/globs.ts';
import type { Translate } from '../engine/translate.ts';
import type { FileProblem } from './file-problem.ts';
import type { FileSystem } from './files.ts';
import { loadOwnChecklists, type OwnChecklists } from './own-checklists.ts';
import { folderOf } from './paths.ts';

export const configurationFileName = 'casewright.yaml';

/** A `casewright.yaml` with its globs compiled. */
export interface ConfigurationFound {
  readonly uri: string;
  /** The folder that its globs are relative to. */
  readonly folder: string;
  readonly configuration: Configuration;
  readonly included: PathTest;
  readonly excluded: PathTest;
  /** For each application, whether a path is one of its case studies. */
  readonly members: readonly PathTest[];
  /** The library with the checklists of the project. */
  readonly own: OwnChecklists;
  /** What is wrong in the configuration and in those checklists. */
  readonly problems: readonly FileProblem[];
}

export type ReportProblems = (problems: readonly FileProblem[]) => void;

export interface ConfigurationFiles {
  /** The nearest `casewright.yaml` upward from a file. */
  nearest(uri: string): Promise<ConfigurationFound | undefined>;
  /** Forgets all of them, after one was changed. */
  forget(): void;
}

/** Finds configuration files and remembers them by folder; each one is read, and its problems reported, once. */
export function createConfigurationFiles(
  files: Pick<FileSystem, 'read'>,
  library: Library,
  t: Translate,
  report: ReportProblems,
): ConfigurationFiles {
  const byFolder = new Map<string, Promise<ConfigurationFound | undefined>>();

  const read = async (folder: string): Promise<ConfigurationFound | undefined> => {
    const uri = `${folder.replace(/\/$/, '')}/${configurationFileName}`;
    const text = await files.read(uri);
    if (text === undefined) {
      const parent = folderOf(folder);
      return parent === folder ? undefined : inFolder(parent);
    }
    const { configuration, problems } = readConfiguration(text, t);
    const lines = indexLines(text);
    const own = await loadOwnChecklists(configuration, { uri, text }, files, library, t);
    const all = [
      ...problems.map(({ message, span }) => ({ uri, message, range: lines.rangeOf(span) })),
      ...own.problems,
    ];
    if (all.length > 0) report(all);
    return { uri, folder, ...compile(configuration), own, problems: all };
  };

  const inFolder = (folder: string): Promise<ConfigurationFound | undefined> => {
    const found = byFolder.get(folder) ?? read(folder);
    byFolder.set(folder, found);
    return found;
  };

  return { nearest: (uri) => inFolder(folderOf(uri)), forget: () => byFolder.clear() };
}

function compile(
  configuration: Configuration,
): Omit<ConfigurationFound, 'uri' | 'folder' | 'own' | 'problems'> {
  return {
    configuration,
    included: compileGlobs(configuration.include),
    excluded: compileGlobs(configuration.exclude),
    members: configuration.applications.map(({ caseStudies }) => compileGlobs(caseStudies)),
  };
}

export const noConfiguration = compile(emptyConfiguration);
