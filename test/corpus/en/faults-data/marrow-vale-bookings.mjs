export default [
  {
    rule: 'missing-field',
    short: 'dates',
    requirements: ['sdp.2.1.dates'],
    place: { kind: 'heading', text: '<h2>Project overview</h2>' },
    note: 'Start and end are nowhere; the dates left in the text are those of tests and meetings. The front matter would be a fair place, too.',
    edits: [
      { replace: ' **Project start:** 14 January 2019. **Project end:** 30 August 2019.', by: '' },
    ],
  },
  {
    rule: 'missing-recovery-objective',
    short: 'rpo',
    requirements: ['aurora.1.rto-rpo.values'],
    place: { kind: 'heading', text: '<h2>Backup and recovery</h2>' },
    note: 'Only the RTO is left.',
    edits: [{ replace: 'fixed an RTO of 45 minutes and an RPO of 10 minutes.', by: 'fixed an RTO of 45 minutes.' }],
  },
  {
    rule: 'missing-section',
    short: 'proposal',
    requirements: ['sdp.2.1.proposal'],
    place: { kind: 'document', text: '' },
    note: 'What the partner proposed is gone; how the use cases were approached (a different item) stays.',
    edits: [{ cut: '<h2>Our approach</h2>', until: '<h2>Technical architecture</h2>' }],
  },
  {
    rule: 'missing-section',
    short: 'security',
    requirements: [
      'aurora.1.security.present',
      'aurora.1.security.password-policy.strength',
      'aurora.1.security.password-policy.rotation',
      'aurora.1.security.secret-retrieval.human',
      'aurora.1.security.log-capture',
      'aurora.1.security.log-analysis',
    ],
    place: { kind: 'document', text: '' },
    note: 'Only the list of services and the diagram still name KMS, Secrets Manager, subnets and ACLs; nothing tells what the customer was given.',
    edits: [{ cut: '<h2>Database security</h2>', until: '<h2>Application changes</h2>' }],
  },
  {
    rule: 'diagram-alt-text',
    short: 'empty-alt',
    requirements: ['sdp.2.2.diagram.present'],
    place: { kind: 'text', text: '![](images/marrow-vale-bookings.svg)' },
    note: 'The diagram is there, its alternative text is empty.',
    edits: [
      {
        replace:
          '![Architecture of the booking platform in the London Region: Application Load Balancer, Amazon ECS services and an Amazon Aurora cluster with readers in three Availability Zones inside private subnets]',
        by: '![]',
      },
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'point-in-time',
    requirements: ['aurora.1.rto-rpo.partner-managed.pitr'],
    place: { kind: 'heading', text: '<h2>Backup and recovery</h2>' },
    note: 'Restores start from whole backups; no moment can be chosen any more.',
    edits: [
      {
        replace:
          'and any second up to about five minutes ago can be brought back by point-in-time restore.',
        by: 'and the newest of them can be brought back as a whole.',
      },
      {
        replace: "gets a ticket with a time of day, restores the trust's cluster to it, and proves",
        by: "gets a ticket, restores the trust's cluster from the backup, and proves",
      },
    ],
  },
  {
    rule: 'numbers-disagree',
    short: 'read-write-sum',
    requirements: ['aurora.2.2.read-write-sum'],
    place: { kind: 'text', text: '<tr><th>Write share at peak</th><td>28 %</td></tr>' },
    note: '82 % reads and 28 % writes, in a raw HTML table; the read row would be a fair place, too.',
    edits: [{ replace: '<td>18 %</td></tr>\n</table>', by: '<td>28 %</td></tr>\n</table>' }],
  },
];
