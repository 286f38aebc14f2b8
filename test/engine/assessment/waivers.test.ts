import assert from 'node:assert/strict';
import { emptyConfiguration } from '../../../server/src/engine/configuration.ts';
import { inspect, rulesFor, statusOf } from '../support.ts';

const id = 'sdp.2.1.public.discoverable';
const other = 'sdp.2.1.lessons-learned';
const study = (front: string) =>
  inspect(
    `---\nchecklist: sdp-common@2019\nvisibility: public\n${front}\n---\n# Fernhill\n\n## Challenge\n\nRain.\n`,
    { today: '2019-02-01' },
  );
const stateOf = (front: string, requirement = id) => {
  const { status, reason } = study(front).assessment.byId(requirement)!;
  return [status, reason];
};

describe('waivers', () => {
  it('with a reason take a requirement out, and nothing is said about it', () => {
    const front = `exceptions:\n  - {requirement: ${id}, reason: customer has not consented}\n  - requirement: ${other}\n    reason: under wraps`;
    assert.deepEqual(stateOf(front), ['waived', 'customer has not consented']);
    assert.deepEqual(rulesFor(study(front), other), []);
  });

  it('without a reason do nothing', () => {
    for (const front of [
      `exceptions: [${id}]`,
      `exceptions:\n  - {requirement: ${id}}`,
      `exceptions:\n  - {requirement: ${id}, reason: ""}`,
    ])
      assert.equal(stateOf(front)[0], 'missing', front);
  });

  it('hold to the end of their last day', () => {
    const until = (day: string) =>
      stateOf(`exceptions:\n  - {requirement: ${id}, reason: no consent, until: ${day}}`)[0];
    assert.equal(until('2019-02-02'), 'waived');
    assert.equal(until('2019-02-01'), 'waived');
    assert.equal(until('2019-01-31'), 'missing');
  });

  it('may be written in Japanese', () => {
    assert.equal(stateOf(`例外:\n  - {requirement: ${id}, reason: お客様の承諾待ち}`)[0], 'waived');
  });

  it('of conditions that fail change nothing', () => {
    const inspection = inspect(
      `---\nchecklist: sdp-common@2019\nvisibility: private\nexceptions:\n  - {requirement: ${id}, reason: none}\n---\n`,
    );
    assert.equal(inspection.assessment.byId(id)!.status, 'not-applicable');
  });
});

describe('attestations', () => {
  const guide = 'sdp.2.1.public.guide';

  it('meet what only a person can say, which is to be confirmed otherwise', () => {
    assert.equal(stateOf('title: A', guide)[0], 'to-confirm');
    assert.equal(stateOf(`attestations:\n  ${guide}: {by: alliance lead, on: 2018-12-03}`, guide)[0], 'met');
    assert.equal(stateOf(`attestations:\n  ${guide}:`, guide)[0], 'to-confirm');
    assert.deepEqual(rulesFor(study('title: A'), guide), []);
  });

  it('count for all case studies of the application that has them', () => {
    const study = `---\nchecklist: sdp-common@2019\nvisibility: public\n---\n\n# A story\n`;
    const application = { id: 'spring', checklist: undefined, attestations: [guide] };
    const statusIn = (caseStudies: string[]) =>
      statusOf(
        inspect(study, {
          path: 'docs/a.md',
          configuration: { ...emptyConfiguration, applications: [{ ...application, caseStudies }] },
        }),
        guide,
      );
    assert.equal(statusIn(['docs/*.md']), 'met');
    assert.equal(statusIn(['other/*.md']), 'to-confirm');
  });
});
