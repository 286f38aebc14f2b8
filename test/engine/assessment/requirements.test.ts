import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../scripts/data-files.ts';
import { inspect, library, statusOf } from '../support.ts';
import { isRead, studyOf } from './study.ts';

type Texts = Readonly<Record<'en' | 'ja', string>>;
interface Example {
  readonly id: string;
  /** Front matter besides what decides that the requirement applies. */
  readonly when?: Readonly<Record<string, unknown>>;
  readonly meets: Texts;
  readonly fails: Texts;
}

const folder = join(root, 'test', 'fixtures', 'requirements');
const requirements = library.checklists.flatMap((checklist) => checklist.requirements);
const examples = new Map(
  readdirSync(folder)
    .flatMap((name): Example[] => parse(readFileSync(join(folder, name), 'utf8')))
    .map((example) => [example.id, example]),
);

/** What the checklist promises and the engine does not see yet; `id meets en`. */
const notYet = new Set<string>();

describe('requirements', () => {
  for (const requirement of requirements.filter(isRead)) {
    const { id } = requirement;
    const example = examples.get(id);
    for (const kind of ['meets', 'fails'] as const)
      for (const language of ['en', 'ja'] as const)
        (notYet.has(`${id} ${kind} ${language}`) ? it.skip : it)(`${id} ${kind} (${language})`, () => {
          assert.ok(example, 'there is an example');
          const text = studyOf(requirement, example[kind][language], language, example.when);
          const status = statusOf(inspect(text), id);
          if (kind === 'meets') assert.equal(status, 'met', text);
          else assert.notEqual(status, 'met', text);
        });
  }

  it('that concern an application, sum up others, or a person only can confirm, are told apart', () => {
    for (const requirement of requirements.filter((each) => !isRead(each))) {
      const entry = inspect(studyOf(requirement, '', 'en')).assessment.byId(requirement.id)!;
      const open = requirement.aggregate ? ['missing', undefined] : ['to-confirm', undefined];
      const told = requirement.whenSaid.length ? ['not-applicable', 'condition'] : open;
      const expected = requirement.scope === 'case-study' ? told : ['not-applicable', 'application'];
      assert.deepEqual([entry.status, entry.reason], expected, requirement.id);
    }
  });

  it('have no example that belongs to none', () => {
    const known = new Set(requirements.filter(isRead).map(({ id }) => id));
    assert.deepEqual(
      [...examples.keys()].filter((id) => !known.has(id)),
      [],
    );
  });
});
