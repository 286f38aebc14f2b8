import assert from 'node:assert/strict';
import { emptyConfiguration } from '../../../server/src/engine/configuration.ts';
import { rules } from '../../../server/src/engine/rules/index.ts';
import { engine, inspect, japaneseEngine } from '../support.ts';

const body = `# Fernhill

## Challenge

TODO: ask Kim

## What we proposed

## Recovery

We keep backups of the Aurora cluster.

## Results

Everybody is happier.
`;

const study = (front: string, configured = {}) =>
  inspect(
    `---\nchecklist: aurora-delivery@2.0\naurora: {managedBy: customer, origin: new}\n${front}---\n${body}`,
    { configuration: { ...emptyConfiguration, rules: configured } },
  );

/** The severities of a rule, most severe first. */
const severities = (rule: string, front = '', configured = {}) => [
  ...new Set(
    study(front, configured)
      .findings.filter((finding) => finding.rule === rule)
      .map(({ severity }) => severity),
  ),
];

const lowered = [
  'missing-field',
  'missing-section',
  'empty-section',
  'placeholder-text',
  'missing-diagram',
  'missing-recovery-objective',
  'recovery-guidance',
  'missing-evidence',
  'unquantified-outcome',
];

describe('severities', () => {
  it('are those of the requirements', () => {
    assert.deepEqual(severities('missing-diagram'), ['error']);
    assert.deepEqual(severities('unquantified-outcome'), ['warning']);
    assert.deepEqual(severities('missing-field').sort(), ['error', 'info']);
  });

  it('are lowered by one level while the case study is a draft', () => {
    assert.deepEqual(severities('missing-diagram', 'stage: draft\n'), ['warning']);
    assert.deepEqual(severities('unquantified-outcome', 'stage: draft\n'), ['info']);
    for (const rule of lowered)
      assert.ok(!severities(rule, 'stage: draft\n').includes('error'), `${rule} is no error in a draft`);
  });

  it('are lowered in review for what is only unwritten', () => {
    for (const stage of ['', 'stage: ready\n', 'stage: review\n'])
      assert.deepEqual(severities('missing-diagram', stage), ['error'], stage);
    assert.deepEqual(severities('empty-section'), ['error']);
    assert.deepEqual(severities('empty-section', 'stage: review\n'), ['warning']);
    assert.deepEqual(severities('placeholder-text', 'stage: review\n'), ['warning']);
    assert.deepEqual(severities('placeholder-text', '段階: ready\n'), ['error']);
  });

  it('are lowered for the starred rules only', () => {
    assert.deepEqual(
      rules
        .filter((rule) => rule.lowered.includes('draft'))
        .map(({ id }) => id)
        .sort(),
      [...lowered].sort(),
    );
    assert.deepEqual(
      rules
        .filter((rule) => rule.lowered.includes('review'))
        .map(({ id }) => id)
        .sort(),
      ['empty-section', 'placeholder-text'],
    );
    const wrong = 'stage: draft\nstatus: pilot\nstartDate: 2018-11-30\nendDate: 2018-04-02\n';
    assert.deepEqual(severities('not-in-production', wrong), ['error']);
    assert.deepEqual(severities('date-order', wrong), ['error']);
  });

  it('are those of the configuration, whatever the stage', () => {
    assert.deepEqual(severities('missing-diagram', '', { 'missing-diagram': 'info' }), ['info']);
    assert.deepEqual(severities('missing-diagram', 'stage: draft\n', { 'missing-diagram': 'error' }), [
      'error',
    ]);
    assert.deepEqual(severities('missing-field', '', { 'missing-field': 'warning' }), ['warning']);
  });

  it('are none for a rule that is off, and its requirements stay open', () => {
    assert.deepEqual(severities('missing-diagram', '', { 'missing-diagram': 'off' }), []);
    const off = study('', { 'missing-diagram': 'off' });
    assert.equal(off.assessment.byId('sdp.2.2.diagram.present')!.status, 'missing');
  });
});

describe('findings', () => {
  it('come in document order, each once', () => {
    const { findings } = study('');
    const starts = findings.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    const keys = findings.map(({ rule, span, message }) => `${rule} ${span.start} ${message}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('say each open requirement once', () => {
    const { findings, assessment } = study('');
    const open = assessment.requirements.filter(({ status }) => status === 'missing' || status === 'partial');
    for (const { requirement } of open) {
      const rulesOf = findings
        .filter(({ requirements }) => requirements.includes(requirement.id))
        .map(({ rule }) => rule);
      // What is computed from facts that are missing is told by those.
      if (!requirement.answer.computed)
        assert.equal(new Set(rulesOf).size, 1, `${requirement.id}: ${rulesOf.join()}`);
    }
  });

  it('concern no requirement that is met, waived or not applicable, unless their place is wrong in itself', () => {
    const { findings, assessment } = study('customer: Fernhill Garden Centres\n');
    for (const { rule, requirements } of findings.filter((finding) => finding.rule.startsWith('missing-')))
      for (const id of requirements)
        assert.ok(['missing', 'partial'].includes(assessment.byId(id)!.status), `${rule} ${id}`);
  });

  it('are told in the language of the person, at the same places', () => {
    const text = study('').caseStudy.text;
    const english = inspect(text, { engine });
    const japanese = inspect(text, { engine: japaneseEngine });
    const places = ({ findings }: typeof english) =>
      findings.map(({ rule, span, requirements }) => ({ rule, span, requirements }));
    assert.deepEqual(places(japanese), places(english));
    for (const { message } of japanese.findings)
      assert.match(message, /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u);
    for (const { message } of english.findings)
      assert.doesNotMatch(message, /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u);
  });

  it('never promise an approval', () => {
    for (const { message } of study('').findings) assert.doesNotMatch(message, /approv|accepted|certif/i);
  });
});
