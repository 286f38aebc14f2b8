export default [
  {
    rule: 'missing-section',
    short: 'lessons',
    requirements: ['sdp.2.1.lessons-learned'],
    place: { kind: 'document', text: '' },
    note: 'The last section is gone; nothing else tells what was learnt.',
    edits: [{ cut: '## 15. Lessons Learned' }],
  },
  {
    rule: 'recovery-guidance',
    short: 'point-in-time',
    requirements: ['aurora.1.rto-rpo.customer-managed.pitr'],
    place: { kind: 'heading', text: '## 9. Disaster Recovery' },
    note: 'Every restore in the text now starts from a snapshot; the heading 9.2 would be a fair place, too.',
    edits: [
      {
        replace:
          'It explains that the backup is continuous at the level of the cluster volume, how far back the 21-day window reaches, and how a **point-in-time** restore creates a *new* cluster whose endpoints must then be swapped in Flyway and in the application\'s secret.',
        by: 'It explains how the cluster volume is backed up and how the endpoints must be swapped in Flyway and in the application\'s secret after a restore.',
      },
      {
        replace:
          'restore to the minute before, beside production, in order to study what happened and to bring the rows back',
        by: 'restore the newest snapshot beside production, in order to study what happened and to bring the rows back',
      },
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'testing-denied',
    requirements: ['aurora.1.rto-rpo.customer-managed.testing'],
    place: { kind: 'heading', text: '### 9.3 Rehearsals' },
    note: 'The passage names recovery tests and a frequency, but denies that they take place.',
    edits: [
      {
        replace:
          'Every quarter the team restores the cluster from the runbook, without our help, and times it; once a year the exercise is done in Frankfurt. The rehearsal of 18 September 2018 took 41 minutes.',
        by: 'Recovery tests have not been carried out yet. Whether the team should restore the cluster every quarter is still being discussed.',
      },
      {
        replace:
          'Next time we will also rehearse the promotion in the second Region before the first wave goes live and not after it.',
        by: 'Next time we will also set up the second Region before the first wave goes live and not after it.',
      },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'enablement-measure-cost',
    requirements: ['aurora.1.enablement.measure-cost'],
    place: { kind: 'heading', text: '## 10. Customer Enablement' },
    note: 'No training or reference material tells how to work out what the cluster costs.',
    edits: [
      {
        replace:
          '- Cost worksheet: where the cluster appears in Cost Explorer, how I/O charges are counted, what one replica costs per day.\n',
        by: '',
      },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'comparison-operations',
    requirements: ['aurora.1.sizing.existing.comparison.operations'],
    place: { kind: 'heading', text: '## 8. Before and After' },
    note: 'The row about operating effort is gone; cost and performance are still compared.',
    edits: [
      {
        replace: '| Operations effort | 60 hours a month on patches, disks and backups | 14 hours a month |\n',
        by: '',
      },
    ],
  },
  {
    rule: 'invalid-field',
    short: 'eleven-digits',
    requirements: ['sdp.2.1.aws-account-id'],
    place: { kind: 'value', text: 'awsAccountIds: ["48162093775"]' },
    note: 'The account id has eleven digits.',
    edits: [{ replace: '["481620937755"]', by: '["48162093775"]' }],
  },
  {
    rule: 'front-matter-syntax',
    short: 'open-bracket',
    requirements: [],
    place: { kind: 'front-matter', text: 'thirdParty: [Flyway, Grafana' },
    note: 'A list is opened and never closed; the parser may complain on the following line.',
    edits: [{ replace: '[Flyway, Grafana]', by: '[Flyway, Grafana' }],
  },
  {
    rule: 'missing-diagram',
    short: 'no-diagram',
    requirements: ['sdp.2.2.diagram.present', 'sdp.2.2.diagram.services-and-interaction'],
    place: { kind: 'heading', text: '## 5. Solution Architecture' },
    note: 'The Mermaid diagram is gone, the explaining paragraph stays.',
    edits: [{ cut: '```mermaid\n', until: 'The booking servers and the final' }],
  },
];
