import process from 'node:process';
import type { Library } from '../../engine/checklists/library.ts';
import { resolvePin } from '../../engine/checklists/library.ts';
import type { Checklist, Requirement } from '../../engine/checklists/types.ts';
import type { Language } from '../../engine/document/case-study.ts';
import {
  type ComparedRequirement,
  type Comparison,
  compareChecklists,
} from '../../engine/features/compare.ts';
import type { Translate } from '../../engine/translate.ts';
import { closest } from '../../engine/values/similarity.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

export interface DiffOptions {
  readonly format: 'text' | 'json';
}

export interface DiffEnvironment {
  readonly library: Library;
  readonly locale: Language;
  readonly t: Translate;
  /** How a case study stands with a checklist: the status of each requirement by id. */
  readonly statuses: ((checklist: Checklist) => Promise<ReadonlyMap<string, string>>) | undefined;
}

/** `casewright checklists diff A B`: what a writer who goes from A to B has to add, and what stays. */
export async function diff(
  pins: readonly [string, string],
  { format }: DiffOptions,
  environment: DiffEnvironment,
): Promise<ExitCode> {
  const { library, t } = environment;
  const found = pins.map((pin) => resolvePin(library, pin));
  for (const [index, checklist] of found.entries()) {
    if (checklist) continue;
    const guess = closest(
      pins[index]!,
      library.checklists.map(({ pin }) => pin),
    );
    const message = guess
      ? t('The checklist "{0}" is not known; did you mean "{1}"?', pins[index]!, guess)
      : t(
          'The checklist "{0}" is not known; known ones: {1}.',
          pins[index]!,
          library.checklists.map(({ pin }) => pin).join(', '),
        );
    process.stderr.write(`casewright: ${message}\n`);
    return exitCodes.trouble;
  }
  const [before, after] = found as [Checklist, Checklist];
  const comparison = compareChecklists(before, after, library);
  const statuses = await environment.statuses?.(after);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(asJson(before, after, comparison, statuses), null, 2)}\n`
      : asText(before, after, comparison, environment, statuses),
  );
  return exitCodes.clean;
}

type Statuses = ReadonlyMap<string, string> | undefined;

function asJson(before: Checklist, after: Checklist, comparison: Comparison, statuses: Statuses): object {
  const one = ({ id }: Requirement) => ({ requirement: id, ...(statuses && { status: statuses.get(id) }) });
  const both = ({ requirement, from }: ComparedRequirement) => ({
    ...one(requirement),
    from: from.map(({ id }) => id),
  });
  return {
    version: 1,
    from: before.pin,
    to: after.pin,
    added: comparison.added.map(one),
    removed: comparison.removed.map(({ id }) => ({ requirement: id })),
    reworded: comparison.reworded.map(both),
    split: comparison.split.map(both),
    same: comparison.same.map(both),
  };
}

function asText(
  before: Checklist,
  after: Checklist,
  comparison: Comparison,
  { locale, t }: DiffEnvironment,
  statuses: Statuses,
): string {
  const line = (sign: string, { id, title }: Requirement, from: readonly Requirement[] = []) => {
    const status = statuses?.get(id);
    const origin = from.length ? ` ← ${from.map((each) => each.id).join(', ')}` : '';
    return `  ${sign} ${id}  ${title[locale]}${origin}${status ? `  [${status}]` : ''}\n`;
  };
  const block = (title: string, lines: readonly string[]) =>
    lines.length ? `\n${title} (${lines.length})\n${lines.join('')}` : '';
  const compared = (sign: string, list: readonly ComparedRequirement[]) =>
    list.map(({ requirement, from }) => line(sign, requirement, from));
  const met = [...(statuses?.values() ?? [])].filter((status) => status === 'met').length;
  return [
    `${before.pin} → ${after.pin}\n`,
    block(
      t('Added'),
      comparison.added.map((each) => line('+', each)),
    ),
    block(
      t('Removed'),
      comparison.removed.map((each) => line('-', each)),
    ),
    block(t('Reworded'), compared('~', comparison.reworded)),
    block(t('Split or joined'), compared('±', comparison.split)),
    block(
      t('Unchanged'),
      compared(
        '=',
        comparison.same.filter(({ requirement, from }) => from[0]?.id !== requirement.id),
      ),
    ),
    `\n${stay(comparison.same.length, t)}\n`,
    statuses ? `${t('The case study already meets {0} requirements of {1}.', met, after.pin)}\n` : '',
  ].join('');
}

function stay(count: number, t: Translate): string {
  return count === 1 ? t('1 requirement stays as it is.') : t('{0} requirements stay as they are.', count);
}
