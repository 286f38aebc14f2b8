import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checklistSchema, root } from '../../../scripts/data-files.ts';
import type { DataProblem } from '../../../server/src/engine/checklists/data-file.ts';
import {
  formatOf,
  type ImportOptions,
  importers,
} from '../../../server/src/engine/checklists/import/index.ts';
import { extendLibrary } from '../../../server/src/engine/checklists/load.ts';
import type { Checklist } from '../../../server/src/engine/checklists/types.ts';
import { createTranslator } from '../../../server/src/engine/translate.ts';
import { library } from '../support.ts';

const t = createTranslator({});
const folder = join(root, 'test', 'fixtures', 'import');
const samples = readdirSync(folder);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const schema = checklistSchema();

function imported(path: string, text: string, options: Partial<ImportOptions> = {}) {
  const file = { path, text };
  const all = { released: '2024-05', vocabulary: library.vocabulary, ...options };
  return importers[formatOf(file)](file, all, t);
}

function yamlOf(path: string, text: string, options: Partial<ImportOptions> = {}): string {
  const result = imported(path, text, options);
  assert.ok('yaml' in result, JSON.stringify(result));
  return result.yaml;
}

/** The checklist that a file becomes; it must load. */
function checklistOf(path: string, text: string, options: Partial<ImportOptions> = {}): Checklist {
  const yaml = yamlOf(path, text, options);
  const extended = extendLibrary(library, [{ path: 'imported.yaml', text: yaml }], schema, t);
  assert.deepEqual(extended.problems, [], yaml);
  return extended.library.checklists.at(-1)!;
}

const told = (problems: readonly DataProblem[]) =>
  problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

function problemsOf(path: string, text: string, options: Partial<ImportOptions> = {}): string[] {
  const result = imported(path, text, options);
  assert.ok('problems' in result, 'nothing may be half-imported');
  return told(result.problems);
}

const severities = ({ requirements }: Checklist) =>
  Object.fromEntries(requirements.map(({ id, severity }) => [id.split('.').slice(1).join('.'), severity]));

describe('imported checklists', function () {
  this.timeout(10_000);
  for (const name of samples)
    it(`load, are stable and carry nothing of the machine: ${name}`, () => {
      const checklist = checklistOf(name, textOf(name));
      assert.ok(checklist.requirements.length > 1);
      assert.equal(yamlOf(name, textOf(name)), yamlOf(name, textOf(name)));
      const unix = textOf(name)
        .replaceAll('\r\n', '\n')
        .replace(/^\uFEFF/, '');
      assert.equal(yamlOf(name, unix.replaceAll('\n', '\r\n')), yamlOf(name, unix));
      assert.doesNotMatch(yamlOf(name, textOf(name)), /yaml-language-server/);
      for (const { title } of checklist.requirements)
        assert.equal(/[ぁ-んァ-ヶ一-龠]/.test(title.en), name.includes('.ja.'), title.en);
    });

  it('take id, version, date and language as told', () => {
    const text = textOf('monitoring.ja.csv');
    const options = { id: 'our-points', version: '2.1', released: '2023-01-31', language: 'en' } as const;
    const yaml = yamlOf('x.csv', text, options);
    assert.match(
      yaml,
      /^# .+\nid: our-points\nversion: "2\.1"\ntitle: \{ en: x \}\nreleased: "2023-01-31"\n/,
    );
    assert.equal(checklistOf('x.csv', text, options).pin, 'our-points@2.1');
    assert.deepEqual(problemsOf('x.csv', text, { id: 'Our', version: '1 b', released: 'today' }), [
      '1:1 "Our" is no id: lower-case letters, digits and hyphens',
      '1:1 "1 b" is no version: letters, digits, dots and hyphens',
      '1:1 "today" is no date: YYYY-MM or YYYY-MM-DD',
    ]);
  });

  it('have limits', () => {
    const rows = (count: number) => `title\n${'x\n'.repeat(count)}`;
    assert.equal(checklistOf('x.csv', rows(2000)).requirements.length, 2000);
    assert.deepEqual(problemsOf('x.csv', rows(2001)), ['1:1 too many requirements: at most 2000']);
    assert.deepEqual(problemsOf('x.csv', rows(600_000)), ['1:1 too many requirements: at most 2000']);
    const large = 'x'.repeat(5_000_001);
    assert.deepEqual(problemsOf('x.csv', large), ['1:1 the file is too large: at most 5000000 characters']);
    const questions = `${'{},'.repeat(2001)}{}`;
    const lens = `{"pillars": [{"questions": [${questions}]}]}`;
    assert.deepEqual(problemsOf('x.json', lens), ['1:1 too many requirements: at most 2000']);
  });
});

describe('the checklist in the documentation', () => {
  it('loads', () => {
    const documentation = readFileSync(join(root, 'docs', 'checklists.md'), 'utf8');
    const text = /```yaml\n(# checklists\/our-review\.yaml\n[\s\S]+?)```/.exec(documentation)![1]!;
    const { problems } = extendLibrary(library, [{ path: 'our-review.yaml', text }], schema, t);
    assert.deepEqual(problems, []);
  });
});

describe('an imported lens', () => {
  const name = 'ferry-operations.en.json';
  const spoiled = (from: string | RegExp, to: string) => {
    const changed = textOf(name).replace(from, to);
    assert.notEqual(changed, textOf(name));
    return problemsOf(name, changed);
  };
  const place = (part: string) => {
    const lines = textOf(name).split('\n');
    const line = lines.findIndex((each) => each.includes(part));
    return `${line + 1}:${lines[line]!.indexOf(part) + 1}`;
  };

  it('has pillars as chapters, questions answered by content, choices by a person', () => {
    const checklist = checklistOf(name, textOf(name));
    assert.equal(checklist.pin, 'ferry-operations@1');
    assert.deepEqual(
      checklist.chapters.map(({ id, title }) => [id, title.en]),
      [
        ['timetable', 'Timetable'],
        ['ticket-sales', 'Ticket sales'],
      ],
    );
    for (const { id, answer, parts, rule } of checklist.requirements) {
      const isQuestion = id.split('.').length === 3;
      assert.equal(answer.content, isQuestion, id);
      assert.equal(answer.attested, !isQuestion, id);
      assert.equal(rule, isQuestion ? 'missing-section' : undefined, id);
      assert.equal(parts.length, 1);
    }
    assert.equal(
      checklist.requirements[1]!.text.en,
      'Four eyes find swapped piers (https://ferry.example/review). Name the reader in the change',
    );
    assert.equal(checklist.outline.length, 3);
  });

  it('weighs by what the risk rules say, and leaves out what is no answer', () => {
    assert.deepEqual(severities(checklistOf(name, textOf(name))), {
      'timetable.timetable-1': 'error',
      'timetable.timetable-1.timetable-1-review': 'error',
      'timetable.timetable-1.timetable-1-rollback': 'warning',
      'timetable.timetable-1.timetable-1-notice': 'info',
      'timetable.timetable-2': 'warning',
      'timetable.timetable-2.timetable-2-automatic': 'info',
      'timetable.timetable-2.timetable-2-manual': 'info',
      'ticket-sales.sales-1': 'info',
      'ticket-sales.sales-1.choice-offline': 'info',
      'ticket-sales.sales-1.choice-offline-2': 'info',
    });
    const japanese = severities(checklistOf('warehouse.ja.json', textOf('warehouse.ja.json')));
    assert.deepEqual(Object.values(japanese), ['error', 'warning', 'warning']);
  });

  it('tells forms and conditions together', () => {
    const text = textOf(name)
      .replace('2021-11-01', '2020-01-01')
      .replace('"timetable_2_automatic || timetable_2_manual"', '"timetable_2_automatic || ("');
    assert.equal(problemsOf(name, text).length, 2);
  });

  it('tells what is wrong, each at its place', () => {
    assert.deepEqual(spoiled('2021-11-01', '2020-01-01'), ['2:20 must be one of 2021-11-01']);
    assert.deepEqual(spoiled('"pillars"', '"columns"'), ['1:1 "pillars" is missing']);
    assert.deepEqual(spoiled('"id": "timetable",', ''), ['6:5 "id" is missing']);
    assert.deepEqual(spoiled('"name": "Timetable"', '"name": 3'), ['8:15 must be a text']);
    assert.deepEqual(spoiled('"name": "Timetable"', '"name": " "'), ['8:15 must not be empty']);
    assert.deepEqual(spoiled('"timetable_1"', '"timetable 1"'), [
      `${place('"timetable_1"')} has the wrong form: A–Z a–z 0–9 _`,
    ]);
    assert.deepEqual(spoiled('"timetable_2"', '"timetable_1"'), [
      `${place('"timetable_2"')} "timetable_1" is there twice`,
    ]);
    assert.deepEqual(spoiled(/"choices": \[\s*\{ "id": "choice_off[^\]]*\]/, '"choices": []'), [
      '58:22 must not be empty',
    ]);
    assert.deepEqual(spoiled('"MEDIUM_RISK"', '"SOME_RISK"'), [
      `${place('"MEDIUM_RISK"')} must be one of HIGH_RISK, MEDIUM_RISK, NO_RISK`,
    ]);
    const condition = '"timetable_2_automatic || timetable_2_manual"';
    assert.deepEqual(spoiled(condition, '"timetable_2_automatic || sensors"'), [
      `${place(condition)} unknown choice "sensors"`,
    ]);
    for (const bad of [
      '',
      'a b',
      'a &&',
      '(a',
      'a & b',
      '!',
      'a || default)',
      `${'('.repeat(99)}a${')'.repeat(99)}`,
    ])
      assert.deepEqual(spoiled(condition, JSON.stringify(bad)), [
        `${place(condition)} cannot be read: ids of choices with &&, || and !, or "default"`,
      ]);
    assert.deepEqual(spoiled('"name": "Ferry Operations",', '"name": "Ferry Operations"'), [
      '4:3 no JSON: unexpected "',
    ]);
    assert.deepEqual(spoiled(/\}\s*$/, ''), ['66:1 no JSON: the end is missing']);
    assert.deepEqual(spoiled('"description"', '"name": "Again", "description"'), [
      '4:3 "name" is there twice',
    ]);
    assert.deepEqual(problemsOf('x.json', '['.repeat(200_000)), ['1:66 no JSON: unexpected [']);
  });

  it('keeps all severities apart for every form of a condition', () => {
    const lens = (condition: string) =>
      JSON.stringify({
        schemaVersion: '2021-11-01',
        name: 'L',
        pillars: [
          {
            id: 'p',
            name: 'P',
            questions: [
              {
                id: 'q',
                title: 'Q',
                choices: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
                riskRules: [
                  { condition: 'default', risk: 'HIGH_RISK' },
                  { condition, risk: 'NO_RISK' },
                ],
              },
            ],
          },
        ],
      });
    const needed = (condition: string) =>
      checklistOf('l.json', lens(condition))
        .requirements.filter(({ severity }) => severity === 'error')
        .map(({ title }) => title.en)
        .join('');
    assert.equal(needed('a && b || c'), 'Q');
    assert.equal(needed('a && (b || c)'), 'Qa');
    assert.equal(needed('!!a&&b'), 'Qab');
    assert.equal(needed('!a'), 'bc');
    assert.equal(needed('!(a && b)'), 'c');
    assert.equal(needed(' a||a '), 'Qa');
  });
});

describe('an imported table', () => {
  const name = 'review-points.en.csv';

  it('has facts, headings that are known, headings of its own, and what a person confirms', () => {
    const { requirements, chapters, outline } = checklistOf(name, textOf(name));
    assert.deepEqual(
      requirements.map(({ id, section, chapter, severity, parts }) => [
        id,
        section,
        chapter,
        severity,
        parts.join(),
      ]),
      [
        ['review-points.rev-1', '1.1', 'basics', 'error', ''],
        ['review-points.rev-2', '1.2', 'basics', 'error', 'results'],
        ['review-points.port.1', '3', 'port', 'warning', 'review-points-harbour-plan'],
        ['review-points.port.2', '4', 'port', 'info', ''],
        ['review-points.net.2', '2.2', 'port', 'warning', 'review-points-harbour-plan,vpc'],
      ],
    );
    const [customer, outcome, , crew] = requirements;
    assert.deepEqual(customer!.answer.fields, ['customer']);
    assert.equal(outcome!.answer.content, true);
    assert.equal(outcome!.text.en, 'Says what became better, with a number and its unit');
    assert.equal(crew!.answer.attested, true);
    assert.equal(chapters.length, 2);
    assert.deepEqual(outline, ['results', 'review-points-harbour-plan', 'vpc']);
  });

  it('is read with tabs and semicolons, BOM, CRLF and merged cells, in Japanese', () => {
    const { requirements, chapters } = checklistOf('点検項目.ja.csv', textOf('点検項目.ja.csv'));
    assert.deepEqual(
      requirements.map(({ title, severity, chapter }) => [title.ja, severity, chapter]),
      [
        ['体制図', 'error', 'chapter-1'],
        ['連絡先', 'warning', 'chapter-1'],
        ['切り戻し', 'error', 'chapter-2'],
        ['教育', 'info', 'chapter-2'],
      ],
    );
    assert.equal(requirements[0]!.text.ja, '役割と人数を示した体制図があること');
    assert.deepEqual(
      chapters.map(({ title }) => title.ja),
      ['体制', '移行'],
    );
    const semicolons = checklistOf('monitoring.ja.csv', textOf('monitoring.ja.csv'));
    assert.deepEqual(severities(semicolons), { 'requirements.1': 'warning', 'requirements.2': 'info' });
  });

  const wrong: readonly [string, readonly string[]][] = [
    ['', ['1:1 there is no row below the names of the columns']],
    ['title\n\n , \n', ['1:1 there is no row below the names of the columns']],
    ['id,text\n1,x', ['1:1 the first row names no column for titles ("title")']],
    ['title,項目\n1,x', ['1:1 two columns mean "title"']],
    ['title,id\na,1\n"b\nb",2\n\nc,1\nd,1\n', ['6:1 "x.1" is there twice', '7:1 "x.1" is there twice']],
    ['title,severity\na,高\n"b\n","urgent"', ['3:1 unknown severity "urgent"; known are']],
    ['title,id\n,1\nb,四', ['2:1 the title is missing', '3:1 "四" is no id: Latin']],
    ['title,id\na\nb,1,x\nc,1,,', ['2:1 the row has 1 cells, the row', '3:1 the row has 3 cells, the row']],
    ['title,field\na,custommer', ['2:1 unknown field "custommer"; did you mean "customer"?']],
    ['title,parts\na,reslts', ['2:1 unknown part "reslts"; did you mean "results"?']],
    ['title\na\n"b', ['3:1 the quote that is opened here is never closed']],
    ['title\n"a"b', ['2:1 something follows a closing quote']],
    ['title\na"b', ['2:1 a quote inside a cell']],
  ];
  for (const [text, expected] of wrong)
    it(`tells what is wrong at its line: ${JSON.stringify(text)}`, () => {
      const problems = problemsOf('x.csv', text);
      assert.equal(problems.length, expected.length, problems.join('\n'));
      for (const [index, problem] of problems.entries())
        assert.ok(problem.startsWith(expected[index]!), problem);
    });
});

describe('imports of anything', function () {
  this.timeout(60_000);
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const checks = { seed, numRuns: Number(process.env.RUNS ?? 50) };
  const nasty = fc.constantFrom(
    '\u0000',
    '\u0085',
    '\u2028',
    '\uD800',
    '# ',
    ': ',
    '- ',
    '"',
    "'",
    '\n',
    '𝒳',
    '、',
    '\t',
  );
  const text = fc.array(fc.oneof(fc.string(), nasty), { maxLength: 6 }).map((parts) => parts.join(''));

  /** Either problems inside the file, or a checklist that loads. */
  function decided(path: string, content: string): void {
    const result = imported(path, content);
    if ('yaml' in result) checklistOf(path, content);
    else {
      assert.ok(result.problems.length);
      const lines = content.split(/\r\n|\r|\n/).length;
      for (const { line, column } of result.problems)
        assert.ok(line >= 1 && line <= lines && column >= 1, `${line}:${column}`);
    }
  }

  it('give problems or a checklist for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => decided('x.json', `{"pillars": ${json}}`)),
      checks,
    );
    fc.assert(
      fc.property(text, fc.nat({ max: 3000 }), (noise, at) => {
        const lens = textOf('ferry-operations.en.json');
        decided('x.json', lens.slice(0, at) + noise + lens.slice(at));
      }),
      checks,
    );
  });

  it('give a checklist for a lens with any text', () => {
    const title = text.filter((each) => /[^\s\p{C}]/u.test(each));
    const choice = fc.record({
      id: fc.stringMatching(/^[A-Za-z0-9_]{1,9}$/),
      title,
      helpfulResource: fc.record({ displayText: text, url: text }),
    });
    const question = fc.record({
      id: fc.stringMatching(/^[A-Za-z0-9_]{1,9}$/),
      title,
      description: text,
      choices: fc.uniqueArray(choice, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    });
    const pillar = fc.record({
      id: fc.stringMatching(/^[A-Za-z0-9_]{1,9}$/),
      name: title,
      questions: fc.uniqueArray(question, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    });
    const pillars = fc.uniqueArray(pillar, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
    fc.assert(
      fc.property(title, pillars, (name, all) => {
        const lens = JSON.stringify({ schemaVersion: '2021-11-01', name, pillars: all });
        checklistOf('x.json', lens);
      }),
      { ...checks, numRuns: Math.ceil(checks.numRuns / 5) },
    );
  });

  it('give problems or a checklist for any table', () => {
    const cell = fc.oneof(text, fc.constantFrom('', 'error', '必須', 'a', '1.2', 'Results', 'customer'));
    const row = (width: number) => fc.array(cell, { minLength: width, maxLength: width });
    const quoted = (cells: readonly string[]) =>
      cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',');
    const header = 'title,id,text,chapter,heading,severity';
    fc.assert(
      fc.property(text, (content) => decided('x.csv', `title\n${content}`)),
      checks,
    );
    fc.assert(
      fc.property(fc.array(row(6), { maxLength: 5 }), (rows) =>
        decided('x.csv', [header, ...rows.map(quoted)].join('\n')),
      ),
      checks,
    );
  });

  it('come to an end on large files of one kind', () => {
    for (const piece of [
      '"',
      '""',
      ',',
      '[',
      '{"a":',
      '"\\',
      'a,',
      '!',
      '\n',
      '"\n',
      '\u3042',
      '0',
      '{"a":1},',
    ])
      for (const start of ['title\n', '{"pillars":[', '']) {
        decided('x', start + piece.repeat(Math.floor(300_000 / piece.length)));
      }
  });
});
