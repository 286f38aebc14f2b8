import type { DataProblem, ParsedFile } from './data-file.ts';
import type { SignalTable } from './signal-table.ts';
import type { Checklist, Requirement } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What no schema can say: references that lead nowhere, ids given twice, circles of `extends`. */
export function crossCheck(
  checklists: readonly Checklist[],
  vocabulary: Omit<Vocabulary, 'signals'>,
  signals: SignalTable,
  files: ReadonlyMap<string, ParsedFile>,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const fields = new Set(vocabulary.fields.map((field) => field.path));
  const owner = new Map<string, Checklist>();
  for (const checklist of checklists) {
    const report = (pointer: string, message: string) =>
      problems.push(files.get(checklist.pin)!.problemAt(pointer, message));
    for (const pin of checklist.extends)
      if (!checklists.some((other) => other.pin === pin)) report('/extends', `unknown checklist ${pin}`);
    if (extendsItself(checklist, checklists)) report('/extends', 'extends leads back to this checklist');
    for (const part of checklist.outline)
      if (!vocabulary.headings.parts[part]) report('/outline', `unknown part ${part}`);
    const groups = new Set(checklist.groups.map((group) => group.id));
    const chapters = new Set(checklist.chapters.map((chapter) => chapter.id));
    checklist.requirements.forEach((requirement, index) => {
      const pointer = `/requirements/${index}`;
      const first = owner.get(requirement.id);
      if (first && (first === checklist || first.id !== checklist.id))
        report(`${pointer}/id`, `${requirement.id} is stated twice`);
      owner.set(requirement.id, checklist);
      if (requirement.group && !groups.has(requirement.group))
        report(`${pointer}/group`, `unknown group ${requirement.group}`);
      if (!chapters.has(requirement.chapter))
        report(`${pointer}/chapter`, `unknown chapter ${requirement.chapter}`);
      for (const { requirement: other } of requirement.corresponds)
        if (!checklists.some(({ requirements }) => requirements.some(({ id }) => id === other)))
          report(`${pointer}/corresponds`, `unknown requirement ${other}`);
      for (const [at, message] of unknownNames(requirement, vocabulary, fields, signals))
        report(`${pointer}${at}`, message);
    });
  }
  return problems;
}

function* unknownNames(
  requirement: Requirement,
  vocabulary: Omit<Vocabulary, 'signals'>,
  fields: ReadonlySet<string>,
  signals: SignalTable,
): Generator<[string, string]> {
  for (const part of requirement.parts)
    if (!vocabulary.headings.parts[part]) yield ['/parts', `unknown part ${part}`];
  const { answer, scope, when } = requirement;
  for (const [at, paths] of [
    ['/answer/fields', answer.fields],
    ['/when', Object.keys(when)],
  ] as const)
    for (const path of paths)
      if (scope === 'case-study' && !fields.has(path)) yield [at, `unknown field ${path}`];
  for (const [at, names] of [
    ['signals', answer.signals],
    ['wording', answer.wording],
    ['or', answer.or.flat()],
  ] as const)
    for (const name of names) if (!signals.has(name)) yield [`/answer/${at}`, `unknown signal ${name}`];
  if (requirement.answer.wording.length === 1)
    yield ['/answer/wording', 'wording needs at least two signals'];
}

function extendsItself(checklist: Checklist, checklists: readonly Checklist[]): boolean {
  const seen = new Set<string>();
  const open = [...checklist.extends];
  for (let pin = open.pop(); pin !== undefined; pin = open.pop()) {
    if (pin === checklist.pin) return true;
    if (seen.has(pin)) continue;
    seen.add(pin);
    open.push(...(checklists.find((other) => other.pin === pin)?.extends ?? []));
  }
  return false;
}
