import type { Translate } from '../../../translate.ts';
import type { DataProblem, ParsedFile } from '../../data-file.ts';
import { schemaCheck } from '../../schema-check.ts';
import { tooMany } from '../options.ts';
import { oneLine } from '../texts.ts';
import { limits } from '../types.ts';
import { choicesOf, parseCondition } from './condition.ts';
import { lensSchema } from './schema.ts';
import { isDefault } from './severity.ts';
import type { Choice, Lens, Pillar, Question } from './types.ts';

/** Everything that is wrong in a lens, at its line; a lens without a problem is a {@link Lens}. */
export function checkLens(file: ParsedFile, t: Translate): DataProblem[] {
  if (file.problems.length) return [...file.problems];
  if (count(file.value) > limits.requirements) return [file.problemAt('', tooMany(t))];
  const problems = [...schemaCheck(lensSchema, t)(file), ...contentProblems(file, t)];
  return [...new Map(problems.map((each) => [`${each.line} ${each.column} ${each.message}`, each])).values()];
}

/** What is wrong besides the form; what the form makes unreadable is passed over, its form has been told. */
function contentProblems(file: ParsedFile, t: Translate): DataProblem[] {
  const problems: DataProblem[] = [];
  const report = (pointer: string, message: string) => problems.push(file.problemAt(pointer, message));
  const filled = (text: string, pointer: string) => {
    if (!oneLine(text)) report(pointer, t('must not be empty'));
  };
  const each = (list: readonly (Pillar | Question | Choice)[], pointer: string) => {
    const seen = new Set<string>();
    for (const [index, item] of list.entries()) {
      if (seen.has(item.id)) report(`${pointer}/${index}/id`, t('"{0}" is there twice', item.id));
      seen.add(item.id);
      if ('name' in item) filled(item.name, `${pointer}/${index}/name`);
      else filled(item.title, `${pointer}/${index}/title`);
    }
  };
  const { name, pillars } = (file.value ?? {}) as Lens;
  passing(() => filled(name, '/name'));
  passing(() => each(pillars, '/pillars'));
  passing(() => {
    for (const [index, { questions }] of pillars.entries()) {
      const at = `/pillars/${index}/questions`;
      passing(() => each(questions, at));
      passing(() => {
        for (const [number, question] of questions.entries()) {
          passing(() => each(question.choices, `${at}/${number}/choices`));
          passing(() => {
            for (const [rule, message] of wrongRules(question, t))
              report(`${at}/${number}/riskRules/${rule}/condition`, message);
          });
        }
      });
    }
  });
  return problems;
}

/** Does what can be done with a lens of the wrong form. */
function passing(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

function* wrongRules({ choices, riskRules = [] }: Question, t: Translate): Generator<[number, string]> {
  const known = new Set(choices.map(({ id }) => id));
  for (const [index, { condition: text }] of riskRules.entries()) {
    if (isDefault(text)) continue;
    const condition = parseCondition(text);
    if (!condition) yield [index, t('cannot be read: ids of choices with &&, || and !, or "default"')];
    else
      for (const id of choicesOf(condition)) if (!known.has(id)) yield [index, t('unknown choice "{0}"', id)];
  }
}

/** How many questions and choices there are at least, before the form of anything is known. */
function count(lens: unknown): number {
  const list = (parent: unknown, key: string): unknown[] => {
    const value = (parent as Record<string, unknown> | null | undefined)?.[key];
    return Array.isArray(value) ? value : [];
  };
  const questions = list(lens, 'pillars').flatMap((pillar) => [pillar, ...list(pillar, 'questions')]);
  const inside = questions.flatMap((question) => [
    ...list(question, 'choices'),
    ...list(question, 'riskRules'),
  ]);
  return Math.max(questions.length, inside.length / 2);
}
