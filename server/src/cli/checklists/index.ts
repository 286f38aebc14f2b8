import process from 'node:process';
import { type Command, Option } from 'commander';
import type { Library } from '../../engine/checklists/library.ts';
import type { Translate } from '../../engine/translate.ts';
import { type ImportCommandOptions, importChecklist } from './import.ts';
import { validate } from './validate.ts';

export interface ChecklistsEnvironment {
  readonly library: Library;
  readonly t: Translate;
  /** Paths are relative to it. */
  readonly directory: string;
}

/** Registers `casewright checklists` and its verbs. */
export function registerChecklists(program: Command, environment: ChecklistsEnvironment): void {
  const { t } = environment;
  const group = program.command('checklists').description(t('Work with checklists'));
  const verb = (usage: string, description: string) =>
    group
      .command(usage)
      .description(description)
      .option('--locale <locale>', t('Language of messages: en or ja'));

  verb('validate [files...]', t('Validate checklist files; without files, those of the project')).action(
    async (files: string[]) => {
      process.exitCode = await validate(files, environment);
    },
  );

  verb('import <file>', t('Make a checklist file of a custom lens (JSON) or a table (CSV)'))
    .addOption(
      new Option('--format <format>', t('Form of the file; seen from its content unless given')).choices([
        'lens',
        'csv',
      ]),
    )
    .option('--id <id>', t('Id of the checklist; made from its title or the file name unless given'))
    .option('--version <version>', t('Version of the checklist'), '1')
    .option('--released <date>', t('When it was released; the day of the last change unless given'))
    .addOption(
      new Option('--lang <language>', t('Language of its texts; seen from them unless given')).choices([
        'en',
        'ja',
      ]),
    )
    .option('--output-file <file>', t('Write the result to a file'))
    .action(async (file: string, options: ImportCommandOptions) => {
      process.exitCode = await importChecklist(file, options, environment);
    });
}
