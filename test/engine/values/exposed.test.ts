import assert from 'node:assert/strict';
import * as values from '../../../server/src/engine/values/index.ts';
import { eachRow, pieces } from './support.ts';

/** Invented secrets, put together here so that no scanner takes this file for a leak. */
const keyId = ['AKIA', 'QX5MTR2LBVK7WY3N'].join('');
const temporaryKeyId = ['ASIA', 'QX5MTR2LBVK7WY3N'].join('');
const secretKey = ['p7Kd9/wQxR2mVt5Yz8Ba', '+3Nc6Lf1Gh4Js0Ue9Wio'].join('');
const documentedSecretKey = ['wJalrXUtnFEMI/K7MDENG', '/bPxRfiCYEXAMPLEKEY'].join('');
const sessionToken = `${['IQ', 'oJ'].join('')}b3JpZ2luX2VjE${'Zk3/q+7P'.repeat(20)}==`;
const gitHubToken = ['ghp', 'k3Jd92LsQpX7vBn5RtY8wZ1mC4aG6hF0eUiO'].join('_');
const gitHubFineToken = ['github', 'pat', '11ABCDEFG0k3Jd92LsQpX7', 'vBn5RtY8wZ1mC4aG6hF0e'].join('_');
const slackToken = ['xoxb', '481516234200', '715517955111', 'kTzPqLm7'].join('-');
const pem = (kind: string, edge: string) => `-----${edge} ${kind}-----`;
const signature = `X-Amz-Signature=${'0f3a9c'.repeat(10)}`;

/** What is found, with `?` where it is only possible. */
const found =
  (find: (text: string) => values.Exposed[]) =>
  (text: string): string[] => {
    const all = find(text);
    return pieces(text, all).map((piece, index) => (all[index]!.certain ? piece : `${piece} ?`));
  };

describe('findExposedAccountIds', () => {
  eachRow(
    [
      ['The production account is 305917428866.', ['305917428866']],
      ['AWS account 3059-1742-8866 (prod)', ['3059-1742-8866']],
      ['ＡＷＳアカウントＩＤ：３０５９１７４２８８６６', ['３０５９１７４２８８６６']],
      ['本番環境は305917428866のアカウントで稼働', ['305917428866']],
      ['305917428866.dkr.ecr.ap-northeast-1.amazonaws.com', ['305917428866']],
      ['Owner ID | 305917428866', ['305917428866']],
      ['It runs in 305917428866.', ['305917428866 ?']],
      ['3059-1742-8866', ['3059-1742-8866 ?']],
      ...[
        '111122223333',
        '444455556666',
        '123456789012',
        '1234-5678-9012',
        '777788889999',
        '012345678901',
        '000000000000',
        '999999999999',
      ].map((id): [string, string[]] => [`account ${id}`, []]),
      ['built at 201907011200', []],
      ['account 201907011200', ['201907011200']],
      ['201999011200', ['201999011200 ?']],
      ['Call 050312345678 or fax 050312345679', []],
      ['電話：050312345678', []],
      ['+815031234567', []],
      ['ISBN 978412345678, JAN 491234567890', []],
      ['注文番号 491234567890', []],
      ['order 491234567890', []],
      ['978-3059-1742-8866', []],
      ['3059-1742-8866-1234', []],
      ['3059174288661', []],
      ['0.305917428866', []],
      ['1,305917428866', []],
      ['x305917428866', []],
      ['305917428866x', []],
      ['20190701120000', []],
      ['550e8400-e29b-41d4-a716-446655440000', []],
    ],
    found(values.findExposedAccountIds),
  );

  it('shows the last four digits at most', () => {
    assert.equal(values.findExposedAccountIds('account 305917428866')[0]?.masked, '****-****-8866');
  });
});

describe('findArns', () => {
  const rows: [string, (string | undefined)[]][] = [
    ['arn:aws:iam::305917428866:role/deploy', ['aws', 'iam', '', '305917428866', 'role/deploy']],
    [
      'arn:aws-cn:rds:cn-north-1:305917428866:cluster:orders',
      ['aws-cn', 'rds', 'cn-north-1', '305917428866', 'cluster:orders'],
    ],
    [
      'arn:aws-us-gov:lambda:us-gov-west-1:305917428866:function:f:1',
      ['aws-us-gov', 'lambda', 'us-gov-west-1', '305917428866', 'function:f:1'],
    ],
    ['arn:aws-iso-b:s3:::orders', ['aws-iso-b', 's3', '', undefined, 'orders']],
    ['arn:aws:s3:::orders/*', ['aws', 's3', '', undefined, 'orders/*']],
    ['arn:aws:iam::aws:policy/ReadOnlyAccess', ['aws', 'iam', '', undefined, 'policy/ReadOnlyAccess']],
  ];
  for (const [text, expected] of rows)
    it(text, () => {
      const [arn] = values.findArns(`see \`${text}\`.`);
      assert.deepEqual(arn && Object.values(arn.value), expected);
      assert.equal(values.findArns(`See ${text}.`)[0]?.end, 4 + text.length);
    });

  eachRow(
    [
      ['arn:aws:iam::<account>:role/deploy', []],
      ['arn:aws:iam::{account}:role/deploy', []],
      ['arn:azure:iam::305917428866:role/deploy', []],
      ['barn:aws:iam::305917428866:role/deploy', []],
      ['arn:aws:iam::', []],
    ],
    (text) => values.findArns(text),
  );
});

describe('findExposedArns', () => {
  eachRow(
    [
      ['arn:aws:iam::305917428866:role/deploy', ['arn:aws:iam::305917428866:role/deploy']],
      ['arn:aws:s3:::fernhill-orders', ['arn:aws:s3:::fernhill-orders ?']],
      ['arn:aws:s3:::amzn-s3-example-bucket', []],
      ['arn:aws:s3:::*', []],
      ['arn:aws:iam::111122223333:role/deploy', []],
      ['arn:aws:iam::123456789012:user/ann', []],
      ['arn:aws:iam::aws:policy/ReadOnlyAccess', []],
      ['arn:aws:ec2:*:*:instance/*', []],
    ],
    found(values.findExposedArns),
  );
});

describe('findAccessKeyIds', () => {
  eachRow(
    [
      [`key ${keyId}.`, [keyId]],
      [`aws_access_key_id=${temporaryKeyId}`, [temporaryKeyId]],
      [`鍵は${keyId}です`, [keyId]],
      [['AKIAIOSFODNN7', 'EXAMPLE'].join(''), []],
      [['AKIAI44QH8DHB', 'EXAMPLE'].join(''), []],
      [`${keyId}A`, []],
      [`X${keyId}`, []],
      [keyId.slice(0, -1), []],
      [keyId.toLowerCase(), []],
      [['AKIA', '0189018901890189'].join(''), []],
    ],
    found(values.findAccessKeyIds),
  );
});

describe('findUniqueIds', () => {
  const role = ['AROA', 'QX5MTR2LBVK7WY3N8'].join('');
  eachRow(
    [
      [role, [`${role} ?`]],
      [['AIDACKCEVSQ6C2', 'EXAMPLE'].join(''), []],
      ['AROMATHERAPYPRODUCTS', []],
      [`AIDA${'x'.repeat(17)}`, []],
    ],
    found(values.findUniqueIds),
  );
});

describe('findSecretAccessKeys', () => {
  eachRow(
    [
      [`aws_secret_access_key = ${secretKey}`, [secretKey]],
      [`"SecretAccessKey": "${secretKey}"`, [secretKey]],
      [`シークレットアクセスキー：${secretKey}`, [secretKey]],
      [`${keyId}, ${secretKey}`, [secretKey]],
      [`aws_secret_access_key = ${documentedSecretKey}`, []],
      [`aws_secret_access_key = ${'x'.repeat(40)}`, []],
      [`checksum ${secretKey}`, []],
      [`secret ${secretKey}A`, []],
      [`secret: see commit ${'0f3a9c7b12'.repeat(4)}`, []],
      [`secret = ${'0f3a9c7b12'.repeat(4)}`, ['0f3a9c7b12'.repeat(4)]],
    ],
    found(values.findSecretAccessKeys),
  );
});

describe('secrets of other kinds', () => {
  eachRow(
    [
      [sessionToken, [sessionToken]],
      [sessionToken.slice(0, 90), []],
      [`x${sessionToken}`, []],
      [
        `a\n${pem('RSA PRIVATE KEY', 'BEGIN')}\nMIIE\n${pem('RSA PRIVATE KEY', 'END')}\nb`,
        [`${pem('RSA PRIVATE KEY', 'BEGIN')}\nMIIE\n${pem('RSA PRIVATE KEY', 'END')}`],
      ],
      [`${pem('PRIVATE KEY', 'BEGIN')} …`, [pem('PRIVATE KEY', 'BEGIN')]],
      [pem('OPENSSH PRIVATE KEY', 'BEGIN'), [pem('OPENSSH PRIVATE KEY', 'BEGIN')]],
      [pem('PUBLIC KEY', 'BEGIN'), []],
      [pem('CERTIFICATE', 'BEGIN'), []],
      [`token ${gitHubToken}`, [gitHubToken]],
      [gitHubFineToken, [gitHubFineToken]],
      [`x${gitHubToken}`, []],
      [`ghp_${'x'.repeat(36)}`, []],
      ['ghp_short', []],
      [slackToken, [slackToken]],
      ['xoxb-your-token-here', []],
      ['xox', []],
      ['jdbc:mysql://app:h7kQ2p@db1/orders', ['jdbc:mysql://app:h7kQ2p@db1/orders']],
      [
        'jdbc:postgresql://db1/orders?user=app&password=h7kQ2p',
        ['jdbc:postgresql://db1/orders?user=app&password=h7kQ2p'],
      ],
      [
        'jdbc:sqlserver://db1;user=app;password=h7kQ2p;encrypt=true',
        ['jdbc:sqlserver://db1;user=app;password=h7kQ2p;encrypt=true'],
      ],
      ['jdbc:oracle:thin:app/h7kQ2p@//db1:1521/orders', ['jdbc:oracle:thin:app/h7kQ2p@//db1:1521/orders']],
      ['postgres://app:h7kQ2p@db1/orders', ['postgres://app:h7kQ2p@db1/orders']],
      ['redis://:h7kQ2p@cache1:6379', ['redis://:h7kQ2p@cache1:6379']],
      ['jdbc:mysql://db1:3306/orders', []],
      ['jdbc:mysql://app:$DB_PASSWORD@db1/orders', []],
      ['postgres://user:password@host/db', []],
      ['jdbc:postgresql://db1/orders?user=app&password=****', []],
      ['https://www.example.com:8443/a@b', []],
      ['https://www.example.com/?password=', []],
      [
        `https://b.s3.amazonaws.com/k?X-Amz-Expires=60&${signature}`,
        [`https://b.s3.amazonaws.com/k?X-Amz-Expires=60&${signature}`],
      ],
      ['https://b.s3.amazonaws.com/k?X-Amz-Expires=60', []],
      ['https://www.example.com/?Signature=abc', []],
    ],
    (text) => {
      const secrets = [
        ...values.findSessionTokens(text),
        ...values.findPrivateKeys(text),
        ...values.findGitHubTokens(text),
        ...values.findSlackTokens(text),
        ...values.findPasswordUrls(text),
        ...values.findPresignedUrls(text),
      ];
      assert.ok(secrets.every(({ certain }) => certain));
      return pieces(text, secrets);
    },
  );
});

describe('findResourceIds', () => {
  eachRow(
    [
      ['vpc-0b9ec5a278d7688e8, sg-4f2a91c7', ['vpc-0b9ec5a278d7688e8 ?', 'sg-4f2a91c7 ?']],
      ['インスタンスi-0b9ec5a278d7688e8です', ['i-0b9ec5a278d7688e8 ?']],
      ['tgw-attach-0b9ec5a278d7688e8', ['tgw-attach-0b9ec5a278d7688e8 ?']],
      ['i-1234567890abcdef0', []],
      ['vpc-1a2b3c4d', []],
      ['subnet-12345678', []],
      ['ami-00000000', []],
      ['sg-deadbeef', []],
      ['vpc-0b9ec5a278d7688e', []],
      ['wifi-0b9ec5a278d7688e8', []],
      ['vpc-prod', []],
      ['a-vpc-4f2a91c7', []],
    ],
    found(values.findResourceIds),
  );
});

describe('findDatabaseEndpoints', () => {
  const endpoint = 'orders.cluster-cq7zt4mwx2ab.ap-northeast-1.rds.amazonaws.com';
  eachRow(
    [
      [`${endpoint}.`, [`${endpoint} ?`]],
      [endpoint.replace('cluster-', 'cluster-ro-'), [`${endpoint.replace('cluster-', 'cluster-ro-')} ?`]],
      [endpoint.replace('cluster-', ''), [`${endpoint.replace('cluster-', '')} ?`]],
      ['mydb.cluster-123456789012.us-east-1.rds.amazonaws.com', []],
      ['mydb.cluster-abcdefghijkl.ap-northeast-1.rds.amazonaws.com', []],
      ['name.cluster-xxxxxxxxxxxx.region.rds.amazonaws.com', []],
      ['example.cq7zt4mwx2ab.eu-west-1.rds.amazonaws.com', []],
      ['rds.amazonaws.com', []],
    ],
    found(values.findDatabaseEndpoints),
  );
});

describe('findBuckets', () => {
  eachRow(
    [
      ['s3://fernhill-orders/2019/a.csv', ['s3://fernhill-orders/2019/a.csv ?']],
      [
        'https://fernhill-orders.s3.ap-northeast-1.amazonaws.com/a',
        ['https://fernhill-orders.s3.ap-northeast-1.amazonaws.com/a ?'],
      ],
      ['s3.amazonaws.com/fernhill-orders', ['s3.amazonaws.com/fernhill-orders ?']],
      ['s3://amzn-s3-demo-bucket/key', []],
      ['s3://my-bucket/', []],
      ['s3://<bucket>/key', []],
      ['s3://your-bucket-name', []],
      ['Amazon S3', []],
    ],
    found(values.findBuckets),
  );
});

describe('findIpAddresses', () => {
  eachRow(
    [
      ['10.0.12.0/24', ['10.0.12.0/24 ?']],
      ['172.20.1.5 and 192.168.3.4', ['172.20.1.5 ?', '192.168.3.4 ?']],
      ['100.64.1.1', ['100.64.1.1 ?']],
      ['サーバー１０．１．２．３へ接続', ['１０．１．２．３ ?']],
      ['172.32.1.5', ['172.32.1.5 ?']],
      ['the host 54.231.7.9', ['54.231.7.9 ?']],
      ['54.231.7.9', ['54.231.7.9 ?']],
      ['192.0.2.10, 198.51.100.7, 203.0.113.4', []],
      ['0.0.0.0/0', []],
      ['127.0.0.1', []],
      ['169.254.169.254', []],
      ['255.255.255.0', []],
      ['the private range 10.0.0.0/8', []],
      ['8.8.8.8', []],
      ['Oracle Database 11.2.0.4', []],
      ['Oracle 12.1.0.2 on Linux', []],
      ['version 10.2.0.5', []],
      ['v54.231.7.9', []],
      ['1.2.3.4 Scope', []],
      ['10.0.0.256', []],
      ['1.10.0.0.1', []],
      ['10.0.0.1.5', []],
      ['10.0.0', []],
    ],
    found(values.findIpAddresses),
  );

  it('tells private from public', () => {
    assert.deepEqual(
      values.findIpAddresses('10.0.12.7 and the host 54.231.7.9').map(({ kind, masked }) => [kind, masked]),
      [
        ['private-address', '10.*.*.*'],
        ['public-address', '54.*.*.*'],
      ],
    );
  });
});

describe('findInternalHosts', () => {
  eachRow(
    [
      ['db01.fernhill.internal', ['db01.fernhill.internal ?']],
      ['http://wiki.fernhill.corp/a', ['wiki.fernhill.corp ?']],
      ['ldap.local。', ['ldap.local ?']],
      ['ip-10-0-1-2.ap-northeast-1.compute.internal', ['ip-10-0-1-2.ap-northeast-1.compute.internal ?']],
      ['.env.local', []],
      ['settings.local.json', []],
      ['~/.local/bin', []],
      ['host.docker.internal', []],
      ['orders.default.svc.cluster.local', []],
      ['com.fernhill.internal', []],
      ['db.example.internal', []],
      ['the internal network', []],
      ['ann@mail.fernhill.local', []],
      ['Fernhill Corp.', []],
    ],
    found(values.findInternalHosts),
  );
});

describe('findEmailAddresses', () => {
  eachRow(
    [
      ['ann.lee@fernhill.co.uk.', ['ann.lee@fernhill.co.uk ?']],
      ['担当：ａｎｎ＠ｆｅｒｎｈｉｌｌ．ｊｐ', ['ａｎｎ＠ｆｅｒｎｈｉｌｌ．ｊｐ ?']],
      ['<ann@fernhill.jp>', ['ann@fernhill.jp ?']],
      ['ann@example.com, bob@example.org, cy@mail.example.net, d@fernhill.example', []],
      ['aws-service-delivery@amazon.com', []],
      ['info@fernhill.jp, support@fernhill.jp, no-reply@fernhill.jp', []],
      ['git@github.com:fernhill/orders.git', []],
      ['logo@2x.png', []],
      ['typescript@5.4.2', []],
      ['@fernhill', []],
      ['a@b', []],
    ],
    found(values.findEmailAddresses),
  );
});

describe('findConfidentialMarks', () => {
  eachRow(
    [
      ['Amazon Confidential', ['Amazon Confidential']],
      ['© 2019 – AWS Confidential and Proprietary', ['AWS Confidential and Proprietary']],
      ['【社外秘】', ['社外秘']],
      ['部外秘', ['部外秘']],
      ['shared under NDA', ['shared under NDA']],
      ['CONFIDENTIAL\n', ['CONFIDENTIAL']],
      ['The data is confidential.', []],
      ['confidential computing', []],
      ['機密データを暗号化', []],
      ['NDAAs', []],
    ],
    (text) => pieces(text, values.findConfidentialMarks(text)),
  );
});

describe('findExposed', () => {
  it('tells the whole before its parts, and in order', () => {
    const text = [
      'Mail ann@fernhill.jp about arn:aws:iam::305917428866:role/deploy,',
      `${keyId} with secret ${secretKey}, jdbc:mysql://app:h7kQ2p@10.0.1.2/orders`,
      'in vpc-0b9ec5a278d7688e8 of account 418203957764.',
    ].join('\n');
    assert.deepEqual(
      values.findExposed(text).map(({ kind }) => kind),
      [
        'email-address',
        'arn',
        'access-key-id',
        'secret-access-key',
        'password-url',
        'resource-id',
        'account-id',
      ],
    );
  });

  it('never shows what it hides', () => {
    const secrets = [
      'account 305917428866',
      keyId,
      `secret ${secretKey}`,
      sessionToken,
      gitHubToken,
      slackToken,
      'jdbc:mysql://app:h7kQ2p@db1/orders',
      `https://b.s3.amazonaws.com/k?${signature}`,
      'arn:aws:iam::305917428866:role/deploy',
      's3://fernhill-orders/a',
      'ann.lee@fernhill.jp',
      'vpc-0b9ec5a278d7688e8',
      'orders.cluster-cq7zt4mwx2ab.ap-northeast-1.rds.amazonaws.com',
      'db01.fernhill.internal',
      'host 54.231.7.9',
    ];
    for (const text of secrets) {
      const all = values.findExposed(text);
      assert.equal(all.length, 1, text);
      for (const { masked, start, end } of all) {
        assert.ok(!masked.includes(text.slice(start, end)), masked);
        assert.deepEqual(
          [/305917428866|h7kQ2p|fernhill-orders|ann|cq7zt4|db01|231/.test(masked), masked === ''],
          [false, false],
          masked,
        );
      }
    }
  });

  it('finds nothing in ordinary prose', () => {
    const prose = [
      'We moved 420 tables (1.2 TB) from Oracle 11.2.0.4 to Aurora MySQL 5.7.12 on 2018-11-30 within 4 hours.',
      'ピーク時は毎秒1,200件、RTO は15分、RPO は5分。電話は03-1234-5678。',
      'arn:aws:iam::aws:policy/AmazonRDSReadOnlyAccess, 0.0.0.0/0, https://www.example.com/a?b=c',
      'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ].join('\n\n');
    assert.deepEqual(values.findExposed(prose), []);
  });
});
