const document = { kind: 'document', text: '' };
const frontMatter = { kind: 'front-matter', text: '' };

export default [
  {
    rule: 'placeholder-text',
    short: 'customer-name',
    requirements: ['sdp.2.1.customer'],
    place: { kind: 'value', text: 'customer: {name: 〇〇株式会社, external: true}' },
    note: '顧客名が伏せ字のまま。',
    edits: [
      ['霞運輸株式会社', '〇〇株式会社'],
      ['# 霞運輸 配車システム', '# 配車システム'],
      ['霞運輸 IT 課（引き渡し後）', 'お客様の IT 課（引き渡し後）'],
    ],
  },
  {
    rule: 'date-order',
    short: 'wrong-year',
    requirements: ['sdp.2.1.dates.order'],
    place: { kind: 'value', text: 'endDate: 2018/01/31' },
    note: '終了日の年を間違え、開始日より前になっている。',
    edits: [['endDate: 2019/01/31', 'endDate: 2018/01/31']],
  },
  {
    rule: 'missing-field',
    short: 'status',
    requirements: ['sdp.2.1.production'],
    place: frontMatter,
    note: '本番稼働中かどうかがどこにも書かれていない。',
    edits: [
      ['status: production\n', ''],
      ['| 稼働 | 2019年1月31日から本番運用中 |\n', ''],
    ],
  },
  {
    rule: 'missing-section',
    short: 'as-is',
    requirements: [
      'aurora.1.sizing.existing.availability',
      'aurora.1.sizing.existing.ha-recovery-model',
      'aurora.1.sizing.existing.shortcomings',
      'aurora.1.sizing.existing.performance',
    ],
    place: document,
    note: '移行前の節が丸ごとない。性能の旧値だけは比較表とサイジングに残り、弱点は課題の節から一部が読み取れる。',
    edits: [{ section: '## 移行前' }],
  },
  {
    rule: 'vague-recovery-objective',
    short: 'as-soon-as-possible',
    requirements: ['aurora.1.rto-rpo.values'],
    place: {
      kind: 'value',
      text: 'aurora: {engine: postgresql, managedBy: customer, origin: existing, rto: できるだけ早く, rpo: 5分}',
    },
    note: 'RTO に数値がない。',
    edits: [['rto: 90分', 'rto: できるだけ早く']],
  },
  {
    rule: 'missing-evidence',
    short: 'enablement-performance',
    requirements: ['aurora.1.enablement.measure-performance'],
    place: { kind: 'heading', text: '## トレーニング' },
    note: '性能を測る方法の教材がない。',
    edits: [
      ['3. 性能の測り方（Performance Insights）\n4. ', '3. '],
      ['\n5. 性能と', '\n4. 性能と'],
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'test-once',
    requirements: ['aurora.1.rto-rpo.customer-managed.testing'],
    place: { kind: 'heading', text: '## 復旧' },
    note: '復元テストは引き渡し時の1回だけで、定期的には行っていない。',
    edits: [
      [
        '事前に手順を確かめるため、IT 課が3か月ごとに復元テストを行う。初回は52分。',
        '引き渡し時に復元を1回試し、52分で終えた。以後のテストは行っていない。',
      ],
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'same-region',
    requirements: ['aurora.1.rto-rpo.customer-managed.same-region'],
    place: { kind: 'heading', text: '## 復旧' },
    note: '同一リージョンでの復旧の説明がない。フェイルオーバー構成そのものの説明は別の節に残る。',
    edits: [['- 同一リージョン：リーダーの昇格、または復元したクラスターへ切り替える\n', '']],
  },
];
