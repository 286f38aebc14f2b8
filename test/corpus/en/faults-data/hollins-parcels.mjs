export default [
  {
    rule: 'missing-field',
    short: 'monthly-events',
    requirements: ['lambda.1.monthly-events'],
    place: { kind: 'document', text: '' },
    note: 'The sentence with the volume is gone; scans a second stand in the load test only.',
    edits: [
      {
        replace: 'They handle about 74 million events a\nmonth; in December it was 131 million.',
        by: 'They are quick and\ncheap.',
      },
    ],
  },
  {
    rule: 'missing-field',
    short: 'functions',
    requirements: ['lambda.1.functions-count.stated'],
    place: { kind: 'document', text: '' },
    note: 'The number of functions is neither in the text nor in a heading that counts.',
    edits: [
      { replace: 'There are 31 functions in production, most of them', by: 'The functions are, most of them,' },
      { replace: '### Keeping 31 functions in order', by: '### Keeping the functions in order' },
    ],
  },
  {
    rule: 'missing-section',
    short: 'monitoring',
    requirements: ['lambda.2.1.monitoring'],
    place: { kind: 'document', text: '' },
    note: 'The subsection on watching the functions is gone.',
    edits: [{ cut: '### Watching it', until: '## Outcome' }],
  },
  {
    rule: 'missing-section',
    short: 'error-handling',
    requirements: ['lambda.2.1.error-handling'],
    place: { kind: 'document', text: '' },
    note: 'What happens on failure is told nowhere.',
    edits: [{ cut: '### When something goes wrong', until: '### Keeping 31 functions' }],
  },
  {
    rule: 'missing-section',
    short: 'vpc',
    requirements: ['lambda.2.1.vpc.used', 'lambda.2.1.vpc.rationale'],
    place: { kind: 'document', text: '' },
    note: 'Nothing is said about a VPC.',
    edits: [{ cut: '### VPC', until: '### Parallel work' }],
  },
  {
    rule: 'unquantified-outcome',
    short: 'praise',
    requirements: ['lambda.sdp.2.1.outcomes.quantified'],
    place: { kind: 'heading', text: '## Outcome' },
    note: 'The Lambda edition makes it an error.',
    edits: [
      {
        cut: 'In December 2018 the call centre took',
        until: '## What we learned',
      },
      {
        replace: '## What we learned',
        by: 'The call centre is far quieter than before, and the family is delighted.\n\n## What we learned',
      },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'lambda-starts-servers',
    requirements: ['lambda.1.workload.not-provisioning'],
    place: {
      kind: 'text',
      text: 'Lambda is used to start and stop the EC2 instances on which the tracking software runs.',
    },
    note: 'A case that the checklist excludes, said in so many words.',
    edits: [
      {
        replace: 'There are 31 functions in production,',
        by: 'Lambda is used to start and stop the EC2 instances on which the tracking software runs.\n\nThere are 31 functions in production,',
      },
    ],
  },
  {
    rule: 'invalid-field',
    short: 'private-reference',
    requirements: ['lambda.sdp.2.1.public.required'],
    place: { kind: 'value', text: 'visibility: private' },
    note: 'By the summary of v2.1 the reference has to be public.',
    edits: [{ replace: 'visibility: public', by: 'visibility: private' }],
  },
];
