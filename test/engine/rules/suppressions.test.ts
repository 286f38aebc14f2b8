import assert from 'node:assert/strict';
import { findingsOf, inspect } from '../support.ts';

const study = (body: string, front = '') =>
  inspect(`---\nchecklist: sdp-common@2019\n${front}---\n# Fernhill\n\n${body}`);
const emptyHeadings = (body: string, front = '') => findingsOf(study(body, front), 'empty-section').length;

const headings = '## Challenge\n\n## Results\n\n## Lessons learned\n';

describe('suppressions', () => {
  it('silence the next line', () => {
    assert.equal(emptyHeadings(headings), 3);
    assert.equal(
      emptyHeadings(
        headings.replace(
          '## Results',
          '<!-- casewright-disable-next-line empty-section -- later -->\n## Results',
        ),
      ),
      2,
    );
    assert.equal(
      emptyHeadings(headings.replace('## Results', '<!-- casewright-disable-next-line -->\n## Results')),
      2,
    );
    assert.equal(
      emptyHeadings(
        headings.replace('## Results', '<!-- casewright-disable-next-line missing-field -->\n## Results'),
      ),
      3,
    );
    assert.equal(
      emptyHeadings(
        headings.replace('## Results', '<!-- casewright-disable-next-line empty-section -->\n\n## Results'),
      ),
      3,
    );
  });

  it('silence their own line', () => {
    assert.equal(
      emptyHeadings(
        headings.replace('## Results', '## Results <!-- casewright-disable-line empty-section -->'),
      ),
      2,
    );
  });

  it('silence a stretch, and the rest when they are not ended', () => {
    const off = '<!-- casewright-disable empty-section -->\n\n';
    const on = '<!-- casewright-enable empty-section -->\n\n';
    assert.equal(
      emptyHeadings(
        headings.replace('## Results', `${off}## Results`).replace('## Lessons', `${on}## Lessons`),
      ),
      2,
    );
    assert.equal(emptyHeadings(headings.replace('## Results', `${off}## Results`)), 1);
    assert.equal(
      emptyHeadings(
        headings
          .replace('## Results', `${off}## Results`)
          .replace('## Lessons', '<!-- casewright-enable -->\n\n## Lessons'),
      ),
      2,
    );
  });

  it('silence the whole file from anywhere', () => {
    assert.equal(emptyHeadings(`${headings}\n<!-- casewright-disable-file empty-section -->\n`), 0);
    assert.deepEqual(study(`${headings}\n<!-- casewright-disable-file -->\n`).findings, []);
  });

  it('may name several rules and a reason', () => {
    const comment =
      '<!-- casewright-disable-next-line missing-evidence, empty-section -- not before March -->\n';
    assert.equal(emptyHeadings(headings.replace('## Results', `${comment}## Results`)), 2);
  });

  it('stand in front matter as comments of YAML', () => {
    const missing = (front: string) => findingsOf(study('', front), 'invalid-field').length;
    const field = 'awsAccountIds: ["123"]\n';
    assert.equal(missing(field), 1);
    assert.equal(missing(`# casewright-disable-next-line invalid-field -- ask the customer\n${field}`), 0);
    assert.equal(missing(field.replace('\n', ' # casewright-disable-line invalid-field\n')), 0);
    assert.equal(missing(`# casewright-disable-file invalid-field\n${field}`), 0);
    assert.equal(missing(`# casewright-disable-next-line missing-field\n${field}`), 1);
  });

  it('are no suppressions in code, nor in a value', () => {
    assert.equal(emptyHeadings(`\`\`\`\n<!-- casewright-disable-file -->\n\`\`\`\n\n${headings}`), 3);
    assert.equal(emptyHeadings(headings, 'title: "# casewright-disable-file"\n'), 3);
  });

  it('do not silence broken front matter', () => {
    const broken = inspect(
      '---\nchecklist: sdp-common@2019\na: 1\na: 2\n---\n<!-- casewright-disable-file -->\n',
    );
    assert.deepEqual(
      broken.findings.map(({ rule }) => rule),
      ['front-matter-syntax'],
    );
  });

  it('change no status', () => {
    const silent = study(`${headings}\n<!-- casewright-disable-file -->\n`);
    assert.equal(silent.assessment.byId('sdp.2.1.outcomes')!.status, 'missing');
  });
});
