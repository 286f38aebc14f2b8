import process from 'node:process';
import { type Command, Option } from 'commander';
import type { Library } from '../../engine/checklists/library.ts';
import type { Translate } from '../../engine/translate.ts';
import type { CheckEnvironment } from '../check.ts';
import { readProject } from '../project.ts';
import { type DiffOptions, diff } from './diff.ts';
import { type ImportCommandOptions, importChecklist } from './import.ts';
import { type ListOptions, list } from './list.ts';
import { statusesOf } from './statuses.ts';
import { validate } from './validate.ts';

export interface ChecklistsEnvironment extends CheckEnvironment {
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

  const format = () =>
    new Option('--format <format>', t('Form of the result')).choices(['text', 'json']).default('text');
  const project = () => readProject(environment.directory, environment.library, t);

  verb('list', t('List the checklists with their dates, those of the project among them'))
    .addOption(format())
    .action(async (options: ListOptions) => {
      process.exitCode = list(options, (await project()).library, environment.locale, t);
    });

  verb('diff <from> <to>', t('Tell what changes from one checklist to another'))
    .addOption(format())
    .option('--case-study <file>', t('Tell what this case study already meets'))
    .action(async (from: string, to: string, options: DiffOptions & { readonly caseStudy?: string }) => {
      const { library } = await project();
      const statuses = options.caseStudy ? statusesOf(options.caseStudy, environment) : undefined;
      process.exitCode = await diff([from, to], options, { ...environment, library, statuses });
    });

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
