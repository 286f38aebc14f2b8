import process from 'node:process';
import type { Explanations } from '../engine/checklists/explanations.ts';
import type { Library } from '../engine/checklists/library.ts';
import type { Language } from '../engine/document/case-study.ts';
import { explainRequirement } from '../engine/features/explain.ts';
import { explanationMarkdown } from '../engine/features/explanation-markdown.ts';
import type { Translate } from '../engine/translate.ts';
import { closest } from '../engine/values/similarity.ts';
import { localDate } from '../lsp/today.ts';
import { usesColors } from './environment.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { plainMarkdown } from './markdown-text.ts';

export interface ExplainEnvironment {
  readonly library: Library;
  readonly explanations: () => Explanations;
  readonly locale: Language;
  readonly t: Translate;
}

export interface ExplainCommandOptions {
  readonly format: 'text' | 'json' | 'markdown';
}

/** `casewright explain ID`: everything known about one requirement. */
export function explain(
  id: string,
  { format }: ExplainCommandOptions,
  { library, explanations, locale, t }: ExplainEnvironment,
): ExitCode {
  const explained = explainRequirement(id, {
    library,
    explanation: (each) => explanations()[each],
    language: locale,
    today: localDate(new Date()),
  });
  if (!explained) {
    const ids = library.checklists.flatMap(({ requirements }) => requirements.map((each) => each.id));
    const guess = closest(id, ids);
    const message = guess
      ? t('There is no requirement "{0}"; did you mean "{1}"?', id, guess)
      : t('There is no requirement "{0}".', id);
    process.stderr.write(`casewright: ${message}\n`);
    return exitCodes.trouble;
  }
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(explained, null, 2)}\n`
      : format === 'markdown'
        ? `${explanationMarkdown(explained, t)}\n`
        : plainMarkdown(explanationMarkdown(explained, t), embolden()),
  );
  return exitCodes.clean;
}

function embolden(): (text: string) => string {
  return usesColors(process.stdout, process.env) ? (text) => `\u001b[1m${text}\u001b[0m` : (text) => text;
}
