import assert from 'node:assert/strict';
import { checklistSchema } from '../../../scripts/data-files.ts';
import { computationNames } from '../../../server/src/engine/assessment/computed.ts';
import { loadLibrary } from '../../../server/src/engine/checklists/load.ts';

const schema = checklistSchema();

const vocabulary = `parts:
  challenge:
    en: {preferred: Challenge}
    ja: {preferred: 課題}
fields:
  - {path: customer, type: customer, title: {en: Customer, ja: 顧客}}
  - {path: visibility, type: enum, title: {en: Visibility, ja: 公開}, values: [{value: public}, {value: private}]}
signals:
  problem: {terms: [problem]}
`;

const good = `id: good
version: "1"
title: {en: A good checklist, ja: 良いチェックリスト}
released: "2019-01"
source: {title: A source, publisher: A publisher, date: "2019-01"}
chapters:
  - {id: first, title: {en: First, ja: 一}}
outline: [challenge]
groups: []
requirements:
  - id: good.customer
    title: {en: Customer, ja: 顧客}
    text: {en: Names the customer., ja: 顧客名を示す。}
    section: "1"
    chapter: first
    severity: error
    parts: [challenge]
    rule: missing-field
    answer:
      fields: [customer]
      signals: [problem]
`;

const load = (...files: readonly string[]) =>
  loadLibrary(
    files.map((text, index) => ({ path: `checklists/${index}.yaml`, text })),
    [{ path: 'checklists/vocabulary/words.yaml', text: vocabulary }],
    schema,
  );

/** The good checklist under another name, with one thing changed. */
function spoiled(from: string | RegExp, to: string): string {
  const text = good.replaceAll('good', 'bad');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text);
  return changed;
}

const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('loading checklists', () => {
  it('takes a good one', () => {
    const { library, problems } = load(good);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      library.checklists.map(({ pin }) => pin),
      ['good@1'],
    );
    assert.deepEqual(library.checklists[0]!.requirements[0]!.answer.fields, ['customer']);
  });

  for (const [name, text, part, message] of [
    ['an unknown part', spoiled('parts: [challenge]', 'parts: [chalenge]'), 'chalenge', /chalenge/],
    [
      'an unknown part of the outline',
      spoiled('outline: [challenge]', 'outline: [chalenge]'),
      'chalenge',
      /chalenge/,
    ],
    ['an unknown signal', spoiled('signals: [problem]', 'signals: [problm]'), 'problm', /problm/],
    [
      'an unknown signal of a condition',
      spoiled('answer:', 'whenSaid: [problm]\n    answer:'),
      'whenSaid',
      /problm/,
    ],
    [
      'an unknown signal of a further set',
      spoiled('signals: [problem]', 'signals: [problem]\n      or: [[problem, problm]]'),
      'problm',
      /problm/,
    ],
    [
      'an unknown signal that excludes',
      spoiled('signals: [problem]', 'unless: [[problem, problm]]'),
      'problm',
      /problm/,
    ],
    [
      'an unknown field that must be something',
      spoiled('signals: [problem]', 'is: {custmer: [Fernhill]}'),
      'custmer',
      /custmer/,
    ],
    [
      'a minimum of what has no amount',
      spoiled('signals: [problem]', 'atLeast: {customer: 5}'),
      'customer: 5',
      /"customer" cannot/,
    ],
    [
      'a replaced requirement that is not inherited',
      spoiled('severity: error', 'severity: error\n    replaces: good.customer'),
      'replaces:',
      /not inherited/,
    ],
    ['an unknown field', spoiled('fields: [customer]', 'fields: [custmer]'), 'custmer', /custmer/],
    [
      'a condition that never holds',
      spoiled('severity: error', 'severity: error\n    when: {visibility: [secret]}'),
      'when:',
      /never secret/,
    ],
    [
      'a last day before the first',
      spoiled('chapters:', 'validUntil: "2018-12"\nchapters:'),
      'validUntil',
      /before "released"/,
    ],
    [
      'a group with too few members',
      spoiled(
        'groups: []',
        'groups:\n  - {id: bad.group, title: {en: A, ja: A}, minimum: 2, mode: any, severity: error}',
      ),
      'bad.group',
      /asks for 2 and has 0/,
    ],
    [
      'a pattern where words belong',
      spoiled('signals: [problem]', 'signals: [{terms: ["(a+)+b"]}]'),
      '(a+)+b',
      /plain words/,
    ],
    [
      'an unknown key with what was meant',
      spoiled('    section:', '    sectoin: "1"\n    section:'),
      'sectoin',
      /"section"/,
    ],
    [
      'an unknown field whose age is asked',
      spoiled('fields: [customer]', 'notOlderThan: {field: custmer, months: 3}'),
      'custmer',
      /custmer/,
    ],
    ['an unknown chapter', spoiled('chapter: first', 'chapter: second'), 'chapter: second', /second/],
    [
      'an unknown group',
      spoiled('severity: error', 'severity: error\n    group: bad.group'),
      'group: bad',
      /bad\.group/,
    ],
    [
      'an unknown checklist to extend',
      spoiled('chapters:', 'extends: [other@1]\nchapters:'),
      'extends:',
      /other@1/,
    ],
    [
      'an extra property',
      spoiled('severity: error', 'severity: error\n    colour: red'),
      'colour: red',
      /colour/,
    ],
    [
      'a severity that does not exist',
      spoiled('severity: error', 'severity: fatal'),
      'fatal',
      /one of error/,
    ],
    [
      'a single signal as wording',
      spoiled('signals: [problem]', 'wording: [problem]'),
      'wording:',
      /at least 2/,
    ],
    [
      'broken YAML',
      spoiled('title: {en: Customer, ja: 顧客}', 'title: {en: Customer, ja: 顧客'),
      'title: {en: Customer',
      /./,
    ],
    [
      'a key twice',
      spoiled('severity: error', 'severity: error\n    severity: info'),
      'severity: info',
      /unique/i,
    ],
  ] as const)
    it(`tells ${name} at its line, and loads the others`, () => {
      const { library, problems } = load(text, good);
      assert.ok(problems.length >= 1);
      const [problem] = problems.filter((each) => message.test(each.message));
      assert.ok(problem, `one problem says so: ${JSON.stringify(problems)}`);
      assert.equal(problem.path, 'checklists/0.yaml');
      assert.ok(
        Math.abs(problem.line - lineOf(text, part)) <= (name === 'broken YAML' ? 1 : 0),
        `line ${problem.line} instead of ${lineOf(text, part)}: ${problem.message}`,
      );
      assert.ok(problem.column >= 1);
      assert.ok(library.checklists.some(({ pin }) => pin === 'good@1'));
    });

  it('tells a missing title at the requirement that lacks it', () => {
    const text = spoiled('    title: {en: Customer, ja: 顧客}\n', '');
    const { problems } = load(text, good);
    const problem = problems.find(({ message }) => message.includes('title'))!;
    assert.equal(problem.line, lineOf(text, 'id: bad.customer'));
  });

  it('tells a title without its Japanese', () => {
    const text = spoiled('{en: Customer, ja: 顧客}', '{en: Customer}');
    const { problems } = load(text);
    assert.equal(
      problems.find(({ message }) => message.includes('ja'))!.line,
      lineOf(text, 'title: {en: Customer}'),
    );
  });

  it('tells an id that is stated twice, in one file or in two', () => {
    const block = good.slice(good.indexOf('  - id: good.customer'));
    const twice = good + block;
    const { problems } = load(twice);
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message]),
      [
        [
          twice.split('\n').findLastIndex((line) => line.includes('id: good.customer')) + 1,
          '"good.customer" is stated twice',
        ],
      ],
    );
    const other = good.replace('id: good\n', 'id: other\n');
    assert.deepEqual(
      load(good, other).problems.map(({ path }) => path),
      ['checklists/1.yaml'],
    );
  });

  it('tells a computation that is not built, at its line', () => {
    const bad = spoiled('signals: [problem]', 'computed: no-such-thing');
    assert.deepEqual(
      load(bad).problems.map(({ line }) => line),
      [lineOf(bad, 'computed:')],
    );
    for (const name of computationNames)
      assert.deepEqual(load(spoiled('signals: [problem]', `computed: ${name}`)).problems, [], name);
  });

  it('tells circles of extends, and still ends', () => {
    const first = good.replace('chapters:', 'extends: [bad@1]\nchapters:');
    const second = spoiled('chapters:', 'extends: [good@1]\nchapters:');
    const { problems, library } = load(first, second);
    assert.deepEqual(
      problems.map(({ path, line }) => [path, line]),
      [
        ['checklists/0.yaml', lineOf(first, 'extends:')],
        ['checklists/1.yaml', lineOf(second, 'extends:')],
      ],
    );
    assert.deepEqual(library.checklists, []);
    assert.deepEqual(library.refused, ['good@1', 'bad@1']);
  });

  it('tells all that is wrong in a file at once, whatever its kind', () => {
    const bad = spoiled('severity: error', 'severity: fatal')
      .replace('parts: [challenge]', 'parts: [chalenge]')
      .replace('fields: [customer]', 'fields: [custmer]');
    assert.deepEqual(
      load(bad, good)
        .problems.map(({ line }) => line)
        .sort((one, other) => one - other),
      ['severity: fatal', 'parts: [', 'fields: ['].map((part) => lineOf(bad, part)),
    );
  });

  it('tells a checklist that is there twice', () => {
    const { library, problems } = load(good, good);
    assert.ok(problems.some(({ path }) => path === 'checklists/1.yaml'));
    assert.ok(library.checklists.length >= 1);
  });

  it('survives files that are nothing of the kind', () => {
    for (const text of ['', '- a\n', 'just words', '{', 'a: &a [*a]\n', '\u0000', 'id: !!js/function x\n']) {
      const { library, problems } = load(text, good);
      assert.ok(problems.length >= 1, JSON.stringify(text));
      assert.deepEqual(
        library.checklists.map(({ pin }) => pin),
        ['good@1'],
        JSON.stringify(text),
      );
    }
  });
});
