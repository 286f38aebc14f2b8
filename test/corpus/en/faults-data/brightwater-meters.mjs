export default [
  {
    rule: 'invalid-field',
    short: 'managed-by',
    requirements: ['aurora.1.managed-by.declared'],
    place: { kind: 'value', text: '  managed_by: consortium' },
    note: 'Not one of customer, partner and shared.',
    edits: [{ replace: 'managed_by: shared', by: 'managed_by: consortium' }],
  },
  {
    rule: 'invalid-field',
    short: 'unreadable-date',
    requirements: ['sdp.2.1.dates'],
    place: { kind: 'value', text: 'end date: autumn 2019' },
    note: 'A season is no date.',
    edits: [{ replace: 'end date: 2019/09', by: 'end date: autumn 2019' }],
  },
  {
    rule: 'missing-section',
    short: 'challenge',
    requirements: ['sdp.2.1.problem-statement'],
    place: { kind: 'document', text: '' },
    note: 'The problem is defined nowhere else.',
    edits: [{ cut: '## 🎯 The challenge', until: '## 💡 Our proposal' }],
  },
  {
    rule: 'recovery-guidance',
    short: 'cross-region-denied',
    requirements: [
      'aurora.1.rto-rpo.customer-managed.cross-region',
      'aurora.1.rto-rpo.customer-managed.snapshots',
      'aurora.1.rto-rpo.customer-managed.usecase.region-loss',
    ],
    place: { kind: 'heading', text: '## 🛟 Business continuity' },
    note: 'The other Region is named only to exclude it; copying snapshots and the loss of a Region went with it.',
    edits: [
      { replace: ', shared with a locked vault account and copied, still encrypted, to Dublin.', by: ', shared with a locked vault account.' },
      {
        replace:
          '- Recovery from the failure of the whole Region: how a snapshot is created and copied to a different Region under the emergency clause of the data agreement, how a cluster is started from the copy with the templates in their repository, and how the meters are then asked for the missing days.',
        by: '- Cross-Region recovery is out of scope.',
      },
      { replace: 'repeat it themselves, with the copy to Dublin on invented data; we only watch.', by: 'repeat it themselves; we only watch.' },
      { replace: 'Applicable use cases: disaster recovery in a second Region, a primary', by: 'Applicable use cases: a primary' },
      { replace: ' and takes over first; the copy to Dublin runs from a scheduled job.', by: ' and takes over first.' },
      { replace: ', a start from the Dublin copy with invented data, and proof', by: ' and proof' },
      { replace: 'everything runs in London; only an encrypted emergency copy leaves the country.', by: 'everything runs in London.' },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'enablement-adjust',
    requirements: ['aurora.1.enablement.adjust'],
    place: { kind: 'heading', text: '## 🎓 Knowledge transfer' },
    note: 'Measuring is taught, what to do about the measurements is not.',
    edits: [
      {
        replace:
          '- A quarterly review form: which reading of load or cost leads to resizing an instance, removing a reader or archiving sooner.\n',
        by: '',
      },
    ],
  },
  {
    rule: 'front-matter-syntax',
    short: 'unclosed-block',
    requirements: [],
    place: { kind: 'front-matter', text: '---' },
    note: 'The line that closes the front matter is gone; the opening line is the place.',
    edits: [{ replace: 'per year}\n---\n', by: 'per year}\n' }],
  },
  {
    rule: 'empty-section',
    short: 'lessons',
    requirements: ['sdp.2.1.lessons-learned'],
    place: { kind: 'heading', text: '## 🧠 Key learnings' },
    note: 'A heading and nothing under it.',
    edits: [{ cut: '\n- Let the meters be slow' }],
  },
  {
    rule: 'not-in-production',
    short: 'pilot',
    requirements: ['sdp.2.1.production'],
    place: { kind: 'value', text: 'status: pilot' },
    note: 'A pilot does not count.',
    edits: [{ replace: 'status: production', by: 'status: pilot' }],
  },
];
