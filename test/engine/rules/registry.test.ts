import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/data-files.ts';
import { ruleIds } from '../../../server/src/engine/rules/ids.ts';
import { rules } from '../../../server/src/engine/rules/index.ts';
import { library, libraryProblems } from '../support.ts';
import { fixtureFolder, fixturesOf } from './fixture.ts';

const source = join(root, 'server', 'src', 'engine', 'rules');
/** Files of the folder that are no rule. */
const others = new Set(['ids', 'index', 'places', 'run', 'suppressions', 'types', 'value-problems']);

describe('every rule', () => {
  for (const { id } of rules) {
    it(`${id} has its file, its page and its fixtures`, () => {
      assert.ok(ruleIds.has(id), 'it is one of the public ids');
      assert.ok(existsSync(join(source, `${id}.ts`)), `server/src/engine/rules/${id}.ts`);
      assert.ok(existsSync(join(root, 'docs', 'rules', `${id}.md`)), `docs/rules/${id}.md`);
      assert.match(
        readFileSync(join(root, 'docs', 'rules', `${id}.md`), 'utf8'),
        new RegExp(`^# .*${id}`, 'm'),
      );
      const fixtures = fixturesOf(id);
      assert.ok(fixtures.length >= 2, `test/fixtures/rules/${id} holds several cases`);
      assert.ok(
        fixtures.some(({ marks }) => marks.some(({ rule }) => rule === id)),
        'a fixture expects a finding',
      );
      assert.ok(
        fixtures.some(({ marks, text }) => /[ぁ-ん]/.test(text) && marks.some(({ rule }) => rule === id)),
        'a Japanese fixture expects a finding',
      );
    });
  }

  it('is on the list once', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    const files = readdirSync(source).map((name) => name.replace(/\.ts$/, ''));
    assert.deepEqual(
      files.filter((name) => !others.has(name)).sort(),
      [...ids].sort(),
      'a file of the folder rules/ that is neither a rule on the list nor known to this test',
    );
  });

  it('that a fixture folder is named after exists', () => {
    const built = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      readdirSync(fixtureFolder).filter((name) => !built.has(name)),
      [],
    );
  });
});

describe('the data files', () => {
  it('load without a problem', () => {
    assert.deepEqual(libraryProblems, []);
  });

  it('name rules of the product only', () => {
    const named = library.checklists.flatMap(({ requirements }) => requirements.map(({ rule }) => rule));
    assert.deepEqual(
      [...new Set(named)].filter((rule) => rule !== undefined && !ruleIds.has(rule)),
      [],
    );
  });
});
