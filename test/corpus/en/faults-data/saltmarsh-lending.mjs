export default [
  {
    rule: 'missing-recovery-objective',
    short: 'rto',
    requirements: ['aurora.1.rto-rpo.values'],
    place: { kind: 'heading', text: '## If the worst happens' },
    note: 'Only the RPO is left.',
    edits: [
      {
        replace:
          'The recovery time objective is 2 hours, the recovery point objective is 24 hours. Saltmarsh chose the latter deliberately:',
        by: 'The recovery point objective is 24 hours. Saltmarsh chose it deliberately:',
      },
    ],
  },
  {
    rule: 'missing-field',
    short: 'availability',
    requirements: ['aurora.1.sizing.new.availability'],
    place: { kind: 'heading', text: '## What the application needed from its database' },
    note: 'The availability that was asked for is stated nowhere; the front matter would be a fair place, too.',
    edits: [
      {
        replace:
          'They wanted the service to be available 99.9% of each month, with maintenance at night only. All members',
        by: 'All members',
      },
      {
        replace:
          'takes over when the writer or its zone is lost; this is how the 99.9% are reached, and they were exceeded in every month so far.',
        by: 'takes over when the writer or its zone is lost.',
      },
    ],
  },
  {
    rule: 'unquantified-outcome',
    short: 'praise',
    requirements: ['sdp.2.1.outcomes.quantified'],
    place: { kind: 'heading', text: '## What it brought' },
    note: 'The results have no number left.',
    edits: [
      {
        replace:
          'A decision takes six minutes instead of eleven days. Of the approved applicants 9% now go elsewhere, compared with 38% before. The volume of small loans grew by 44% in the first year, with the same number of loan officers.',
        by: 'Decisions are now made far more quickly. Hardly any approved applicant goes elsewhere, and the volume of small loans has grown considerably without additional loan officers.',
      },
    ],
  },
  {
    rule: 'missing-diagram',
    short: 'prose-only',
    requirements: ['sdp.2.2.diagram.present', 'sdp.2.2.diagram.services-and-interaction'],
    place: { kind: 'heading', text: '## How it is built' },
    note: 'The architecture is told, but no longer drawn.',
    edits: [{ cut: '```mermaid\n', until: 'The cluster has one writer and one reader' }],
  },
  {
    rule: 'not-in-production',
    short: 'poc',
    requirements: ['sdp.2.1.production'],
    place: { kind: 'value', text: 'status: poc' },
    note: 'A proof of concept does not count.',
    edits: [{ replace: 'status: production', by: 'status: poc' }],
  },
  {
    rule: 'invalid-field',
    short: 'documentation-id',
    requirements: ['sdp.2.1.aws-account-id'],
    place: { kind: 'value', text: 'awsAccountIds: "123456789012"' },
    note: 'An account id that exists only in documentation.',
    edits: [{ replace: '"339018462275"', by: '"123456789012"' }],
  },
  {
    rule: 'recovery-guidance',
    short: 'testing-foreseen',
    requirements: [
      'aurora.1.rto-rpo.partner-managed.testing.method',
      'aurora.1.rto-rpo.partner-managed.testing.frequency',
    ],
    place: { kind: 'heading', text: '## If the worst happens' },
    note: 'Restore tests and an interval are named and denied.',
    edits: [
      { cut: 'We do not trust any of this without trying.', until: '## Keeping it safe' },
      {
        replace: 'from the snapshots copied there twice a day.\n',
        by: 'from the snapshots copied there twice a day.\n\nQuarterly restore tests are foreseen in the contract, but none has taken place so far.\n',
      },
      { replace: 'Our approach was to rehearse failure in front of the board', by: 'Our approach was to explain failure to the board' },
      { replace: ' was attempted and refused, and one morning they worked on a cluster rebuilt from a copied snapshot.', by: ' was attempted and refused.' },
    ],
  },
  {
    rule: 'placeholder-text',
    short: 'todo-lessons',
    requirements: ['sdp.2.1.lessons-learned'],
    place: { kind: 'text', text: 'TODO: collect the lessons from the delivery team.' },
    note: 'A note to self where the lessons should stand.',
    edits: [
      { cut: 'Rules about money change on the day after launch.' },
      {
        replace: '## What we take with us\n',
        by: '## What we take with us\n\nTODO: collect the lessons from the delivery team.\n',
      },
    ],
  },
];
