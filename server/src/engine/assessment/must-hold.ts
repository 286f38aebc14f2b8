import { amountOf, itemsOf, minimumOf, wordsOf } from '../checklists/amounts.ts';
import type { Answer } from '../checklists/types.ts';
import { ageOf } from './age.ts';
import { compute, type Verdict } from './computed.ts';
import { canonicalOf, type Fact, type Facts } from './facts.ts';

type Held = Pick<Answer, 'computed' | 'notOlderThan' | 'is' | 'isNot' | 'atLeast'>;

/** Whether an answer holds facts to anything. */
export function holdsFacts({ computed, notOlderThan, is, isNot, atLeast }: Held): boolean {
  return (
    (computed ?? notOlderThan) !== undefined ||
    [is, isNot, atLeast].some((held) => Object.keys(held).length > 0)
  );
}

/** What all that the facts are held to says together: one that is wrong makes it wrong, one unknown leaves it open. */
export function verdictOf(answer: Held, facts: Facts, today: string): Verdict {
  if (!holdsFacts(answer)) return { state: 'undecided' };
  const verdicts = [
    ...(answer.computed === undefined ? [] : [compute(answer.computed, facts)]),
    ...(answer.notOlderThan ? [ageOf(answer.notOlderThan, facts, today)] : []),
    ...Object.entries(answer.is).map(([path, names]) => held(facts, path, (fact) => isOne(fact, names))),
    ...Object.entries(answer.isNot).map(([path, names]) =>
      held(facts, path, (fact) => !isFirst(fact, names)),
    ),
    ...Object.entries(answer.atLeast).map(([path, minimum]) =>
      held(facts, path, (fact) => isEnough(fact, minimum)),
    ),
  ];
  const wrong = verdicts.find(({ state }) => state === 'wrong');
  if (wrong) return wrong;
  return verdicts.every((verdict) => verdict.state === 'right')
    ? { state: 'right', facts: verdicts.flatMap((verdict) => verdict.facts) }
    : { state: 'undecided' };
}

function held(facts: Facts, path: string, holds: (fact: Fact) => boolean | undefined): Verdict {
  const fact = facts.get(path);
  const answer = fact?.reading.state === 'known' ? holds(fact) : undefined;
  if (!fact || answer === undefined) return { state: 'undecided' };
  return answer ? { state: 'right', facts: [fact] } : { state: 'wrong', fact, facts: [fact] };
}

const namesOf = (fact: Fact): string[][] => itemsOf(canonicalOf(fact) ?? '');

function isOne(fact: Fact, names: readonly string[]): boolean {
  return namesOf(fact).some((words) => isNamed(words, names));
}

/** What comes first is meant: `DynamoDB (RDS for reports)` is not RDS. */
function isFirst(fact: Fact, names: readonly string[]): boolean {
  return namesOf(fact)
    .slice(0, 1)
    .some((words) => isNamed(words, names));
}

/** Remarks may follow a name: `Serverless Framework v3` is `Serverless Framework`. */
function isNamed(words: readonly string[], names: readonly string[]): boolean {
  return names.map(wordsOf).some((name) => name.every((word, index) => words[index] === word));
}

function isEnough(fact: Fact, minimum: number | string): boolean | undefined {
  const amount = amountOf(fact.field, canonicalOf(fact) ?? '');
  const wanted = minimumOf(fact.field, minimum);
  return amount === undefined || wanted === undefined ? undefined : amount >= wanted;
}

/** Whether there is a way to answer besides facts that hold and silence on what is excluded. */
export function hasOtherWay({ fields, content, signals, wording, diagram }: Answer): boolean {
  return content || diagram || [fields, signals, wording].some((names) => names.length > 0);
}
