import assert from 'node:assert/strict';
import { checklistSchema } from '../../../scripts/data-files.ts';
import { loadLibrary } from '../../../server/src/engine/checklists/load.ts';
import { createEngine } from '../../../server/src/engine/index.ts';
import { findingsOf, inspect, slice, statusOf } from '../support.ts';

const head = (id: string, more: string) => `id: ${id}
version: "1"
title: {en: A checklist, ja: チェックリスト}
released: "2019-01"
source: {title: A source, publisher: A publisher, date: "2019-01"}
chapters: [{id: first, title: {en: First, ja: 一}}]
${more}requirements:
`;
const requirement = (id: string, rest: string, severity = 'error') => `  - id: ${id}
    title: {en: Title, ja: 題}
    text: {en: Text., ja: 文。}
    section: "1"
    chapter: first
    severity: ${severity}
${rest}`;

const base = `${head('base', '')}${requirement('base.results', '    parts: [results]\n    rule: missing-section\n    answer: {content: true}\n')}${requirement('base.other', '    parts: [results]\n    rule: missing-evidence\n    answer: {signals: [{terms: [other]}]}\n')}`;
const derived = `${head('derived', 'extends: [base@1]\n')}${[
  requirement(
    'derived.results',
    '    replaces: base.results\n    parts: [results]\n    rule: missing-evidence\n    answer: {signals: [{terms: [saved]}]}\n',
    'warning',
  ),
  requirement('derived.count', '    rule: missing-evidence\n    answer: {atLeast: {functions: 5}}\n'),
  requirement('derived.size', '    rule: numbers-disagree\n    answer: {atLeast: {size: 25 GB}}\n'),
  requirement('derived.list', '    rule: missing-evidence\n    answer: {atLeast: {services: 3}}\n'),
  requirement(
    'derived.public',
    '    rule: missing-field\n    answer: {fields: [visibility, address], is: {visibility: [public]}}\n',
  ),
  requirement(
    'derived.framework',
    '    parts: [results]\n    rule: missing-evidence\n    answer: {is: {framework: [AWS SAM, SAM]}, signals: [{terms: [sam template]}]}\n',
  ),
  requirement(
    'derived.store',
    '    parts: [results]\n    rule: missing-evidence\n    answer: {isNot: {store: [Amazon RDS]}, unless: [[{terms: [only]}, {terms: [starts servers]}]]}\n',
  ),
  requirement(
    'derived.services',
    '    parts: [results]\n    rule: missing-evidence\n    answer: {signals: [{values: [aws-service], minimum: 2, except: [AWS Lambda]}]}\n',
  ),
  requirement('derived.all', '    aggregate: true\n    answer: {attested: true}\n'),
].join('')}`;

const vocabulary = `parts:
  results:
    en: {preferred: Results}
    ja: {preferred: 成果}
fields:
  - {path: functions, type: count}
  - {path: size, type: size}
  - {path: services, type: list}
  - {path: framework, type: text}
  - {path: store, type: text}
  - {path: address, type: text}
  - {path: visibility, type: enum, values: [{value: public}, {value: private}]}
services:
  - {name: AWS Lambda, aliases: [Lambda]}
  - {name: Amazon S3, aliases: [S3]}
  - {name: Amazon SNS, aliases: [SNS]}
negations: {before: [not]}
`;

const { library, problems } = loadLibrary(
  [base, derived].map((text, index) => ({ path: `checklists/${index}.yaml`, text })),
  [{ path: 'vocabulary.yaml', text: vocabulary }],
  checklistSchema(),
);
const engine = createEngine({ library, locale: 'en', messages: {} });
const study = (front: string, body = '') =>
  inspect(`---\nchecklist: derived@1\n${front}\n---\n# A story\n\n${body}\n`, { engine });
const told = (front: string, id: string, body = '') => {
  const inspection = study(front, body);
  return inspection.findings
    .filter(({ requirements }) => requirements.includes(id))
    .map(({ rule, span }) => [rule, slice(inspection.caseStudy.text, span)]);
};

describe('what stands in for another requirement', () => {
  it('is loaded', () => assert.deepEqual(problems, []));

  it('is assessed in its place', () => {
    const inspection = study('', '## Results\n\nMuch was saved.');
    assert.equal(statusOf(inspection, 'derived.results'), 'met');
    assert.equal(inspection.assessment.byId('base.results')!.requirement.id, 'derived.results');
    assert.equal(statusOf(inspection, 'base.other'), 'missing');
    const { coverage, assessment } = engine.report(inspection, 'a.md');
    assert.ok(assessment.every((entry) => entry.requirement !== 'base.results'));
    assert.equal(
      coverage.applicable,
      assessment.filter(({ status }) => /met|missing|partial/.test(status)).length - 1,
    );
  });

  it('leaves the other one alone where it does not hold', () => {
    const inspection = inspect('---\nchecklist: base@1\n---\n# A story\n', { engine });
    assert.equal(statusOf(inspection, 'base.results'), 'missing');
  });

  it('takes over its claims and waivers', () => {
    const claimed = study('', '<!-- evidence: base.results -->\nThe shop is quicker.');
    assert.equal(claimed.assessment.byId('derived.results')!.evidence[0]!.kind, 'claim');
    const waived = study('exceptions:\n  - {requirement: base.results, reason: under wraps}');
    assert.equal(statusOf(waived, 'derived.results'), 'waived');
    assert.deepEqual(findingsOf(waived, 'waiver-unused'), []);
  });
});

describe('facts that must be something', () => {
  const status = (front: string, id: string, body?: string) => statusOf(study(front, body), id);

  it('answer when they are, and are told at their place when they are not', () => {
    assert.equal(status('functions: 5', 'derived.count'), 'met');
    assert.equal(status('functions: 4', 'derived.count'), 'missing');
    assert.deepEqual(told('functions: 4', 'derived.count'), [['missing-evidence', '4']]);
    assert.equal(status('size: 0.1 TB', 'derived.size'), 'met');
    assert.deepEqual(told('size: 18 GB', 'derived.size'), [['numbers-disagree', '18 GB']]);
    assert.equal(status('services: [S3, SNS, SQS]', 'derived.list'), 'met');
    assert.equal(status('services: [S3, SNS, S3]', 'derived.list'), 'missing');
  });

  it('decide nothing while they are unknown', () => {
    const entry = study('').assessment.byId('derived.count')!;
    assert.deepEqual([entry.status, entry.reason], ['not-applicable', 'undecided']);
  });

  it('are looked for by name, whatever stands beside it', () => {
    for (const framework of ['AWS SAM', 'sam', 'AWS SAM (with CodePipeline)', 'CodePipeline + SAM'])
      assert.equal(status(`framework: ${framework}`, 'derived.framework'), 'met', framework);
    assert.equal(status('framework: Terraform', 'derived.framework'), 'missing');
    assert.equal(status('', 'derived.framework', '## Results\n\nA SAM template.'), 'met');
    assert.equal(status('', 'derived.framework'), 'missing');
  });

  it('hold besides the fields that must be known', () => {
    assert.equal(status('visibility: public\naddress: here', 'derived.public'), 'met');
    assert.equal(status('visibility: public', 'derived.public'), 'partial');
    assert.deepEqual(told('visibility: private\naddress: here', 'derived.public'), [
      ['invalid-field', 'private'],
    ]);
    assert.deepEqual(
      told('', 'derived.public').map(([rule]) => rule),
      ['missing-field', 'missing-field'],
    );
  });
});

describe('what is excluded', () => {
  const id = 'derived.store';
  const status = (front: string, body = '') => statusOf(study(front, body), id);

  it('is not there when nobody says so', () => {
    assert.equal(status(''), 'met');
    assert.deepEqual(study('').assessment.byId(id)!.evidence, []);
    assert.equal(status('store: Amazon DynamoDB (Amazon RDS for reports)'), 'met');
    assert.equal(status('', 'It starts servers. That is not the only task.'), 'met');
    assert.equal(status('', 'It does not only starts servers.'), 'met');
  });

  it('is told where it is said', () => {
    assert.equal(status('store: Amazon RDS'), 'missing');
    assert.deepEqual(told('', id, 'It only starts servers.'), [
      ['missing-evidence', 'It only starts servers.'],
    ]);
  });

  it('is looked for under the parts alone where they are there', () => {
    assert.equal(status('', '## Before\n\nIt only starts servers.\n\n## Results\n\nMuch was saved.'), 'met');
    assert.equal(status('', '## Results\n\nIt only starts servers.'), 'missing');
  });

  it('counts for nothing against a claim', () => {
    assert.equal(status('', `<!-- evidence: ${id} -->\nIt only starts servers.`), 'met');
  });
});

describe('values that do not count', () => {
  it('are left out of the number', () => {
    const status = (body: string) => statusOf(study('', `## Results\n\n${body}`), 'derived.services');
    assert.equal(status('AWS Lambda reads from Amazon S3.'), 'missing');
    assert.equal(status('AWS Lambda reads from Amazon S3 and tells Amazon SNS.'), 'met');
  });
});

describe('aggregates', () => {
  it('sum up the errors of their chapter, and nothing is said about them', () => {
    const front =
      'functions: 5\nsize: 1 TB\nservices: [a, b, c]\nframework: SAM\nvisibility: public\naddress: here';
    const all = study(front, '## Results\n\nS3 and SNS.');
    assert.equal(statusOf(all, 'derived.all'), 'met');
    assert.equal(statusOf(study(''), 'derived.all'), 'partial');
    assert.deepEqual(told('', 'derived.all'), []);
  });
});
