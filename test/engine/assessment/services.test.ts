import assert from 'node:assert/strict';
import { createServiceReader } from '../../../server/src/engine/assessment/services.ts';
import { parseDataFile } from '../../../server/src/engine/checklists/data-file.ts';
import { checkServices } from '../../../server/src/engine/checklists/load-services.ts';
import { library } from '../support.ts';

const { services } = library.vocabulary;
const reader = createServiceReader(services);

/** What a text names: the official name, `?` when it may be something else, `→` the right name of a wrong one. */
const named = (text: string) =>
  reader
    .find(text)
    .map(
      ({ name, certain, problem }) =>
        `${name}${certain ? '' : '?'}${problem ? ` → ${problem.replacement}` : ''}`,
    );

describe('the names of AWS services', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    // Right names
    'EC2 and Amazon S3': ['Amazon EC2', 'Amazon S3'],
    'Amazon EC2 Auto Scaling': ['Amazon EC2 Auto Scaling'],
    'Aurora PostgreSQL': ['Amazon Aurora PostgreSQL-Compatible Edition'],
    'Amazon DocumentDB (with MongoDB compatibility)': ['Amazon DocumentDB (with MongoDB compatibility)'],
    'the Network Load\n  Balancer': ['Network Load Balancer'],
    AWSのLambdaで: ['AWS Lambda'],
    オーロラに接続: ['Amazon Aurora'],
    オーロラビジョン: [],
    // Wrong vendor, letters, spaces
    'AWS EC2': ['Amazon EC2 → Amazon EC2'],
    'Amazon Lambda': ['AWS Lambda → AWS Lambda'],
    AmazonEC2: ['Amazon EC2 → Amazon EC2'],
    'Amazon Kinesis data streams': ['Amazon Kinesis Data Streams → Amazon Kinesis Data Streams'],
    'Ec2, Dynamodb, Elasticache': [
      'Amazon EC2 → EC2',
      'Amazon DynamoDB → DynamoDB',
      'Amazon ElastiCache → ElastiCache',
    ],
    'Cloud Front': ['Amazon CloudFront → CloudFront'],
    StepFunctions: ['AWS Step Functions → Step Functions'],
    Route53: ['Amazon Route 53 → Route 53'],
    'Elastic Cache': ['Amazon ElastiCache → ElastiCache'],
    // Former names
    'Elasticsearch Service': ['Amazon OpenSearch Service → OpenSearch Service'],
    'AWS SSO': ['AWS IAM Identity Center → AWS IAM Identity Center'],
    // In doubt nothing is wrong
    'a lambda in the aurora': ['AWS Lambda?', 'Amazon Aurora?'],
    'cloud front': ['Amazon CloudFront?'],
    'AWS support and AWS config': ['AWS Support?', 'AWS Config?'],
    'Amazon Marketplace': ['AWS Marketplace?'],
    'Secret Manager': [],
    'X-ray': ['AWS X-Ray?'],
    Workspaces: ['Amazon WorkSpaces?'],
    'SNS と DX': ['Amazon SNS?', 'AWS Direct Connect?'],
    'aws s3 cp s3://bucket': ['Amazon S3?', 'Amazon S3?'],
    'ec2-user': ['Amazon EC2?'],
    'Class S 3': [],
    'my_Lambda_1 or _Lambda_': ['AWS Lambda'],
  };
  for (const [text, expected] of Object.entries(cases))
    it(JSON.stringify(text), () => assert.deepEqual(named(text), expected));

  it('are all read as the service that they name, and are right', () => {
    for (const service of services)
      for (const name of [service.name, ...service.aliases]) {
        const [found, ...more] = reader.find(name);
        assert.deepEqual(more, [], name);
        assert.equal(found?.name, service.name, name);
        assert.equal(found?.problem, undefined, name);
        assert.equal(found?.end, name.length, name);
      }
  });

  it('former and wrong ones are told with the right name', () => {
    for (const service of services)
      for (const name of [...service.former.map((former) => former.name), ...service.wrong]) {
        const [found] = reader.find(name);
        assert.equal(found?.name, service.name, name);
        assert.ok(found?.problem, name);
        const right = reader.find(found.problem.replacement)[0];
        assert.equal(right?.name, service.name, found.problem.replacement);
        assert.equal(right?.problem, undefined, found.problem.replacement);
      }
  });
});

describe('looking for AWS services', () => {
  const prose =
    'Orders reach Amazon EC2 over an ALB, wait in SQS and are kept in Aurora by AWS Lambda. 注文はSQSで待つ。\n';
  const best = (text: string, rounds = 10) => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      reader.find(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  };

  it('takes less than a millisecond for a usual document', () => {
    best(prose.repeat(500));
    assert.ok(best(prose.repeat(45)) < 1);
  });

  it('takes time in proportion to the size, also for what is made to be slow', function () {
    this.timeout(20_000);
    for (const text of [prose, 'Amazon ', 'AWS', 'Elastic ', 'Amazon Aurora PostgreSQL-', 'ア', '_', 'S '])
      assert.ok(best(text.repeat(Math.floor(500_000 / text.length)), 2) < 500, text);
  });
});

describe('the data of AWS services', () => {
  const problems = (...lines: string[]) =>
    checkServices(
      parseDataFile({
        path: 'services.yaml',
        text: `services:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
      }),
    ).map(({ message, line }) => `${line}: ${message}`);

  it('is told when two services have one name, or a reference leads nowhere', () => {
    assert.deepEqual(problems('{ name: Amazon A, aliases: [B] }', '{ name: AWS B }'), [
      '3: AWS B: "AWS B" is a name of Amazon A',
    ]);
    assert.match(problems('{ name: Amazon A }', '{ name: Amazon A }').join(), /a service is there twice/);
    assert.deepEqual(problems('{ name: Amazon A, family: Amazon Z }'), [
      '2: Amazon A: leads to no other service: Amazon Z',
    ]);
  });

  it('is told when a month is none, a key is unknown, or a misspelling is computed', () => {
    assert.deepEqual(problems('{ name: Amazon A, former: [{ name: Amazon X, until: "2021-13" }] }'), [
      '2: Amazon A: Amazon X: until is no month: 2021-13',
    ]);
    assert.deepEqual(problems('{ name: Amazon A, alias: [B] }'), ['2: Amazon A: unknown key alias']);
    assert.deepEqual(problems('{ name: Amazon CloudFront, wrong: [Cloud Front] }'), [
      '2: Amazon CloudFront: "Cloud Front" is computed or right',
    ]);
  });
});
