import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { changes } from '../../client/src/checklist-view/changes.ts';
import { checklist } from '../../client/src/checklist-view/model.ts';
import { assessment, sampleCoverage } from './sample.ts';

const before = checklist(sampleCoverage(), 'applicable');

function withAssessment(
  id: string,
  ...rest: [Parameters<typeof assessment>[1], Parameters<typeof assessment>[2]?]
) {
  const coverage = sampleCoverage();
  const list = coverage.report.assessment.map((entry) =>
    entry.requirement === id ? assessment(id, ...rest) : entry,
  );
  return sampleCoverage({ assessment: list });
}

describe('changes of the checklist', () => {
  it('are none between equal states', () => {
    assert.deepEqual(changes(before, checklist(sampleCoverage(), 'applicable')), []);
    assert.deepEqual(changes(undefined, undefined), []);
  });

  it('are everything when a checklist comes or goes', () => {
    assert.equal(changes(undefined, before), 'everything');
    assert.equal(changes(before, undefined), 'everything');
  });

  it('are the item alone when the figures of its chapter stay', () => {
    const after = checklist(withAssessment('lessons', 'partial', 'section'), 'applicable');
    assert.deepEqual(changes(before, after), ['requirement:lessons']);
  });

  it('are the chapter when its figures change', () => {
    const after = checklist(withAssessment('lessons', 'met', 'section'), 'applicable');
    assert.deepEqual(changes(before, after), ['chapter:sample@1/story']);
  });

  it('are the chapter when an item appears or disappears', () => {
    const after = checklist(withAssessment('public', 'not-applicable'), 'applicable');
    assert.deepEqual(changes(before, after), ['chapter:sample@1/facts']);
  });

  it('are everything when a chapter disappears', () => {
    const after = checklist(withAssessment('lessons', 'met', 'section'), 'open');
    assert.equal(changes(before, after), 'everything');
  });
});
