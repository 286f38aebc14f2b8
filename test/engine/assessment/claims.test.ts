import assert from 'node:assert/strict';
import { engine, findingsOf, inspect, slice, statusOf } from '../support.ts';

const study = (body: string) =>
  inspect(`---\nchecklist: sdp-common@2019\ncustomer: Fernhill Garden Centres\n---\n# Fernhill\n\n${body}`);
const id = 'sdp.2.1.lessons-learned';
const evidenceOf = (body: string) => {
  const inspection = study(body);
  return inspection.assessment
    .byId(id)!
    .evidence.map(({ kind, span }) => [kind, slice(inspection.caseStudy.text, span).trim()]);
};
const claim = `<!-- evidence: ${id} -->`;

describe('claims', () => {
  it('bind the block after them', () => {
    assert.deepEqual(evidenceOf(`${claim}\nAsk first.\n\nAnother block.\n`), [['claim', 'Ask first.']]);
    assert.deepEqual(evidenceOf(`${claim}\n\n- Ask first.\n- Ask twice.\n`)[0]![0], 'claim');
    assert.deepEqual(evidenceOf(`${claim}\n\n| Lesson |\n| --- |\n| Ask first. |\n`)[0]![0], 'claim');
  });

  it('count for what another checklist asks for as well, either way', () => {
    const diagrams = ['sdp.2.2.diagram.present', 'delivery.doc-001'];
    const both = (claimed: string) =>
      inspect(
        `---\nchecklist: [sdp-common@2019, aws-delivery-common@2025]\n---\n# Fernhill\n\n<!-- evidence: ${claimed} -->\nThe plan hangs in the office.\n`,
      );
    for (const claimed of diagrams)
      assert.deepEqual(
        diagrams.map((each) => statusOf(both(claimed), each)),
        ['met', 'met'],
        claimed,
      );
  });

  it('bind the whole section before a heading', () => {
    assert.deepEqual(
      evidenceOf(`${claim}\n\n## Afterwards\n\nAsk first.\n\n### And\n\nAsk twice.\n\n## Other\n\nNo.\n`),
      [['claim', '## Afterwards\n\nAsk first.\n\n### And\n\nAsk twice.']],
    );
  });

  it('count before anything that is recognised', () => {
    const inspection = study(`## Lessons learned\n\nAsk first.\n\n## Notes\n\n${claim}\nAsk twice.\n`);
    assert.deepEqual(
      inspection.assessment.byId(id)!.evidence.map(({ kind }) => kind),
      ['claim'],
    );
  });

  it('may name several requirements, and stand several times', () => {
    const inspection = study(`<!-- evidence: ${id}, sdp.2.1.outcomes -->\nWords.\n\n${claim}\nMore words.\n`);
    assert.equal(statusOf(inspection, 'sdp.2.1.outcomes'), 'met');
    assert.equal(inspection.assessment.byId(id)!.evidence.length, 2);
  });

  it('on an empty target count for nothing and are reported', () => {
    for (const body of [
      `${claim}\n`,
      `${claim}\n\n## Next\n`,
      `${claim}\n<!-- a comment -->\n\n## Next\n\n## Other\n\nWords.\n`,
    ]) {
      const inspection = study(body);
      assert.notEqual(statusOf(inspection, id), 'met', body);
      const [finding] = findingsOf(inspection, 'unknown-suppression');
      assert.equal(slice(inspection.caseStudy.text, finding!.span), claim);
    }
  });

  it('on a placeholder count for nothing', () => {
    const inspection = study(`## Lessons learned\n\n${claim}\nTODO: ask Kim\n`);
    assert.equal(statusOf(inspection, id), 'missing');
    assert.deepEqual(findingsOf(inspection, 'placeholder-text').length, 1);
  });

  it('of an unknown requirement are reported with the one that was meant', () => {
    const inspection = study('<!-- evidence: sdp.2.1.lesson-learned -->\nAsk first.\n');
    const [finding] = findingsOf(inspection, 'unknown-suppression');
    assert.equal(slice(inspection.caseStudy.text, finding!.span), 'sdp.2.1.lesson-learned');
    assert.equal(finding!.data.replacement, id);
  });

  it('of a requirement that does not apply are no problem', () => {
    const inspection = study('<!-- evidence: sdp.2.1.public.evidence-url -->\nWords.\n');
    assert.deepEqual(findingsOf(inspection, 'unknown-suppression'), []);
  });

  it('are told by the report', () => {
    const inspection = study(`## Notes\n\n${claim}\nAsk first.\n`);
    const entry = engine.report(inspection, 'a.md').assessment.find(({ requirement }) => requirement === id)!;
    assert.deepEqual(entry.evidence, [
      {
        kind: 'claim',
        parts: [],
        heading: 'Notes',
        range: { start: { line: 9, character: 0 }, end: { line: 9, character: 10 } },
      },
    ]);
  });
});
