export default [
  {
    rule: 'missing-field',
    short: 'managed-by',
    requirements: ['aurora.1.managed-by.declared'],
    place: { kind: 'key', text: 'aurora:' },
    note: 'Who runs the database is said nowhere, so what depends on it is undecided.',
    edits: [
      { replace: '  managedBy: customer\n', by: '' },
      {
        replace: 'the two DBAs want to keep operating the database, but not the server.',
        by: 'the two DBAs cannot replace it on their own.',
      },
    ],
  },
  {
    rule: 'invalid-field',
    short: 'origin',
    requirements: ['aurora.1.sizing.origin.declared'],
    place: { kind: 'value', text: '  origin: legacy' },
    note: 'Neither existing nor new.',
    edits: [{ replace: 'origin: existing', by: 'origin: legacy' }],
  },
  {
    rule: 'missing-evidence',
    short: 'sizing-numbers',
    requirements: ['aurora.1.sizing.properly-sized'],
    place: { kind: 'heading', text: '## Sizing' },
    note: 'The section is there, but shows nothing of how the size follows from the load.',
    edits: [
      {
        replace:
          'Replay of the busiest day: 1,100 TPS. db.r5.large: 93 % CPU; db.r5.xlarge (4 vCPU, 32 GiB): 48 %, chosen.',
        by: 'The instances were chosen generously, so that they will last for years.',
      },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'security-two-items',
    requirements: [
      'aurora.1.security.present',
      'aurora.1.security.password-policy.strength',
      'aurora.1.security.log-capture',
      'aurora.1.security.iam',
      'aurora.1.security.nacl',
    ],
    place: { kind: 'heading', text: '## Security' },
    note: 'Two of twelve items are left; each missing item alone is a warning, below four the section fails.',
    edits: [
      { replace: '- passwords: 16 characters minimum, 90 days\n', by: '' },
      { replace: '- Secrets Manager for servers (instance role); DBAs log in with IAM tokens\n', by: '- Secrets Manager for passwords\n' },
      { replace: '- pgaudit to CloudWatch Logs, daily query for failed logins\n', by: '' },
      { replace: '- IAM roles per task\n- own VPC, security group per server type, network ACLs\n', by: '' },
    ],
  },
  {
    rule: 'missing-field',
    short: 'tables',
    requirements: ['aurora.2.2.tables'],
    place: { kind: 'key', text: '  database:' },
    note: 'The number of tables is nowhere.',
    edits: [{ replace: '    tables: 197\n', by: '' }],
  },
  {
    rule: 'recovery-guidance',
    short: 'testing',
    requirements: ['aurora.1.rto-rpo.customer-managed.testing'],
    place: { kind: 'heading', text: '## Recovery' },
    note: 'The item about regular tests is gone without a trace.',
    edits: [
      {
        replace:
          '- test: the DBAs restore from the guide every quarter; last run 3 August 2020, 1 h 50 min\n',
        by: '',
      },
    ],
  },
  {
    rule: 'invalid-field',
    short: 'read-percent',
    requirements: ['aurora.2.2.read-percent'],
    place: { kind: 'value', text: '    readPercent: 160' },
    note: 'No share can be above 100 per cent.',
    edits: [{ replace: 'readPercent: 60', by: 'readPercent: 160' }],
  },
  {
    rule: 'placeholder-text',
    short: 'customer-template',
    requirements: ['sdp.2.1.customer'],
    place: { kind: 'value', text: 'customer: <customer>' },
    note: 'The template was never filled in; the prose names a company, but no field does.',
    edits: [{ replace: 'customer: Copperline Rail Services GmbH', by: 'customer: <customer>' }],
  },
];
