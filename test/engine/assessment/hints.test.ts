import assert from 'node:assert/strict';
import { inspect } from '../support.ts';

const hinted = (body: string, front = '') => {
  const { findings } = inspect(
    `---\nchecklist: serverless-hints@2022\nlang: en\n${front}---\n\n# A story\n\n${body}\n`,
  );
  return findings.flatMap(({ requirements }) => requirements).map((id) => id.replace('serverless.', ''));
};

describe('hints', () => {
  it('are silent where nothing sets them off', () =>
    assert.deepEqual(hinted('## Solution\n\nAmazon EC2 runs the shop; the database is Amazon RDS.'), []));

  it('speak when the text says what sets them off', () =>
    assert.ok(hinted('## Solution\n\nAWS Lambda writes to Amazon RDS.').includes('hint.rds-proxy')));

  it('hold for a range of a number', () => {
    const body = '## Solution\n\nThe functions are small.';
    assert.ok(!hinted(body).includes('hint.layers'));
    assert.ok(!hinted(body, 'lambda: { functions: 4 }\n').includes('hint.layers'));
    assert.ok(hinted(body, 'lambda: { functions: 5 }\n').includes('hint.layers'));
    assert.ok(hinted(body, 'lambda: { functions: 1.2K }\n').includes('hint.layers'));
  });

  it('ask for services that agree with the pattern', () => {
    const of = (pattern: string, text: string) =>
      hinted(`## Migration\n\n${text}`, `migration: { pattern: ${pattern} }\n`).includes('7r.consistency');
    assert.equal(of('rehost', 'It runs on Amazon EC2.'), false);
    assert.equal(of('rehost', 'It runs on Amazon DynamoDB.'), true);
    assert.equal(of('refactor', 'It runs on Amazon DynamoDB.'), false);
    assert.equal(of('retain', 'It stays.'), false);
  });

  it('warn when nothing moved', () => {
    const body = '## Migration\n\nThe mainframe stays.';
    assert.deepEqual(hinted(body, 'migration: { pattern: retain }\n'), ['7r.not-target']);
  });

  it('may be set beside another checklist', () => {
    const { assessment } = inspect(
      '---\nchecklist: [sdp-common@2019, serverless-hints@2022]\n---\n\n# A story\n',
    );
    assert.deepEqual(
      assessment.checklists.map(({ pin }) => pin),
      ['sdp-common@2019', 'serverless-hints@2022'],
    );
  });
});
