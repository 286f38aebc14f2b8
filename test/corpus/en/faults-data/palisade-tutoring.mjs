export default [
  {
    rule: 'front-matter-syntax',
    short: 'open-quote',
    requirements: [],
    place: { kind: 'front-matter', text: 'title: "Palisade Tutoring in questions and answers' },
    note: 'A quotation mark is opened and never closed; the parser may complain at a later line.',
    edits: [
      {
        replace: 'title: Palisade Tutoring in questions and answers\n',
        by: 'title: "Palisade Tutoring in questions and answers\n',
      },
    ],
  },
  {
    rule: 'missing-section',
    short: 'application',
    requirements: ['aurora.1.application.present', 'aurora.1.application.items'],
    place: { kind: 'document', text: '' },
    note: 'Help with the application is described nowhere else.',
    edits: [
      {
        cut: '## Application changes | Did the code have to change?',
        until: '## Use cases | Which patterns are in use?',
      },
    ],
  },
  {
    rule: 'vague-recovery-objective',
    short: 'rto-asap',
    requirements: ['aurora.1.rto-rpo.values'],
    place: { kind: 'value', text: '  rto: as soon as possible' },
    note: 'The RTO has no time in it, neither in the front matter nor in the text.',
    edits: [
      { replace: '  rto: PT1H', by: '  rto: as soon as possible' },
      {
        replace: 'The objectives are an RTO of one hour and an RPO of five minutes.',
        by: 'The objectives are an RTO of "as soon as possible" and an RPO of five minutes.',
      },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'comparison-performance',
    requirements: ['aurora.1.sizing.existing.comparison.performance'],
    place: { kind: 'heading', text: '## Comparison | Is it better?' },
    note: 'Speed is compared neither in the table nor in the results.',
    edits: [
      { replace: '| Performance (p95 at 17:00) | 480 ms | 65 ms |\n', by: '' },
      { replace: '* Classrooms open in 1.2 seconds instead of up to four minutes.\n', by: '' },
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'snapshot-copies',
    requirements: ['aurora.1.rto-rpo.customer-managed.snapshots'],
    place: { kind: 'heading', text: '## Recovery | What if something breaks at five o\'clock?' },
    note: 'Restoring from a snapshot stays; creating one and copying it to the other Region is gone. The heading What can Palisade do would be a fair place, too.',
    edits: [
      {
        replace:
          'promoting the replica cluster in the secondary Region; or creating a snapshot, copying it across and restoring it there when replication has stopped.',
        by: 'promoting the replica cluster in the secondary Region.',
      },
    ],
  },
  {
    rule: 'date-order',
    short: 'end-before-start',
    requirements: ['sdp.2.1.dates.order'],
    place: { kind: 'value', text: 'endDate: 2019-02-20' },
    note: 'The project ends before it starts; the start date would be a fair place, too.',
    edits: [{ replace: 'endDate: 2019-12-20', by: 'endDate: 2019-02-20' }],
  },
  {
    rule: 'unknown-field',
    short: 'aws-acount-ids',
    requirements: ['sdp.2.1.aws-account-id'],
    place: { kind: 'key', text: 'awsAcountIds: ["150884726639"]' },
    note: 'A misspelt key. It is read as the key it resembles, so the requirement itself stays met.',
    edits: [{ replace: 'awsAccountIds:', by: 'awsAcountIds:' }],
  },
  {
    rule: 'missing-evidence',
    short: 'enablement-proof',
    requirements: ['aurora.1.enablement.proof'],
    place: { kind: 'heading', text: '## Enablement | What did the engineers learn?' },
    note: 'The trainings are described, but nothing is linked or attached.',
    edits: [
      {
        replace:
          'Attendance and all documents can be looked up in the [enablement folder](https://hollincloud.example/enablement/palisade).\n\n',
        by: '',
      },
    ],
  },
];
