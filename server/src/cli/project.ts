import { relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Library } from '../engine/checklists/library.ts';
import type { Translate } from '../engine/translate.ts';
import { createConfigurationFiles } from '../lsp/configuration.ts';
import { readText } from './read-text.ts';

/** The library as a project in `directory` has it: with the checklists of its `casewright.yaml`. */
export interface Project {
  readonly library: Library;
  /** What is wrong in its configuration and checklists: `path:line:column: message`, paths relative to the directory. */
  readonly problems: readonly string[];
}

/** Reads the project of a directory. */
export async function readProject(directory: string, builtIn: Library, t: Translate): Promise<Project> {
  const read = (uri: string) => readText(URI.parse(uri).fsPath).catch(() => undefined);
  const configurations = createConfigurationFiles({ read }, builtIn, t, () => {});
  const found = await configurations.nearest(URI.file(`${directory}/any.md`).toString());
  const shown = (uri: string) => relative(directory, URI.parse(uri).fsPath).split(sep).join('/');
  return {
    library: found?.own.library ?? builtIn,
    problems: (found?.problems ?? []).map(
      ({ uri, range: { start }, message }) =>
        `${shown(uri)}:${start.line + 1}:${start.character + 1}: ${message}`,
    ),
  };
}
