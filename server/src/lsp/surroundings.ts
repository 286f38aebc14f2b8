import type { Library } from '../engine/checklists/library.ts';
import type { Configuration } from '../engine/configuration.ts';
import { compileGlobs } from '../engine/globs.ts';
import { type ConfigurationFound, noConfiguration } from './configuration.ts';
import { relativePath } from './paths.ts';
import { mayBeCaseStudy } from './protocol.ts';
import type { Settings } from './settings.ts';

/** What configuration and settings say about one file. */
export interface Surroundings {
  readonly configuration: Configuration;
  /** The path of the file relative to its configuration, else to the workspace folder. */
  readonly path: string;
  /** A case study even without a `checklist:` key. */
  readonly included: boolean;
  /** Never a case study. */
  readonly excluded: boolean;
  /** With the checklists of the project, where it has some. */
  readonly library: Library | undefined;
}

/**
 * Merges the nearest `casewright.yaml` with the settings of the editor. What the file says about a rule holds, so that
 * editor and command line agree; settings add to it. Globs are decided here: in the result, whatever applies to this file
 * has the glob `**`, and what does not is left out.
 */
export function surroundingsOf(
  uri: string,
  found: ConfigurationFound | undefined,
  settings: Settings,
  folder: string | undefined,
): Surroundings {
  const { configuration, included, excluded, members } = found ?? noConfiguration;
  const inFolder = folder === undefined ? undefined : relativePath(folder, uri);
  const path = (found && relativePath(found.folder, uri)) ?? inFolder ?? uri.slice(uri.lastIndexOf('/') + 1);
  const bySettings = (globs: readonly string[]) => inFolder !== undefined && compileGlobs(globs)(inFolder);

  const applications = configuration.applications
    .filter((_, index) => members[index]!(path))
    .map((application) => ({ ...application, caseStudies: ['**'] }));
  const isIncluded = included(path) || applications.length > 0 || bySettings(settings.include);
  const isExcluded = excluded(path) || bySettings(settings.exclude);
  return {
    path,
    included: isIncluded,
    excluded: isExcluded,
    library: found?.own.library,
    configuration: {
      ...configuration,
      include: isIncluded ? ['**'] : [],
      exclude: isExcluded ? ['**'] : [],
      defaultChecklist:
        applications.find(({ checklist }) => checklist)?.checklist ?? configuration.defaultChecklist,
      applications,
      rules: { ...settings.rules, ...configuration.rules },
    },
  };
}

/** Whether a text is worth an inspection, which then decides for certain: a cheap look that spares all other Markdown. */
export function isCandidate(text: string, { included, excluded }: Surroundings): boolean {
  return !excluded && (included || mayBeCaseStudy(text));
}
