const document = { kind: 'document', text: '' };

export default [
  {
    rule: 'missing-field',
    short: 'functions',
    requirements: ['lambda.1.functions-count.stated'],
    place: document,
    note: '関数の数がどこにも書かれていない。',
    edits: [
      ['本番で動いている関数は 19 個です。', ''],
      ['19個の関数は「受付」', '関数は「受付」'],
    ],
  },
  {
    rule: 'missing-field',
    short: 'monthly-events',
    requirements: ['lambda.1.monthly-events'],
    place: document,
    note: '月間のイベント数がない。番組1本あたりの数だけが残る。',
    edits: [['番組1本につき約400のイベントが発生し、月間およそ 21万件のイベントを処理しています。', '番組1本につき約400のイベントが発生します。']],
  },
  {
    rule: 'missing-section',
    short: 'load-test',
    requirements: ['lambda.2.1.load-test', 'lambda.2.1.load-test.numbers'],
    place: document,
    note: '性能・負荷試験の小節がない。',
    edits: [{ section: '### 11.1 性能・負荷試験' }],
  },
  {
    rule: 'missing-evidence',
    short: 'success-rate',
    requirements: ['lambda.2.1.kpi.success-rate'],
    place: { kind: 'heading', text: '### 11.2 KPI' },
    note: '成功率の行がない。',
    edits: [['| 登録の成功率（人手を介さずに完了した割合） | 99% 以上 |\n', '']],
  },
  {
    rule: 'missing-section',
    short: 'microservices',
    requirements: ['lambda.2.1.microservices'],
    place: document,
    note: '関数の管理の小節がない。',
    edits: [{ section: '### 11.5 関数の管理' }],
  },
  {
    rule: 'missing-section',
    short: 'why-lambda',
    requirements: ['lambda.1.business-purpose', 'lambda.1.challenges-overcome'],
    place: document,
    note: '採用の理由の節がない。',
    edits: [{ section: '## 5. Lambda を選んだ理由' }],
  },
  {
    rule: 'missing-evidence',
    short: 'elasticsearch-main',
    requirements: ['lambda.1.workload.no-es-rds-main'],
    place: { kind: 'text', text: 'システムの中心は Amazon Elasticsearch Service で、番組の全文検索を担います。' },
    note: '除外条件に当たることが明記されている。',
    edits: [
      [
        '## 7. 構成図\n',
        'システムの中心は Amazon Elasticsearch Service で、番組の全文検索を担います。\n\n## 7. 構成図\n',
      ],
    ],
  },
  {
    rule: 'unquantified-outcome',
    short: 'adjectives',
    requirements: ['lambda.sdp.2.1.outcomes.quantified'],
    place: { kind: 'heading', text: '## 12. 導入効果' },
    note: '効果が形容詞だけになっている。Lambda 版では誤りになる。',
    edits: [
      { section: '## 12. 導入効果', keepHeading: true },
      ['## 12. 導入効果\n\n', '## 12. 導入効果\n\n見逃し配信の本数は大幅に増え、担当者の負担も軽くなりました。\n\n'],
    ],
  },
];
