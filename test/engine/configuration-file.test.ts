import assert from 'node:assert/strict';
import { emptyConfiguration } from '../../server/src/engine/configuration.ts';
import { readConfiguration } from '../../server/src/engine/configuration-file.ts';
import { createTranslator } from '../../server/src/engine/translate.ts';

const read = (text: string) => readConfiguration(text, createTranslator({}));
const problemsOf = (text: string) =>
  read(text).problems.map(({ span, message }) => [text.slice(span.start, span.end).trim(), message]);

describe('casewright.yaml', () => {
  it('is read into a configuration', () => {
    const { configuration, problems } = read(`
include: docs/**/*.md
exclude: [docs/old/**]
default-checklist: aurora-delivery@2.0
checklists: [checklists/ours.yaml]
rules: {stale-project: off, diagram-services: warning, service-name: false}
headings:
  challenge: [Where we began, 出発点]
partner: {name: Kisaragi Systems, website: https://example.com}
applications:
  - {id: spring, checklist: aurora-delivery@2.0, caseStudies: [docs/*.md], selfAssessment: {}, attestations: {sdp.2.2.diagram.guide: {by: alliance lead, on: 2018-12-03}, sdp.2.1.public.guide: }}
somethingLater: 1
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration, {
      include: ['docs/**/*.md'],
      exclude: ['docs/old/**'],
      defaultChecklist: 'aurora-delivery@2.0',
      checklists: [{ path: 'checklists/ours.yaml', span: { start: 98, end: 118 } }],
      rules: { 'stale-project': 'off', 'diagram-services': 'warning', 'service-name': 'off' },
      headings: { challenge: ['Where we began', '出発点'] },
      partner: { name: 'Kisaragi Systems', website: 'https://example.com' },
      applications: [
        {
          id: 'spring',
          checklist: 'aurora-delivery@2.0',
          caseStudies: ['docs/*.md'],
          attestations: ['sdp.2.2.diagram.guide'],
        },
      ],
    });
  });

  it('may be empty, or start with a byte order mark', () => {
    for (const text of ['', '# nothing yet\n', '\uFEFF', 'include:\nrules:\n', '---\n'])
      assert.deepEqual(read(text), { configuration: emptyConfiguration, problems: [] });
    assert.deepEqual(read('\uFEFFinclude: [a]\nexclude: [b]\n').configuration.exclude, ['b']);
  });

  it('names what cannot be read at its place, and keeps the rest', () => {
    assert.deepEqual(problemsOf('include: {a: 1}\nexclude: [1, b]\n'), [
      ['{a: 1}', '"include" must be a list of texts'],
      ['[1, b]', '"exclude" must be a list of texts'],
    ]);
    assert.deepEqual(
      problemsOf('rules: {stale-project: loud}\napplications: x\npartner: [a]\n'),
      [
        ['[a]', '"partner" must be a list of keys and values'],
        ['loud', '"rules.stale-project" must be one of off, info, warning, error'],
        ['x', '"applications" must be a list'],
      ].sort((one, other) => (one[0]! < other[0]! ? -1 : 1)),
    );
    assert.deepEqual(read('include: {a: 1}\nexclude: [b]\n').configuration.exclude, ['b']);
  });

  it('reports YAML errors at their place without quoting the file', () => {
    const text = 'include: [docs/**\nrules:\n  a: off\n';
    const { problems } = read(text);
    assert.ok(problems.length > 0);
    for (const { message } of problems) assert.doesNotMatch(message, /\n|at line/);
  });

  it('is data: aliases bombs, tags and prototype keys do nothing', () => {
    const bomb = `a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ninclude: *c\n`;
    assert.deepEqual(read(bomb).configuration.include, []);
    const { configuration } = read(
      'rules: {__proto__: off, constructor: error}\nheadings: {__proto__: [x]}\n',
    );
    assert.equal(Object.getPrototypeOf(configuration.rules), Object.prototype);
    assert.equal(({} as Record<string, unknown>).off, undefined);
    assert.equal(read('include: !!js/function "function () {}"\n').configuration.include.length <= 1, true);
  });

  it('speaks Japanese', () => {
    const t = createTranslator({ '"{0}" must be a list': '「{0}」はリストで書いてください' });
    assert.equal(
      readConfiguration('applications: x\n', t).problems[0]?.message,
      '「applications」はリストで書いてください',
    );
  });
});
