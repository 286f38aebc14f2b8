export default [
  {
    rule: 'front-matter-syntax',
    short: 'toml',
    requirements: [],
    place: { kind: 'front-matter', text: '+++' },
    note: 'TOML front matter is not read; the opening line is the place.',
    edits: [
      {
        replace:
          '---\nchecklist: aurora-delivery@2.0\ncustomer: {name: Juniper Lane Pharmacies, industry: Retail}\nawsAccountIds: ["843207156694"]\nvisibility: private\naurora: {engine: mysql, managedBy: partner, origin: new}\n---\n',
        by: '+++\nchecklist = "aurora-delivery@2.0"\ncustomer = { name = "Juniper Lane Pharmacies", industry = "Retail" }\nawsAccountIds = ["843207156694"]\nvisibility = "private"\naurora = { engine = "mysql", managedBy = "partner", origin = "new" }\n+++\n',
      },
    ],
  },
  {
    rule: 'missing-field',
    short: 'status',
    requirements: ['sdp.2.1.production'],
    place: { kind: 'front-matter', text: '' },
    note: 'Neither the table nor the front matter says that it is in production.',
    edits: [{ replace: '| Status | production |\n', by: '' }],
  },
  {
    rule: 'missing-section',
    short: 'results',
    requirements: ['sdp.2.1.outcomes', 'sdp.2.1.outcomes.quantified'],
    place: { kind: 'document', text: '' },
    note: 'What came of it is told nowhere; the lessons no longer allude to it.',
    edits: [
      { cut: '## 12) Results', until: '## 13) Lessons learned' },
      {
        replace: 'Text messages matter more than the app: half of the drop in destroyed medicines came from one reminder. Next time we would start with it.',
        by: 'Text messages matter more than the app. Next time we would start with them.',
      },
    ],
  },
  {
    rule: 'unquantified-outcome',
    short: 'far-less',
    requirements: ['sdp.2.1.outcomes.quantified'],
    place: { kind: 'heading', text: '## 12) Results' },
    note: 'Three bullets of adjectives.',
    edits: [
      { replace: '- phone time per pharmacist: 2.5 h → 0.4 h a day', by: '- pharmacists spend far less time on the phone' },
      { replace: '- medicines destroyed: 12 % → 3 %', by: '- hardly any medicines are destroyed' },
      { replace: '- 68 % of repeat orders now come through the app', by: '- most repeat orders now come through the app' },
      { replace: 'half of the drop in destroyed medicines came from one reminder. Next time we would start with it.', by: 'one reminder changed more than any screen. Next time we would start with it.' },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'requirements-met',
    requirements: ['aurora.1.sizing.new.final-architecture'],
    place: { kind: 'heading', text: '## 5) Architecture' },
    note: 'The diagram stays; how the architecture meets the requirements is no longer told.',
    edits: [
      {
        replace:
          'The two instances in two zones meet the 99.9 %; one Region, as required; 260 transactions per second were exceeded in the test; storage grows by itself from 30 GB.\n\n',
        by: '',
      },
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'testing-frequency',
    requirements: ['aurora.1.rto-rpo.partner-managed.testing.frequency'],
    place: { kind: 'heading', text: '## 8) Recovery' },
    note: 'The test is described, how often it is done is not.',
    edits: [
      {
        replace: "we restore Juniper Lane's cluster on the first Monday of each month and compare",
        by: "we restore Juniper Lane's cluster and compare",
      },
    ],
  },
  {
    rule: 'duplicate-section',
    short: 'results-twice',
    requirements: ['sdp.2.1.outcomes'],
    place: { kind: 'heading', text: '## 14) Results' },
    note: 'Results stand twice under the same name at the same level; the second one is the place.',
    edits: [
      {
        replace: 'Next time we would start with it.\n',
        by: 'Next time we would start with it.\n\n## 14) Results\n\nThe phones are quiet: 31 calls a day instead of 240.\n',
      },
    ],
  },
  {
    rule: 'invalid-field',
    short: 'visibility',
    requirements: ['sdp.2.1.public.encouraged'],
    place: { kind: 'value', text: 'visibility: internal' },
    note: 'Not one of public, private and anonymized.',
    edits: [{ replace: 'visibility: private', by: 'visibility: internal' }],
  },
];
