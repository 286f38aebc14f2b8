const document = { kind: 'document', text: '' };

export default [
  {
    rule: 'missing-field',
    short: 'dates',
    requirements: ['sdp.2.1.dates'],
    place: { kind: 'front-matter', text: '' },
    note: '期間の行とカットオーバー日がなく、開始日も終了日も読み取れない。',
    edits: [
      ['| 期間 | 2018年4月〜2019年1月 |\n', ''],
      ['本番稼働中（2019年1月21日カットオーバー）', '本番稼働中'],
    ],
  },
  {
    rule: 'missing-field',
    short: 'third-party',
    requirements: ['sdp.2.1.third-party'],
    place: { kind: 'front-matter', text: '' },
    note: 'サードパーティ製品の有無がどこにも書かれていない。',
    edits: [['| サードパーティ製品 | JP1（ジョブ管理）、JasperReports（月次帳票） |\n', '']],
  },
  {
    rule: 'invalid-field',
    short: 'engine-oracle',
    requirements: ['aurora.1.engine.declared'],
    place: { kind: 'value', text: 'aurora: {engine: oracle, managedBy: partner, origin: existing}' },
    note: '移行元のエンジン名を書いてしまっている。',
    edits: [['engine: postgresql', 'engine: oracle']],
  },
  {
    rule: 'missing-section',
    short: 'challenge',
    requirements: ['sdp.2.1.problem-statement'],
    place: document,
    note: '背景と課題の節が丸ごとない。既存構成の弱点（構成面の短所）は残る。',
    edits: [{ section: '## 【背景と課題】' }],
  },
  {
    rule: 'recovery-guidance',
    short: 'test-frequency',
    requirements: ['aurora.1.rto-rpo.partner-managed.testing.frequency'],
    place: { kind: 'heading', text: '### ■ 復旧訓練' },
    note: '訓練の頻度が消えている。「1日4回」はスナップショットのコピーの頻度であり、テストの頻度ではない。',
    edits: [['- 頻度：蒼空工業様では年4回。前回（2019年3月）は1時間25分で完了した\n', '']],
  },
  {
    rule: 'recovery-guidance',
    short: 'point-in-time',
    requirements: ['aurora.1.rto-rpo.partner-managed.pitr'],
    place: { kind: 'heading', text: '## 【復旧計画】' },
    note: 'ポイントインタイム復元の利用がどこにもない。',
    edits: [
      ['2. 誤更新などの論理障害は、ポイントインタイム復元で新クラスターを作成し、差分を確認したうえで切り戻す\n', ''],
      ['3. 同一リージョン内での復旧は上記1・2で行う', '2. 同一リージョン内での復旧は上記1で行う'],
      ['\n4. 別リージョン', '\n3. 別リージョン'],
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'comparison-operations',
    requirements: ['aurora.1.sizing.existing.comparison.operations'],
    place: { kind: 'heading', text: '### ■ 新旧比較' },
    note: '比較表に運用の観点がない。',
    edits: [['| 運用 | 月52時間（当直含む） | 月11時間 |\n', '']],
  },
  {
    rule: 'duplicate-section',
    short: 'results-twice',
    requirements: [],
    place: { kind: 'heading', text: '## 【導入効果】' },
    note: '成果の節のあとに、同じ階層でもう一度効果の節がある。',
    edits: [
      [
        '\n## 【学び】',
        '\n## 【導入効果】\n\n- 所要量計算の短縮により、月初の生産計画の確定が半日早まった\n- 運用作業が月52時間から月11時間に減った\n\n## 【学び】',
      ],
    ],
  },
];
