import type { Translate } from '../translate.ts';
import type { Checklist, Requirement } from './types.ts';
import type { Field } from './vocabulary.ts';

/** A pointer into the checklist file, and what is wrong there. */
export type Contradiction = readonly [pointer: string, message: string];

/** What a checklist says that can never come true. */
export function* contradictions(
  checklist: Checklist,
  fields: ReadonlyMap<string, Field>,
  t: Translate,
): Generator<Contradiction> {
  yield* datesOf(checklist, t);
  yield* groupsOf(checklist, t);
  for (const [index, requirement] of checklist.requirements.entries())
    for (const [at, message] of conditionsOf(requirement, fields, t))
      yield [`/requirements/${index}${at}`, message];
}

function* datesOf(
  { released, validUntil, acceptedUntil }: Checklist,
  t: Translate,
): Generator<Contradiction> {
  const order = [
    ['released', released],
    ['validUntil', validUntil],
    ['acceptedUntil', acceptedUntil],
  ].filter((each): each is [string, string] => each[1] !== undefined);
  for (const [index, [name, date]] of order.entries()) {
    const [before, earlier] = order[index - 1] ?? [];
    const length = Math.min(date.length, earlier?.length ?? 0);
    if (earlier && date.slice(0, length) < earlier.slice(0, length))
      yield [`/${name}`, t('"{0}" is before "{1}"', name, before!)];
  }
}

function* groupsOf({ groups, requirements }: Checklist, t: Translate): Generator<Contradiction> {
  for (const [index, { id, minimum, requirement }] of groups.entries()) {
    const members = requirements.filter(({ group }) => group === id).length;
    if (members < minimum)
      yield [`/groups/${index}/minimum`, t('the group asks for {0} and has {1} members', minimum, members)];
    if (requirement !== undefined && !requirements.some((each) => each.id === requirement))
      yield [`/groups/${index}/requirement`, t('unknown requirement "{0}"', requirement)];
  }
}

function* conditionsOf(
  { when, answer, rule }: Requirement,
  fields: ReadonlyMap<string, Field>,
  t: Translate,
): Generator<Contradiction> {
  for (const [path, values] of Object.entries(when)) {
    const possible = fields.get(path)?.values.map(({ value }) => value) ?? [];
    const never = possible.length ? values.filter((value) => !possible.includes(value)) : [];
    if (never.length)
      yield [
        `/when/${path}`,
        t('"{0}" is never {1}; it is one of {2}', path, never.join(', '), possible.join(', ')),
      ];
  }
  if (answer.attested && rule !== undefined)
    yield ['/rule', t('no rule can speak for what a person confirms')];
}
