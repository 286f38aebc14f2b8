import assert from 'node:assert/strict';
import type { CaseStudy, FrontMatterEntry } from '../../../server/src/engine/document/case-study.ts';
import { read, slice } from '../support.ts';

function find(entries: readonly FrontMatterEntry[], path: string): FrontMatterEntry | undefined {
  for (const entry of entries) {
    if (entry.path.join('.') === path) return entry;
    const below = find(entry.children, path);
    if (below) return below;
  }
  return undefined;
}

const at = (study: CaseStudy, path: string): FrontMatterEntry => {
  const entry = find(study.frontMatter.entries, path);
  assert.ok(entry, `there is a key ${path}`);
  return entry;
};

/** `key=value` as they stand in the source. */
const sourceOf = (study: CaseStudy, path: string): string => {
  const { keySpan, valueSpan } = at(study, path);
  return `${slice(study.text, keySpan)}=${slice(study.text, valueSpan)}`;
};

const problems = (study: CaseStudy) =>
  study.frontMatter.problems.map(({ problem, span }) => [
    problem,
    study.lines.positionAt(span.start).line,
    slice(study.text, span),
  ]);

const headings = (study: CaseStudy) => study.sections.slice(1).map(({ heading }) => heading);

describe('front matter', () => {
  it('gives the exact places of keys and values', () => {
    const study = read(`---
checklist: aurora-delivery@2.0   # the pin
customer: "Fernhill: Garden Centres"
'title': 'Fernhill''s orders'
awsAccountIds: ["305917428866", 418203957764]
aurora:
    rto : 4 hours
    database: {initialSize: 120 GB, tables: 80}
empty:
summary: |
  Two
  lines
---
# Fernhill
`);
    assert.deepEqual(study.frontMatter.problems, []);
    assert.ok(study.frontMatter.complete);
    assert.equal(sourceOf(study, 'checklist'), 'checklist=aurora-delivery@2.0');
    assert.equal(sourceOf(study, 'customer'), 'customer="Fernhill: Garden Centres"');
    assert.equal(sourceOf(study, 'title'), "'title'='Fernhill''s orders'");
    assert.equal(at(study, 'title').value, "Fernhill's orders");
    assert.equal(sourceOf(study, 'aurora.rto'), 'rto=4 hours');
    assert.equal(sourceOf(study, 'aurora.database.initialSize'), 'initialSize=120 GB');
    assert.equal(sourceOf(study, 'aurora.database.tables'), 'tables=80');
    assert.equal(slice(study.text, at(study, 'awsAccountIds.0').valueSpan), '"305917428866"');
    assert.equal(slice(study.text, at(study, 'awsAccountIds.1').valueSpan), '418203957764');
    assert.deepEqual(
      ['customer', 'empty', 'aurora', 'awsAccountIds'].map((path) => at(study, path).shape),
      ['scalar', 'empty', 'map', 'list'],
    );
  });

  it('keeps a number as it was typed', () => {
    const study = read('---\nid: 012345678901\nquoted: "012345678901"\nbig: 1.50\n---\n');
    assert.equal(at(study, 'id').text, '012345678901');
    assert.equal(at(study, 'quoted').text, '012345678901');
    assert.equal(at(study, 'big').text, '1.50');
  });

  it('tells each second duplicate key, at any depth, at its place', () => {
    const study = read('---\na: 1\nb: {c: 1, c: 2}\na: 2\na: 3\n---\n');
    assert.deepEqual(problems(study), [
      ['duplicate-key', 2, 'c'],
      ['duplicate-key', 3, 'a'],
      ['duplicate-key', 4, 'a'],
    ]);
  });

  it('that is not closed reaches to the first blank line or heading, and the body is read', () => {
    for (const newline of ['\n', '\r\n'])
      for (const gap of [[''], []]) {
        const lines = [
          '---',
          'checklist: sdp-common@2019',
          'customer: Fernhill',
          ...gap,
          '# Fernhill',
          '',
          '## Challenge',
          '',
          'Rain.',
        ];
        const study = read(lines.join(newline));
        assert.deepEqual(problems(study), [['unclosed', 0, '---']]);
        assert.equal(study.frontMatter.complete, false);
        assert.equal(sourceOf(study, 'customer'), 'customer=Fernhill');
        assert.deepEqual(headings(study), ['Fernhill', 'Challenge']);
      }
  });

  it('in TOML or JSON is one problem, and the body is read', () => {
    for (const [problem, opening, block] of [
      ['toml', '+++', '+++\nchecklist = "sdp-common@2019"\n+++'],
      ['json', '{', '{\n  "checklist": "sdp-common@2019",\n  "nested": {"a": 1}\n}'],
    ] as const) {
      const study = read(`${block}\n\n# Fernhill\n\n## Challenge\n\nRain.\n`);
      assert.deepEqual(problems(study), [[problem, 0, opening]]);
      assert.equal(study.frontMatter.complete, false);
      assert.deepEqual(headings(study), ['Fernhill', 'Challenge']);
      assert.deepEqual(
        study.passages.map(({ text }) => text),
        ['Rain.'],
      );
    }
  });

  it('with a tab as indentation is a problem at its line, not a crash', () => {
    const study = read('---\naurora:\n\trto: 4 hours\ncustomer: Fernhill\n---\n# Fernhill\n');
    assert.equal(study.frontMatter.problems.length, 1);
    assert.deepEqual(problems(study)[0]!.slice(0, 2), ['yaml', 2]);
    assert.deepEqual(headings(study), ['Fernhill']);
  });

  it('may follow a byte order mark', () => {
    const study = read('\uFEFF---\ncustomer: Fernhill\n---\n# Fernhill\n\nRain.\n');
    assert.deepEqual(problems(study), []);
    assert.equal(sourceOf(study, 'customer'), 'customer=Fernhill');
    assert.deepEqual(study.lines.positionAt(at(study, 'customer').keySpan.start), { line: 1, character: 0 });
    assert.deepEqual(headings(study), ['Fernhill']);
    assert.deepEqual(
      study.passages.map(({ text }) => text),
      ['Rain.'],
    );
    const without = read('\uFEFF# Fernhill\n\nRain.\n');
    assert.equal(slice(without.text, without.sections[1]!.headingSpan), '# Fernhill');
    assert.equal(slice(without.text, without.passages[0]!.span), 'Rain.');
  });

  it('may have any line break', () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const lines = [
        '---',
        'customer: Fernhill',
        'aurora:',
        '  rto: 4 hours',
        'note:',
        '---',
        '# Fernhill',
        '',
        'Rain.',
        '',
      ];
      const study = read(lines.join(newline));
      assert.deepEqual(problems(study), [], JSON.stringify(newline));
      assert.equal(sourceOf(study, 'customer'), 'customer=Fernhill', JSON.stringify(newline));
      assert.equal(sourceOf(study, 'aurora.rto'), 'rto=4 hours', JSON.stringify(newline));
      assert.deepEqual(study.lines.positionAt(at(study, 'aurora.rto').keySpan.start), {
        line: 3,
        character: 2,
      });
      assert.equal(at(study, 'note').shape, 'empty');
      assert.deepEqual(headings(study), ['Fernhill']);
    }
  });

  it('does not expand an alias bomb', () => {
    const levels = Array.from({ length: 30 }, (_, index) =>
      index === 0 ? 'l0: &l0 [x, x]' : `l${index}: &l${index} [*l${index - 1}, *l${index - 1}]`,
    );
    const study = read(`---\n${levels.join('\n')}\ncustomer: Fernhill\n---\n# Fernhill\n`);
    assert.equal(sourceOf(study, 'customer'), 'customer=Fernhill');
  });

  it('reads an alias of one value as that value', () => {
    const study = read('---\nfirst: &day 2018-04-02\nstartDate: *day\n---\n');
    assert.equal(at(study, 'startDate').text, '2018-04-02');
    assert.equal(sourceOf(study, 'startDate'), 'startDate=*day');
  });

  it('runs no tags and keeps the keys around them', () => {
    const study = read(
      '---\nevil: !!js/function "function () { return 1 }"\ncustomer: Fernhill\n---\n# Fernhill\n',
    );
    assert.equal(sourceOf(study, 'customer'), 'customer=Fernhill');
    assert.equal(typeof at(study, 'evil').value, 'string');
  });

  it('nested very deeply is read without a crash', () => {
    const flow = read(
      `---\ndeep: ${'['.repeat(5000)}${']'.repeat(5000)}\ncustomer: Fernhill\n---\n# Fernhill\n`,
    );
    assert.deepEqual(headings(flow), ['Fernhill']);
    const lines = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}k:`).join('\n');
    assert.deepEqual(headings(read(`---\n${lines}\n---\n# Fernhill\n`)), ['Fernhill']);
  });

  it('may be empty, or all there is', () => {
    for (const text of [
      '---\n---\n',
      '---\n\n---\n',
      '---\n# only a comment\n---\n',
      '---\ncustomer: Fernhill\n---',
    ]) {
      const study = read(text);
      assert.deepEqual(problems(study), [], JSON.stringify(text));
      assert.ok(study.frontMatter.complete);
      assert.equal(study.frontMatter.kind, 'yaml');
      assert.deepEqual(study.passages, []);
    }
    assert.equal(read('').frontMatter.kind, 'none');
    assert.equal(read('').lines.lineCount, 1);
  });

  it('that is no map is a problem', () => {
    assert.deepEqual(
      problems(read('---\n- a\n- b\n---\n')).map(([problem]) => problem),
      ['not-a-map'],
    );
    assert.deepEqual(
      problems(read('---\njust words\n---\n')).map(([problem]) => problem),
      ['not-a-map'],
    );
  });

  it('names a full-width colon where it stands', () => {
    const study = read(
      '---\nchecklist: sdp-common@2019\n開始日：2018-04-02\n終了日: 2018-11-30\n---\n# みずほの里\n',
    );
    assert.deepEqual(problems(study), [['full-width-colon', 2, '：']]);
    assert.equal(study.frontMatter.complete, false);
  });

  it('may have full-width colons inside values', () => {
    assert.deepEqual(problems(read('---\ntitle: 事例：みずほの里\n---\n')), []);
  });

  it('starts on the first line only', () => {
    for (const text of [
      '\n---\ncustomer: Fernhill\n---\n',
      'Words.\n\n---\ncustomer: Fernhill\n---\n',
      ' ---\ncustomer: x\n---\n',
    ])
      assert.equal(read(text).frontMatter.kind, 'none', JSON.stringify(text));
    assert.equal(read('----\ncustomer: Fernhill\n----\n').frontMatter.kind, 'none');
  });

  it('ends at its own fence: later rules belong to the body', () => {
    const study = read('---\ncustomer: Fernhill\n---\n\n# Fernhill\n\n---\n\nRain.\n\n---\nno: key\n---\n');
    assert.equal(slice(study.text, study.frontMatter.span), '---\ncustomer: Fernhill\n---');
    assert.equal(study.frontMatter.entries.length, 1);
    assert.ok(study.passages.some(({ text }) => text === 'Rain.'));
  });

  it('does not end at dashes inside a value', () => {
    const study = read('---\ntext: |\n  one\n  ---\n  two\ncustomer: Fernhill\n---\n# Fernhill\n');
    assert.equal(sourceOf(study, 'customer'), 'customer=Fernhill');
    assert.deepEqual(headings(study), ['Fernhill']);
  });

  it('that is enormous is one problem', () => {
    const study = read(`---\ncustomer: Fernhill\n${'# filler\n'.repeat(10_000)}---\n# Fernhill\n`);
    assert.deepEqual(
      problems(study).map(([problem]) => problem),
      ['too-large'],
    );
    assert.deepEqual(headings(study), ['Fernhill']);
  });
});
