export default [
  {
    rule: 'missing-field',
    short: 'account-id',
    requirements: ['sdp.2.1.aws-account-id'],
    place: { kind: 'front-matter', text: '' },
    note: 'The row of the fact sheet is gone and the front matter never had the key.',
    edits: [{ replace: '| AWS account ID | 5902-7713-4486 |\n', by: '' }],
  },
  {
    rule: 'date-order',
    short: 'start-after-end',
    requirements: ['sdp.2.1.dates.order'],
    place: { kind: 'text', text: '| Project start | 2 September 2020 |' },
    note: 'The start, in a table, lies after the end on the next row (which would be a fair place, too).',
    edits: [{ replace: '| 2 September 2019 |', by: '| 2 September 2020 |' }],
  },
  {
    rule: 'missing-field',
    short: 'growth',
    requirements: ['aurora.2.2.yearly-growth', 'aurora.1.sizing.new.growth'],
    place: { kind: 'heading', text: 'Database profile' },
    note: 'Growth is in neither of the two tables any more; the heading Requirements would be a fair place, too.',
    edits: [
      { replace: '| Growth | 25 GB per year | three years fit the same instance class |\n', by: '' },
      { replace: '| Growth per year | 25 GB |\n', by: '' },
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'testing-not-yet',
    requirements: ['aurora.1.rto-rpo.customer-managed.testing'],
    place: { kind: 'heading', text: 'Recovery' },
    note: 'Tests are mentioned and denied in the same breath.',
    edits: [
      {
        cut: 'Every six weeks, and once more before each sale,',
        until: 'Handover\n--------',
      },
      {
        replace: 'and the key it needs there.\n',
        by: 'and the key it needs there.\n\nNo recovery drill has been held so far, and no interval for one has been agreed.\n',
      },
    ],
  },
  {
    rule: 'missing-section',
    short: 'enablement',
    requirements: [
      'aurora.1.enablement.present',
      'aurora.1.enablement.engine-and-rds',
      'aurora.1.enablement.operate-evolve',
      'aurora.1.enablement.measure-performance',
      'aurora.1.enablement.measure-cost',
      'aurora.1.enablement.adjust',
      'aurora.1.enablement.proof',
    ],
    place: { kind: 'document', text: '' },
    note: 'The hand-over to the customer, who runs the database, is told nowhere.',
    edits: [{ cut: 'Handover\n--------', until: 'Database security\n' }],
  },
  {
    rule: 'unquantified-outcome',
    short: 'adjectives',
    requirements: ['sdp.2.1.outcomes.quantified'],
    place: { kind: 'heading', text: 'Outcomes' },
    note: 'The results are praise without a number; numbers in the challenge are the state before.',
    edits: [
      { cut: '| Measure | External shop, 2019 |', until: 'What we learnt\n' },
      {
        replace: 'Outcomes\n--------\n\n',
        by: 'Outcomes\n--------\n\nFees per ticket are considerably lower than before, the main festival sold out much faster, and complaints about buying have become rare. The box office is very happy with the new shop.\n\n',
      },
    ],
  },
  {
    rule: 'placeholder-text',
    short: 'third-party-tbd',
    requirements: ['sdp.2.1.third-party'],
    place: { kind: 'text', text: '| Third-party products | TBD |' },
    note: 'A placeholder where the third-party products should stand.',
    edits: [{ replace: 'Stripe for payments, Terraform, PagerDuty', by: 'TBD' }],
  },
  {
    rule: 'missing-evidence',
    short: 'acceptance-testing',
    requirements: ['aurora.2.1.acceptance-testing'],
    place: { kind: 'heading', text: 'Solution characteristics' },
    note: 'Approach and implementation stay; that the customer tested and accepted the solution is told nowhere.',
    edits: [
      {
        replace:
          '- **Customer acceptance test**: on 5 and 6 February 2020 the group\'s ticketing staff ran 41 scenarios, including a failover in the middle of a sale (24 s, no order lost), a promotion of Frankfurt (9 minutes) and a check of encrypted columns. All were accepted in writing.\n',
        by: '',
      },
    ],
  },
];
