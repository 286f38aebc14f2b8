import assert from 'node:assert/strict';
import { inspect, rulesFor, statusOf } from '../support.ts';

const study = (aurora: string, body = '') =>
  inspect(
    `---\nchecklist: aurora-delivery@2.0\ncustomer: Fernhill Garden Centres\n${aurora}\n---\n# Fernhill\n\n${body}`,
  );

const customerSide = 'aurora.1.rto-rpo.customer-managed.pitr';
const partnerSide = 'aurora.1.rto-rpo.partner-managed.pitr';
const sides = (aurora: string) => [customerSide, partnerSide].map((id) => statusOf(study(aurora), id));

const existing = 'aurora.1.sizing.existing.performance';
const fresh = 'aurora.1.sizing.new.tps';
const reasonOf = (aurora: string, id: string) => study(aurora).assessment.byId(id)?.reason;

describe('conditions', () => {
  it('ask the side that runs the database', () => {
    assert.deepEqual(sides('aurora: {managedBy: customer}'), ['missing', 'not-applicable']);
    assert.deepEqual(sides('aurora: {managedBy: partner}'), ['not-applicable', 'missing']);
    assert.equal(reasonOf('aurora: {managedBy: partner}', customerSide), 'condition');
  });

  it('ask both sides when they share it', () => {
    assert.deepEqual(sides('aurora: {managedBy: shared}'), ['missing', 'missing']);
  });

  it('ask for the old system or for the new one', () => {
    const statuses = (aurora: string) => [existing, fresh].map((id) => statusOf(study(aurora), id));
    assert.deepEqual(statuses('aurora: {origin: existing}'), ['missing', 'not-applicable']);
    assert.deepEqual(statuses('aurora: {origin: new}'), ['not-applicable', 'missing']);
  });

  it('read the deciding field in Japanese, in a table and on a labelled line', () => {
    assert.deepEqual(sides('aurora: {運用主体: 顧客}'), ['missing', 'not-applicable']);
    for (const body of [
      '| 項目 | 内容 |\n| --- | --- |\n| 運用主体 | パートナー |\n',
      '- 運用主体：パートナー\n',
      'Managed by: partner\n',
    ])
      assert.deepEqual(
        [customerSide, partnerSide].map((id) => statusOf(study('lang: ja', body), id)),
        ['not-applicable', 'missing'],
        body,
      );
  });

  for (const [name, aurora] of [
    ['absent', 'aurora: {engine: mysql}'],
    ['empty', 'aurora: {managedBy: , engine: mysql}'],
    ['invalid', 'aurora: {managedBy: consortium, engine: mysql}'],
    ['a placeholder', 'aurora: {managedBy: TBD, engine: mysql}'],
  ] as const)
    it(`are undecided while their field is ${name}, and only the field is reported`, () => {
      const inspection = study(aurora, '## Recovery\n\nWe keep snapshots.\n\n## Operations\n\nIt runs.\n');
      const dependent = inspection.assessment.requirements.filter(
        ({ requirement }) => 'aurora.managedBy' in requirement.when,
      );
      assert.ok(dependent.length > 10);
      for (const { requirement, status, reason } of dependent) {
        assert.deepEqual([status, reason], ['not-applicable', 'undecided'], requirement.id);
        assert.deepEqual(rulesFor(inspection, requirement.id), [], requirement.id);
      }
      assert.equal(rulesFor(inspection, 'aurora.1.managed-by.declared').length, 1);
    });

  it('of visibility ask for addresses of a public reference only', () => {
    const status = (visibility: string) =>
      statusOf(study(`visibility: ${visibility}`), 'sdp.2.1.public.evidence-url');
    assert.deepEqual(['public', 'private', 'anonymized'].map(status), [
      'missing',
      'not-applicable',
      'not-applicable',
    ]);
    assert.equal(reasonOf('visibility: secret', 'sdp.2.1.public.evidence-url'), 'undecided');
  });
});
