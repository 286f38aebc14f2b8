export default [
  {
    rule: 'front-matter-syntax',
    short: 'duplicate-key',
    requirements: [],
    place: { kind: 'key', text: 'startDate: "January 20, 2020"' },
    note: 'The start date stands twice with different values; the second one is the place.',
    edits: [
      {
        replace: 'endDate: "September 25, 2020"\n',
        by: 'endDate: "September 25, 2020"\nstartDate: "January 20, 2020"\n',
      },
    ],
  },
  {
    rule: 'missing-field',
    short: 'third-party',
    requirements: ['sdp.2.1.third-party'],
    place: { kind: 'front-matter', text: '' },
    note: 'No third-party product is named, and nothing says that there was none.',
    edits: [
      { replace: 'thirdParty: [Terraform, Argo CD]\n', by: '' },
      { replace: 'Terraform for clusters and networks', by: 'Templates for clusters and networks' },
    ],
  },
  {
    rule: 'invalid-field',
    short: 'engine',
    requirements: ['aurora.1.engine.declared'],
    place: { kind: 'value', text: '  engine: oracle' },
    note: 'The source engine instead of the Aurora engine.',
    edits: [{ replace: '  engine: postgresql', by: '  engine: oracle' }],
  },
  {
    rule: 'missing-section',
    short: 'lessons-last',
    requirements: ['sdp.2.1.lessons-learned'],
    place: { kind: 'document', text: '' },
    note: 'The last section, under a heading of its own making, is gone.',
    edits: [{ cut: '### What stuck with us' }],
  },
  {
    rule: 'recovery-guidance',
    short: 'use-cases',
    requirements: [
      'aurora.1.rto-rpo.customer-managed.usecase.region-loss',
      'aurora.1.rto-rpo.customer-managed.usecase.operator-error',
      'aurora.1.rto-rpo.customer-managed.usecase.data-loss',
    ],
    place: { kind: 'heading', text: '### When things break' },
    note: 'The techniques stay, the situations in which to use them are gone.',
    edits: [
      { cut: 'Three stories in the playbook show', until: "Osprey's engineers drill one" },
      { replace: 'drill one of the stories on the first Friday', by: 'drill the playbook on the first Friday' },
    ],
  },
  {
    rule: 'placeholder-text',
    short: 'lorem-ipsum',
    requirements: ['sdp.2.1.problem-statement'],
    place: { kind: 'text', text: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.' },
    note: 'Filler text in place of the problem.',
    edits: [
      { cut: "From Thanksgiving to New Year's Eve", until: '### The old setup' },
      {
        replace: '### Where it hurt\n\n',
        by: '### Where it hurt\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.\n\n',
      },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'enablement-engine',
    requirements: ['aurora.1.enablement.engine-and-rds'],
    place: { kind: 'heading', text: '### Teaching it' },
    note: 'Nobody is taught the engine and the RDS service any more; the other four items stay.',
    edits: [
      {
        replace:
          '1. Four half-days on the Aurora engine and on Amazon RDS as a service, aimed at people who think in Oracle.\n',
        by: '',
      },
    ],
  },
  {
    rule: 'empty-section',
    short: 'application',
    requirements: [
      'aurora.1.application.present',
      'aurora.1.application.items',
    ],
    place: { kind: 'heading', text: "### Changes in the shop's code" },
    note: 'Only the heading is left.',
    edits: [{ cut: "We went through Osprey's nine services", until: '### What the checklist calls use cases' }],
  },
];
