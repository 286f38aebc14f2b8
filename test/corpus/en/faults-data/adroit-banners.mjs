export default [
  {
    rule: 'missing-evidence',
    short: 'deployment-patterns',
    requirements: ['lambda.1.deployment.any'],
    place: { kind: 'heading', text: '## Deployment' },
    note: 'Three functions, and no framework in either place.',
    edits: [
      { replace: '  functions: 12\n', by: '  functions: 3\n' },
      { replace: '  framework: AWS SAM\n', by: '' },
      { replace: 'SAM, one template, two Regions.', by: 'A shell script uploads the archives to two Regions.' },
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'kpi-latency',
    requirements: ['lambda.2.1.kpi.latency'],
    place: { kind: 'heading', text: '## KPIs' },
    note: 'The row on latency is gone.',
    edits: [{ replace: '| bid latency p99 | ≤ 12 ms |\n', by: '' }],
  },
  {
    rule: 'missing-evidence',
    short: 'continuous-integration',
    requirements: ['lambda.2.1.cicd.ci'],
    place: { kind: 'heading', text: '## Pipeline' },
    note: 'Delivery is described, integration is not.',
    edits: [
      { replace: 'GitLab: merge request → build, unit tests, contract tests. Main → test stack', by: 'Test stack' },
    ],
  },
  {
    rule: 'empty-section',
    short: 'iam',
    requirements: ['lambda.2.1.iam'],
    place: { kind: 'heading', text: '## IAM' },
    note: 'Only the heading is left.',
    edits: [
      {
        replace:
          'One role per function, actions and ARNs listed, no `*`. Deployment role only from the pipeline.\n\n',
        by: '',
      },
    ],
  },
  {
    rule: 'missing-section',
    short: 'load-test',
    requirements: ['lambda.2.1.load-test', 'lambda.2.1.load-test.numbers'],
    place: { kind: 'document', text: '' },
    note: 'The section on performance is gone.',
    edits: [{ cut: '## Performance\n', until: '## KPIs' }],
  },
  {
    rule: 'placeholder-text',
    short: 'error-handling-tbd',
    requirements: ['lambda.2.1.error-handling'],
    place: { kind: 'text', text: 'TBD' },
    note: 'To be written.',
    edits: [{ cut: '- bid: any error', until: '## Function management' }, { replace: '## Errors\n', by: '## Errors\n\nTBD\n' }],
  },
  {
    rule: 'missing-evidence',
    short: 'vpc-reason',
    requirements: ['lambda.2.1.vpc.rationale'],
    place: { kind: 'heading', text: '## VPC' },
    note: 'The decision is there, its reason is not.',
    edits: [
      {
        replace: 'Not used: DynamoDB, Firehose and SNS have public endpoints, and an ENI would break the 12 ms.',
        by: 'Not used by any of the twelve functions.',
      },
    ],
  },
  {
    rule: 'invalid-field',
    short: 'use-case',
    requirements: ['lambda.1.use-case.category'],
    place: { kind: 'value', text: '  useCase: banners' },
    note: 'Not one of the kinds that the checklist knows.',
    edits: [{ replace: 'useCase: digital-advertising', by: 'useCase: banners' }],
  },
];
