export default [
  {
    rule: 'unknown-checklist',
    short: 'misspelt-pin',
    requirements: [],
    place: { kind: 'value', text: 'checklist: aurora-delivry@2.0' },
    note: 'One letter is missing in the pin.',
    edits: [{ replace: 'checklist: aurora-delivery@2.0', by: 'checklist: aurora-delivry@2.0' }],
  },
  {
    rule: 'broken-image',
    short: 'renamed-file',
    requirements: ['sdp.2.2.diagram.present'],
    place: {
      kind: 'text',
      text: '![Architecture diagram: adjusters reach Elastic Load Balancing in public subnets; AWS Fargate tasks in private subnets use the Amazon Aurora writer and two readers in three Availability Zones; AWS Secrets Manager, AWS KMS and Amazon CloudWatch around it; Amazon S3 keeps photographs; snapshot copies go to us-west-2](images/lumenfield-final-v3.svg)',
    },
    note: 'The diagram points to a file that does not exist.',
    edits: [{ replace: '(images/lumenfield-mutual.svg)', by: '(images/lumenfield-final-v3.svg)' }],
  },
  {
    rule: 'recovery-guidance',
    short: 'testing-frequency',
    requirements: ['aurora.1.rto-rpo.partner-managed.testing.frequency'],
    place: { kind: 'heading', text: '### Restore Testing' },
    note: 'How the restore is tested stays, how often is gone; the snapshot schedule in the section above is no test. The Resilience heading would be a fair place, too.',
    edits: [
      {
        replace:
          'For Lumenfield this happens every month; twice a year the drill starts from the copy in us-west-2. In the October 2019 drill claims could be filed again after 2 hours and 10 minutes.',
        by: 'The drill can also start from the copy in us-west-2. In the October 2019 drill claims could be filed again after 2 hours and 10 minutes.',
      },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'comparison-cost',
    requirements: ['aurora.1.sizing.existing.comparison.cost'],
    place: { kind: 'heading', text: '## Sizing | Bought for a Tuesday, ready for hail' },
    note: 'Cost is compared nowhere: row and outcome are gone. The results keep two numbers.',
    edits: [
      { replace: '| Yearly cost | $690,000 | $341,000 |\n', by: '' },
      { replace: '* Yearly database cost fell by 50 percent, from $690,000 to $341,000.\n', by: '' },
    ],
  },
  {
    rule: 'vague-recovery-objective',
    short: 'near-zero-rpo',
    requirements: ['aurora.1.rto-rpo.values'],
    place: {
      kind: 'value',
      text: 'aurora: {engine: postgresql, managedBy: partner, origin: existing, rto: 4 hours, rpo: near zero}',
    },
    note: 'The RPO is "near zero" in the front matter and in the text.',
    edits: [
      { replace: 'rpo: 2 hours}', by: 'rpo: near zero}' },
      { replace: 'and an RPO of 2 hours, for every kind', by: 'and an RPO of near zero, for every kind' },
    ],
  },
  {
    rule: 'unknown-field',
    short: 'third-pary',
    requirements: ['sdp.2.1.third-party'],
    place: { kind: 'key', text: 'thirdPary: [Liquibase, Datadog]' },
    note: 'A misspelt key. It is read as the key it resembles, so the requirement itself stays met.',
    edits: [{ replace: 'thirdParty: [', by: 'thirdPary: [' }],
  },
  {
    rule: 'duplicate-section',
    short: 'lessons-twice',
    requirements: ['sdp.2.1.lessons-learned'],
    place: { kind: 'heading', text: '## Key Takeaways' },
    note: 'A second section on the same subject under another name, at the same level; the second one is Key Takeaways.',
    edits: [
      {
        replace: '## Outcome | Storm days are working days',
        by: '## Lessons Learned\n\nA storm replay is worth a month of guessing.\n\n## Outcome | Storm days are working days',
      },
    ],
  },
  {
    rule: 'missing-field',
    short: 'public-url',
    requirements: ['sdp.2.1.public.evidence-url', 'sdp.2.1.public.discoverable'],
    place: { kind: 'front-matter', text: '' },
    note: 'A public reference without the address of what was published.',
    edits: [
      { replace: 'publicUrl: https://www.cobaltridge.example/stories/lumenfield-mutual\n', by: '' },
      { replace: 'publicListingUrl: https://www.cobaltridge.example/stories\n', by: '' },
    ],
  },
];
