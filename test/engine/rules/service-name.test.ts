import assert from 'node:assert/strict';
import { applyEdits, engine, findingsOf, inspect, japaneseEngine } from '../support.ts';

const study = (body: string, facts = '') =>
  `---\nchecklist: sdp-common@2019\n${facts}---\n\n# Study of Cloud Front\n\n${body}\n`;

describe('a wrong name that stands in several places', () => {
  const text = study(
    'Pages come from Cloud Front.\n\nCloud\nFront keeps them; `Cloud Front` is code.',
    'awsServices: [Cloud Front]\n',
  );

  it('is told once, where it stands first', () => {
    const findings = findingsOf(inspect(text), 'service-name');
    assert.deepEqual(
      findings.map(({ span }) => text.slice(span.start, span.end)),
      ['Cloud Front'],
    );
    assert.ok(findings[0]!.span.start < text.indexOf('# Study'));
  });

  it('is corrected here, or everywhere but in code', () => {
    const inspection = inspect(text);
    const [finding] = findingsOf(inspection, 'service-name');
    const [here, everywhere] = engine.fixesFor(inspection, finding!);
    assert.equal(applyEdits(text, here!.edits), text.replace('Cloud Front', 'Amazon CloudFront'));
    const all = applyEdits(text, everywhere!.edits);
    assert.deepEqual(all.match(/Cloud\s?Front/g), [
      'CloudFront',
      'CloudFront',
      'CloudFront',
      'CloudFront',
      'Cloud Front',
    ]);
    assert.deepEqual(findingsOf(inspect(all), 'service-name'), []);
  });

  it('has one fix where it stands once', () => {
    const once = study('Pages run on AWS EC2.').replace('Cloud Front', 'shops');
    const inspection = inspect(once);
    const titles = engine
      .fixesFor(inspection, findingsOf(inspection, 'service-name')[0]!)
      .map(({ title }) => title);
    assert.deepEqual(titles, ['Change to Amazon EC2']);
  });
});

describe('a former name', () => {
  const former = (end: string) =>
    findingsOf(
      inspect(study('Search is Amazon Elasticsearch Service.', end).replace('Cloud Front', 'shops')),
      'service-name',
    );

  it('is right for a project that ended before the renaming', () => {
    assert.equal(former('endDate: 2021-08-31\n').length, 0);
    assert.equal(former('endDate: 2021-09\n').length, 0);
  });

  it('is told for a later project, and when nobody knows', () => {
    assert.match(former('endDate: 2021-10-01\n')[0]!.message, /since 2021-09/);
    assert.equal(former('').length, 1);
  });

  it('is told in Japanese', () => {
    const inspection = inspect(study('検索はAmazon Elasticsearch Serviceで行う。'), {
      engine: japaneseEngine,
    });
    const messages = findingsOf(inspection, 'service-name').map(({ message }) => message);
    assert.ok(
      messages.some((message) => message.includes('旧称')),
      messages.join(),
    );
  });
});
