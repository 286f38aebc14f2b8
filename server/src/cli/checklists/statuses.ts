import { resolve } from 'node:path';
import type { Checklist } from '../../engine/checklists/types.ts';
import { createEngine } from '../../engine/index.ts';
import { createTranslator } from '../../engine/translate.ts';
import type { CheckEnvironment } from '../check.ts';
import { createChecker } from '../checker.ts';
import { readText } from '../read-text.ts';

/** How a case study stands with a checklist, whatever it pins itself: the status of each requirement by its id. */
export function statusesOf(
  path: string,
  environment: CheckEnvironment,
): (checklist: Checklist) => Promise<ReadonlyMap<string, string>> {
  return async ({ pin }) => {
    const checker = createChecker({
      engine: createEngine(environment),
      t: createTranslator(environment.messages),
      directory: environment.directory,
      shown: (each) => each,
      complain: () => {},
      forced: pin,
    });
    const file = resolve(environment.directory, path);
    const { assessment } = await checker.check(file, await readText(file));
    return new Map(assessment.map(({ requirement, status }) => [requirement, status]));
  };
}
