import assert from 'node:assert/strict';
import type { Inspection } from '../../../server/src/engine/index.ts';
import { engine, findingsOf, inspect, statusOf } from '../support.ts';

const study = (body: string, aurora = 'aurora: {engine: mysql, managedBy: partner, origin: new}') =>
  inspect(
    `---\nchecklist: aurora-delivery@2.0\ncustomer: Fernhill Garden Centres\n${aurora}\n---\n# Fernhill\n\n${body}`,
  );

const about = (inspection: Inspection, id: string) =>
  findingsOf(inspection, 'missing-evidence').filter(({ requirements }) => requirements.includes(id));
const membersOf = (inspection: Inspection, group: string) =>
  inspection.assessment.groups.find((each) => each.group.id === group)!.members;

const security = [
  '- Passwords have at least 16 characters.',
  '- AWS Secrets Manager stores the database credentials.',
  '- AWS KMS encrypts the data at rest.',
  '- Security groups allow only the order desk to reach the database.',
];

describe('groups of alternatives', () => {
  it('are satisfied by one member, and the others do not apply', () => {
    const inspection = study(
      '## Solution characteristics\n\nA read replica in another Availability Zone of the Aurora cluster takes over when the writer fails.\n',
    );
    assert.equal(statusOf(inspection, 'aurora.2.1.use-case.replica-other-az'), 'met');
    assert.equal(statusOf(inspection, 'aurora.2.1.any'), 'met');
    const encryption = inspection.assessment.byId('aurora.2.1.use-case.encryption')!;
    assert.deepEqual([encryption.status, encryption.reason], ['not-applicable', 'group']);
    assert.deepEqual(about(inspection, 'aurora.2.1.use-case.encryption'), []);
  });

  it('are satisfied when the fact is stated', () => {
    const inspection = study('', 'aurora: {engine: mysql, useCases: [encryption]}');
    assert.equal(statusOf(inspection, 'aurora.2.1.any'), 'met');
    for (const { requirement, status } of membersOf(inspection, 'aurora.2.1.use-cases'))
      if (requirement.id !== 'aurora.2.1.any') assert.equal(status, 'not-applicable', requirement.id);
  });

  it('of which none is met are one finding that lists them', () => {
    const inspection = study('## Solution characteristics\n\nIt is a fine system that everybody likes.\n');
    const [finding, ...more] = about(inspection, 'aurora.2.1.use-case.encryption');
    assert.deepEqual(more, []);
    assert.ok(finding!.requirements.includes('aurora.2.1.use-case.cross-region-dr'));
    assert.equal(finding!.severity, 'error');
    assert.equal(
      inspection.caseStudy.text.slice(finding!.span.start, finding!.span.end),
      '## Solution characteristics',
    );
  });
});

describe('lists', () => {
  it('below their minimum are one finding with the severity of the list', () => {
    const inspection = study(
      `## Security\n\nWe advised on the security of the database.\n\n${security.slice(0, 3).join('\n')}\n`,
    );
    const [finding, ...more] = about(inspection, 'aurora.1.security.nacl');
    assert.deepEqual(more, []);
    assert.equal(finding!.severity, 'error');
    assert.ok(finding!.requirements.includes('aurora.1.security.security-groups'));
    assert.ok(!finding!.requirements.includes('aurora.1.security.encryption'));
  });

  it('above their minimum are one hint', () => {
    const inspection = study(
      `## Security\n\nWe advised on the security of the database.\n\n${security.join('\n')}\n`,
    );
    const findings = about(inspection, 'aurora.1.security.nacl');
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['info'],
    );
    assert.equal(statusOf(inspection, 'aurora.1.security.nacl'), 'missing');
    assert.equal(statusOf(inspection, 'aurora.1.security.security-groups'), 'met');
  });
});

describe('coverage', () => {
  it('counts what is met of what applies, and leaves waived and attested requirements out', () => {
    const inspection = study(
      '',
      'attestations:\n  sdp.2.2.diagram.guide: {by: alliance lead, on: 2018-12-03}\nexceptions:\n  - {requirement: sdp.2.1.lessons-learned, reason: under wraps}',
    );
    const { coverage, assessment } = engine.report(inspection, 'a.md');
    const count = (status: string) => assessment.filter((entry) => entry.status === status).length;
    assert.equal(coverage.waived, 1);
    assert.equal(coverage.toConfirm, count('to-confirm'));
    assert.equal(coverage.applicable, coverage.met + count('missing') + count('partial'));
    assert.ok(coverage.met < count('met'), 'the attested requirement is met, but not counted');
  });
});
