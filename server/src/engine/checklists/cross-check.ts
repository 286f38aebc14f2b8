import type { Translate } from '../translate.ts';
import { minimumOf } from './amounts.ts';
import { contradictions } from './contradictions.ts';
import type { DataProblem, ParsedFile } from './data-file.ts';
import type { SignalTable } from './signal-table.ts';
import type { Checklist, Requirement } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What no schema can say: references that lead nowhere, ids given twice, circles of `extends`. Told only of the
 * checklists that come with their file.
 */
export function crossCheck(
  checklists: readonly Checklist[],
  vocabulary: Omit<Vocabulary, 'signals' | 'terms'>,
  signals: SignalTable,
  files: ReadonlyMap<Checklist, ParsedFile>,
  t: Translate,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const fields = new Map(vocabulary.fields.map((field) => [field.path, field]));
  const owner = new Map<string, Checklist>();
  for (const checklist of checklists) {
    const file = files.get(checklist);
    const report = (pointer: string, message: string) => {
      if (file) problems.push(file.problemAt(pointer, message));
    };
    for (const pin of checklist.extends)
      if (!checklists.some((other) => other.pin === pin))
        report('/extends', t('unknown checklist "{0}"', pin));
    if (extendsItself(checklist, checklists)) report('/extends', t('"extends" leads back to this checklist'));
    for (const part of checklist.outline)
      if (!vocabulary.headings.parts[part]) report('/outline', t('unknown part "{0}"', part));
    for (const [pointer, message] of contradictions(checklist, fields, t)) report(pointer, message);
    const groups = new Set(checklist.groups.map((group) => group.id));
    const chapters = new Set(checklist.chapters.map((chapter) => chapter.id));
    checklist.requirements.forEach((requirement, index) => {
      const pointer = `/requirements/${index}`;
      const first = owner.get(requirement.id);
      if (first && (first === checklist || first.id !== checklist.id))
        report(`${pointer}/id`, t('"{0}" is stated twice', requirement.id));
      owner.set(requirement.id, checklist);
      if (requirement.group && !groups.has(requirement.group))
        report(`${pointer}/group`, t('unknown group "{0}"', requirement.group));
      if (!chapters.has(requirement.chapter))
        report(`${pointer}/chapter`, t('unknown chapter "{0}"', requirement.chapter));
      for (const other of requirement.replaces)
        if (!isInherited(other, checklist, checklists))
          report(`${pointer}/replaces`, t('"{0}" is not inherited', other));
      for (const { requirement: other } of requirement.corresponds)
        if (!checklists.some(({ requirements }) => requirements.some(({ id }) => id === other)))
          report(`${pointer}/corresponds`, t('unknown requirement "{0}"', other));
      for (const [at, message] of unknownNames(requirement, vocabulary, fields, signals, t))
        report(`${pointer}${at}`, message);
    });
  }
  return problems;
}

function* unknownNames(
  requirement: Requirement,
  vocabulary: Omit<Vocabulary, 'signals' | 'terms'>,
  fields: ReadonlyMap<string, unknown>,
  signals: SignalTable,
  t: Translate,
): Generator<[string, string]> {
  for (const part of requirement.parts)
    if (!vocabulary.headings.parts[part]) yield ['/parts', t('unknown part "{0}"', part)];
  const { answer, scope, when, whenSaid } = requirement;
  for (const [at, paths] of [
    ['/answer/fields', answer.fields],
    ['/answer/notOlderThan', answer.notOlderThan ? [answer.notOlderThan.field] : []],
    ['/when', Object.keys(when)],
    ['/answer/is', Object.keys(answer.is)],
    ['/answer/isNot', Object.keys(answer.isNot)],
    ['/answer/atLeast', Object.keys(answer.atLeast)],
    ['/answer/agrees', Object.keys(answer.agrees)],
  ] as const)
    for (const path of paths)
      if (scope === 'case-study' && !fields.has(path)) yield [at, t('unknown field "{0}"', path)];
  for (const [at, names] of [
    ['/whenSaid', whenSaid],
    ['/answer/signals', answer.signals],
    ['/answer/wording', answer.wording],
    ['/answer/or', answer.or.flat()],
    ['/answer/unless', answer.unless.flat()],
    ['/answer/agrees', Object.values(answer.agrees).flatMap((byValue) => Object.values(byValue).flat())],
  ] as const)
    for (const name of names) {
      if (!signals.has(name)) yield [at, t('unknown signal "{0}"', name)];
      for (const term of signals.termsOf(name).filter(looksLikePattern))
        yield [
          at,
          t('"{0}" reads as a pattern; terms are plain words, and only a final * stands for more', term),
        ];
    }
  for (const [path, minimum] of Object.entries(answer.atLeast)) {
    const field = vocabulary.fields.find((each) => each.path === path);
    if (field && minimumOf(field, minimum) === undefined)
      yield ['/answer/atLeast', t('"{0}" cannot be held to "{1}"', path, String(minimum))];
  }
  if (requirement.answer.wording.length === 1)
    yield ['/answer/wording', t('"wording" needs at least two signals')];
}

/** A regular expression, which could run away on a long text; there are none in checklists. */
function looksLikePattern(term: string): boolean {
  return /\.[*+].|\.\+|\\[dwsbDWSB]|\[[^\]]*\][*+?{]|\([^)]*[|*+][^)]*\)|\)[*+?{]/.test(term);
}

function isInherited(id: string, checklist: Checklist, checklists: readonly Checklist[]): boolean {
  const pins = ancestorsOf(checklist, checklists);
  return checklists.some(
    ({ pin, requirements }) => pins.has(pin) && requirements.some((requirement) => requirement.id === id),
  );
}

function extendsItself(checklist: Checklist, checklists: readonly Checklist[]): boolean {
  return ancestorsOf(checklist, checklists).has(checklist.pin);
}

/** The pins of all that a checklist extends; its own where that leads back to it. */
function ancestorsOf(checklist: Checklist, checklists: readonly Checklist[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...checklist.extends];
  for (let pin = open.pop(); pin !== undefined; pin = open.pop()) {
    if (seen.has(pin)) continue;
    seen.add(pin);
    open.push(...(checklists.find((other) => other.pin === pin)?.extends ?? []));
  }
  return seen;
}
