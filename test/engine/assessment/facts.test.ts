import assert from 'node:assert/strict';
import { inspect, rulesFor, statusOf } from '../support.ts';

const study = (front: string, body = '') =>
  inspect(`---\nchecklist: aurora-delivery@2.0\n${front}---\n# Fernhill\n\n${body}`);

/** One fact said in every place where it may stand. */
const sayings: Readonly<Record<string, readonly { readonly front?: string; readonly body?: string }[]>> = {
  'sdp.2.1.customer': [
    { front: 'customer: Fernhill Garden Centres\n' },
    { front: 'customer: {name: Fernhill Garden Centres, industry: retail}\n' },
    { front: 'Customer-Name: Fernhill Garden Centres\n' },
    { front: '顧客名: 株式会社みずほの里\n' },
    { body: '| Customer | Fernhill Garden Centres |\n| --- | --- |\n| Customer | Fernhill |\n' },
    { body: '- **Customer:** Fernhill Garden Centres\n' },
    { body: '- お客様名：株式会社みずほの里\n' },
    { body: '## About the customer\n\nFernhill runs 21 garden centres.\n' },
  ],
  'sdp.2.1.aws-account-id': [
    { front: 'awsAccountIds: ["305917428866"]\n' },
    { front: 'awsAccountId: "305917428866"\n' },
    { front: 'aws_account_ids:\n  - 3059-1742-8866\n' },
    { front: 'AWSアカウントID: "305917428866"\n' },
    { body: '| Item | Value |\n| --- | --- |\n| AWS account ID | 305917428866 (production) |\n' },
    { body: 'AWS account ID: 305917428866\n' },
    { body: '## AWS account\n\nEverything runs in 305917428866.\n' },
  ],
  'sdp.2.1.dates': [
    { front: 'startDate: 2018-04-02\nendDate: 2018-11-30\n' },
    { front: 'start_date: 2 April 2018\nEND-DATE: November 2018\n' },
    { front: '開始日: 2018年4月2日\n終了日: 2018年11月\n' },
    { body: '| Start date | End date |\n| --- | --- |\n| 2018-04-02 | 2018-11-30 |\n' },
    { body: '- 開始日：2018年4月2日\n- 終了日：2018年11月30日\n' },
    { body: '## Project timeline\n\nFrom 2 April 2018 to 30 November 2018.\n' },
  ],
  'sdp.2.1.third-party': [
    { front: 'thirdParty: [Datadog]\n' },
    { front: 'thirdParty: none\n' },
    { front: 'third_party: no\n' },
    { front: 'サードパーティ: なし\n' },
    { body: '## Third-party products\n\nNone.\n' },
    { body: '| Third-party products | none |\n| --- | --- |\n| Third-party products | none |\n' },
  ],
  'aurora.1.rto-rpo.values': [
    { front: 'aurora: {rto: 4 hours, rpo: 15 minutes}\n' },
    { front: 'aurora:\n  RTO: 4h\n  Rpo: PT15M\n' },
    { front: 'aurora:\n  目標復旧時間: 4時間\n  目標復旧時点: 15分\n' },
    { body: '| RTO | RPO |\n| --- | --- |\n| 4 hours | 15 minutes |\n' },
    { body: '## Recovery\n\nThe board agreed on an RTO of 4 hours and an RPO of 15 minutes.\n' },
    { body: '## 復旧目標\n\nRTO は4時間、RPO は15分とした。\n' },
  ],
  'aurora.1.engine.declared': [
    { front: 'aurora: {engine: postgresql}\n' },
    { front: 'aurora: {engine: Aurora MySQL}\n' },
    { front: 'aurora: {エンジン: PostgreSQL}\n' },
    { body: '| Engine | Aurora PostgreSQL 9.6 |\n| --- | --- |\n| Engine | Aurora PostgreSQL 9.6 |\n' },
    { body: '## Solution\n\nThe orders are kept in Amazon Aurora with MySQL compatibility.\n' },
  ],
  'aurora.1.managed-by.declared': [
    { front: 'aurora: {managedBy: customer}\n' },
    { body: '- 運用主体：お客様\n' },
    { body: "## Operations\n\nThe hospital's own team operates the database since the launch.\n" },
    { body: '## 運用\n\n引き渡し後はお客様がデータベースを運用する。\n' },
    { body: '## 運用\n\n稼働後は当社がクラスターを運用している。\n' },
  ],
  'aurora.1.sizing.origin.declared': [
    { front: 'aurora: {origin: existing}\n' },
    { body: '## Sizing\n\nThe timetable system had run on Oracle for twelve years.\n' },
  ],
  'sdp.2.1.production': [
    { front: 'status: production\n' },
    { front: 'Status: In production\n' },
    { front: '稼働状況: 本番稼働中\n' },
    { body: '| 稼働状況 | 本番稼働中 |\n| --- | --- |\n| 稼働状況 | 本番稼働中 |\n' },
  ],
};

describe('facts', () => {
  for (const [id, places] of Object.entries(sayings))
    it(`${id} may stand in front matter, in a table, on a labelled line or under its heading`, () => {
      assert.deepEqual(
        places.filter(({ front = '', body = '' }) => statusOf(study(front, body), id) !== 'met'),
        [],
      );
      assert.notEqual(statusOf(study(''), id), 'met');
    });

  it('in front matter win over others', () => {
    const inspection = study('aurora: {managedBy: customer}\n', '- Managed by: partner\n');
    assert.equal(statusOf(inspection, 'aurora.1.rto-rpo.partner-managed.pitr'), 'not-applicable');
  });

  it('that are readable in a table win over an empty key', () => {
    const inspection = study('startDate:\nendDate: 2018-11-30\n', '- Start date: 2018-04-02\n');
    assert.equal(statusOf(inspection, 'sdp.2.1.dates'), 'met');
  });

  it('under a key that is nearly right count, and the key is told once', () => {
    const inspection = study('custmer: Fernhill Garden Centres\n');
    assert.equal(statusOf(inspection, 'sdp.2.1.customer'), 'met');
    assert.deepEqual(inspection.findings.filter(({ rule }) => rule === 'unknown-field').length, 1);
  });

  it('given as a ratio are shared out', () => {
    for (const body of [
      '- Read/write ratio: 80:20\n',
      '- 読み取り／書き込み：8:2\n',
      '| Item | Value |\n| --- | --- |\n| Read / write | 80:20 |\n',
    ]) {
      const inspection = study('', `## Database profile\n\n${body}`);
      assert.equal(statusOf(inspection, 'aurora.2.2.read-percent'), 'met', body);
      assert.equal(statusOf(inspection, 'aurora.2.2.write-percent'), 'met', body);
      assert.deepEqual(
        inspection.findings.filter(({ rule }) => rule === 'numbers-disagree'),
        [],
        body,
      );
    }
  });

  it('named date are no project date', () => {
    assert.notEqual(statusOf(study('date: 2018-11-30\n'), 'sdp.2.1.dates'), 'met');
  });

  it('in a form that is not ours are met all the same', () => {
    const inspection = study(
      'awsAccountIds: [3059-1742-8866]\nstartDate: 2018/4/2\nendDate: 平成30年11月30日\n',
    );
    assert.equal(statusOf(inspection, 'sdp.2.1.aws-account-id'), 'met');
    assert.equal(statusOf(inspection, 'sdp.2.1.dates'), 'met');
    assert.ok(
      inspection.findings
        .filter(({ rule }) => rule === 'invalid-field')
        .every(({ severity }) => severity === 'info'),
    );
  });

  it('that are wrong are invalid, and not missing besides', () => {
    const inspection = study('awsAccountIds: ["123456789012"]\n');
    assert.deepEqual(rulesFor(inspection, 'sdp.2.1.aws-account-id'), ['invalid-field']);
    assert.equal(inspection.findings.find(({ rule }) => rule === 'invalid-field')!.severity, 'error');
  });

  it('in code fences and comments are none', () => {
    const inspection = study(
      '',
      '```\nStart date: 2018-04-02\nEnd date: 2018-11-30\n```\n\n<!-- Customer: Fernhill -->\n',
    );
    assert.notEqual(statusOf(inspection, 'sdp.2.1.dates'), 'met');
    assert.notEqual(statusOf(inspection, 'sdp.2.1.customer'), 'met');
  });
});
