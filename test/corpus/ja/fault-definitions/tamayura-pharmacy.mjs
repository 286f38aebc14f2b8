const document = { kind: 'document', text: '' };
const frontMatter = { kind: 'front-matter', text: '' };

export default [
  {
    rule: 'missing-field',
    short: 'origin',
    requirements: ['aurora.1.sizing.origin.declared'],
    place: frontMatter,
    note: '移行か新規かがどこにも書かれていない。',
    edits: [
      ['  origin: new\n', ''],
      ['服薬手帳アプリを新規に構築し、', '服薬手帳アプリを用意し、'],
    ],
  },
  {
    rule: 'missing-field',
    short: 'managed-by',
    requirements: ['aurora.1.managed-by.declared'],
    place: frontMatter,
    note: '引き渡し後にだれが運用するのか、どこにも書かれていない。',
    edits: [
      ['  managedBy: partner\n', ''],
      ['服薬手帳アプリを新規に構築し、DB運用はパートナーのスミレ情報が受託', '服薬手帳アプリの新規構築をスミレ情報が提案'],
      ['- 運用要員を増やさずに冗長化できる', '- 短期間で冗長化できる'],
      ['- スミレ情報が24時間で対応。Aurora の', '- Aurora の'],
    ],
  },
  {
    rule: 'unknown-field',
    short: 'aws-acount-ids',
    requirements: [],
    place: { kind: 'key', text: 'awsAcountIds: ["174829306558"]' },
    note: 'awsAccountIds の打ち間違い。値は読み取れる。',
    edits: [['awsAccountIds', 'awsAcountIds']],
  },
  {
    rule: 'missing-section',
    short: 'results',
    requirements: ['sdp.2.1.outcomes', 'sdp.2.1.outcomes.quantified'],
    place: document,
    note: '効果の節が丸ごとない。',
    edits: [{ section: '## 効果' }],
  },
  {
    rule: 'missing-diagram',
    short: 'no-section',
    requirements: [
      'sdp.2.2.diagram.present',
      'sdp.2.2.diagram.services-and-interaction',
      'sdp.2.2.diagram.best-practices',
      'sdp.2.2.diagram.security',
    ],
    place: document,
    note: '構成図の節が見出しごとない。',
    edits: [{ section: '### 構成図' }],
  },
  {
    rule: 'placeholder-text',
    short: 'proposal-undecided',
    requirements: ['sdp.2.1.proposal'],
    place: { kind: 'text', text: '- 未定（担当者に確認のうえ追記）' },
    note: '提案の節が「未定」のまま。',
    edits: [
      [
        '- 全店で共有する服薬手帳アプリを新規に構築し、DB運用はパートナーのスミレ情報が受託\n- 運用要員を増やさずに冗長化できる Aurora を推奨',
        '- 未定（担当者に確認のうえ追記）',
      ],
    ],
  },
  {
    rule: 'missing-field',
    short: 'engine',
    requirements: ['aurora.1.engine.declared'],
    place: frontMatter,
    note: 'MySQL 互換か PostgreSQL 互換かがどこにも書かれていない。',
    edits: [
      ['  engine: mysql\n', ''],
      ['服薬手帳アプリ（Aurora MySQL）', '服薬手帳アプリ（Aurora）'],
      ['セキュリティグループはアプリからの3306番のみ', 'セキュリティグループはアプリからの接続のみ'],
    ],
  },
];
