import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isKnown } from '../../client/src/case-study/coverage.ts';
import type { AssessedParams } from '../../server/src/lsp/protocol.ts';
import { sampleCoverage } from './sample.ts';

const known = sampleCoverage();
const assessed: AssessedParams = {
  uri: known.uri,
  version: known.version,
  caseStudy: true,
  coverage: { waived: 1, toConfirm: 1, byWording: 1, applicable: 5, met: 2 },
  errors: 1,
  warnings: 0,
};

describe('an announced assessment', () => {
  it('is known when version and figures are those of the last answer', () => {
    assert.ok(isKnown(assessed, known));
  });

  it('is new when the document or any figure has changed', () => {
    const changed: Partial<AssessedParams>[] = [
      { uri: 'file:///other.md' },
      { version: 4 },
      { errors: 2 },
      { warnings: 1 },
      { coverage: { ...assessed.coverage, met: 3 } },
    ];
    for (const change of changed)
      assert.ok(!isKnown({ ...assessed, ...change }, known), JSON.stringify(change));
    assert.ok(!isKnown(assessed, undefined));
  });
});
