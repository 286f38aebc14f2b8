import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError, Option } from 'commander';
import japanese from '../../../l10n/bundle.l10n.ja.json' with { type: 'json' };
import type { Explanations } from '../engine/checklists/explanations.ts';
import type { Library } from '../engine/checklists/library.ts';
import { createTranslator } from '../engine/translate.ts';
import { languageOf } from '../lsp/locale.ts';
import { readData } from '../node-data.ts';
import { check } from './check.ts';
import { type CheckOptions, failureLevels } from './check-options.ts';
import { registerChecklists } from './checklists/index.ts';
import { localeOf } from './environment.ts';
import { exitCodes } from './exit-codes.ts';
import { type ExplainCommandOptions, explain } from './explain.ts';
import { formats } from './formats.ts';
import { readProject } from './project.ts';
import { serve } from './serve.ts';

// As in the server: compiling patterns to their best form costs more than it gives back.
setFlagsFromString('--no-regexp-optimization');

const locale = languageOf(localeOf(process.argv, process.env));
const messages = locale === 'ja' ? japanese : {};
const t = createTranslator(messages);
let loaded: Library | undefined;
const library = (): Library => {
  loaded ??= readData<Library>('library');
  return loaded;
};
const explanations = () => readData<Explanations>('explanations');
const fail = (error: unknown) => {
  process.stderr.write(`casewright: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCodes.trouble;
};
const titles: Readonly<Record<string, string>> = {
  'Usage:': t('Usage:'),
  'Options:': t('Options:'),
  'Commands:': t('Commands:'),
};
// A reader that goes away (`casewright | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  error.code === 'EPIPE' ? process.exit() : fail(error),
);

const program = new Command('casewright')
  .description(t('Checks AWS Partner case studies against their validation checklists.'))
  .version(CASEWRIGHT_VERSION, '--version', t('Print the version'))
  .helpOption('-h, --help', t('Show this help'))
  .helpCommand(false)
  // `--version` of the program stands before a verb; a verb may have one of its own.
  .enablePositionalOptions()
  .configureHelp({ styleTitle: (title) => titles[title] ?? title })
  .exitOverride();

program
  .command('check [paths...]', { isDefault: true })
  .description(t('Check case studies: files as given, folders by their .md files (default)'))
  .addOption(
    new Option('--format <format>', t('Form of the result')).choices(Object.keys(formats)).default('text'),
  )
  .addOption(
    new Option('--fail-on <severity>', t('Exit with 1 from this severity on'))
      .choices(failureLevels)
      .default('error'),
  )
  .option('--all', t('Treat every file as a case study of --checklist'))
  .option('--checklist <pin>', t('The checklist for --all, e.g. aurora-delivery@2.0'))
  .option('--locale <locale>', t('Language of messages: en or ja'))
  .option('--output-file <file>', t('Write the result to a file'))
  .option('--quiet', t('Print findings only'))
  .option('--stdin', t('Read one document from standard input'))
  .option('--stdin-filename <file>', t('The path that the document on standard input has'))
  .action(async (paths: string[], options: CheckOptions) => {
    process.exitCode = await check(paths, options, {
      library: library(),
      locale,
      messages,
      directory: process.cwd(),
    });
  });

program
  .command('explain <id>')
  .description(t('Explain a requirement: why it is asked, what passes, a weak and a strong example'))
  .addOption(
    new Option('--format <format>', t('Form of the result'))
      .choices(['text', 'json', 'markdown'])
      .default('text'),
  )
  .option('--locale <locale>', t('Language of messages: en or ja'))
  .action(async (id: string, options: ExplainCommandOptions) => {
    const project = await readProject(process.cwd(), library(), t);
    process.exitCode = explain(id, options, { library: project.library, explanations, locale, t });
  });

registerChecklists(program, {
  // Read when a verb needs it.
  get library() {
    return library();
  },
  locale,
  messages,
  t,
  directory: process.cwd(),
});

program
  .command('lsp')
  .description(t('Serve an editor as a language server'))
  .option('--stdio', t('Talk over standard input and output (default)'))
  .allowUnknownOption()
  .allowExcessArguments()
  .action(serve);

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.trouble;
  else fail(error);
});
