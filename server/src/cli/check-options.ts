import type { Engine } from '../engine/index.ts';
import type { Translate } from '../engine/translate.ts';

/** The values of `--fail-on`, each of which takes in those before it; `never` takes in none. */
export const failureLevels = ['error', 'warning', 'info', 'never'] as const;

export interface CheckOptions {
  readonly format: string;
  readonly failOn: (typeof failureLevels)[number];
  readonly all?: boolean;
  readonly checklist?: string;
  readonly outputFile?: string;
  readonly quiet?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** Why the options cannot be followed; `undefined` when they can. */
export function usageProblem(
  paths: readonly string[],
  { all, checklist, stdin, stdinFilename }: CheckOptions,
  engine: Engine,
  t: Translate,
): string | undefined {
  if (Boolean(all) !== (checklist !== undefined)) return t('--all and --checklist belong together');
  if (stdin && paths.length > 0) return t('--stdin takes no paths');
  if (stdinFilename !== undefined && !stdin) return t('--stdin-filename needs --stdin');
  const pins = engine.library.checklists.map(({ pin }) => pin);
  if (checklist !== undefined && !pins.some((pin) => pin === checklist || pin.startsWith(`${checklist}@`)))
    return t('unknown checklist "{0}"; known are {1}', checklist, pins.join(', '));
  return undefined;
}
