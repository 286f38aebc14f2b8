const document = { kind: 'document', text: '' };

export default [
  {
    rule: 'invalid-field',
    short: 'documentation-id',
    requirements: ['sdp.2.1.aws-account-id'],
    place: { kind: 'value', text: '| AWS アカウント ID | 123456789012 |' },
    note: '説明用のアカウント ID が残っている。',
    edits: [['493027718564', '123456789012']],
  },
  {
    rule: 'invalid-field',
    short: 'managed-by-name',
    requirements: ['aurora.1.managed-by.declared'],
    place: { kind: 'value', text: '  managedBy: TS社' },
    note: '運用主体に社名が書かれており、選択肢のどれでもない。',
    edits: [['managedBy: shared', 'managedBy: TS社']],
  },
  {
    rule: 'missing-section',
    short: 'enablement',
    requirements: [
      'aurora.1.enablement.present',
      'aurora.1.enablement.engine-and-rds',
      'aurora.1.enablement.operate-evolve',
      'aurora.1.enablement.measure-performance',
      'aurora.1.enablement.measure-cost',
      'aurora.1.enablement.adjust',
      'aurora.1.enablement.proof',
    ],
    place: document,
    note: '教育・引き継ぎの節が丸ごとない。復旧手順の説明だけが残る。',
    edits: [{ section: '## 7. ナレッジトランスファー' }],
  },
  {
    rule: 'recovery-guidance',
    short: 'use-case-operator-error',
    requirements: ['aurora.1.rto-rpo.customer-managed.usecase.operator-error'],
    place: { kind: 'heading', text: '### 6.2 復旧手段と両社への説明' },
    note: '操作ミスやアプリの不具合という場面が抜けている。時刻指定の復元は消失・破損の場面で説明している。',
    edits: [
      [
        '| 操作ミス、アプリの不具合（調査を含む） | **ポイントインタイム**リストアで時刻を指定し、別クラスターへ復元する。復元後は該当行のみ書き戻す |\n| 予期しないデータの消失・破損 | 同上。時刻が',
        '| 予期しないデータの消失・破損 | **ポイントインタイム**リストアで時刻を指定し、別クラスターへ復元する。復元後は該当行のみ書き戻す。時刻が',
      ],
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'testing',
    requirements: [
      'aurora.1.rto-rpo.customer-managed.testing',
      'aurora.1.rto-rpo.partner-managed.testing.method',
      'aurora.1.rto-rpo.partner-managed.testing.frequency',
    ],
    place: { kind: 'heading', text: '## 6. 復旧計画' },
    note: '復旧テストの節と、訓練に触れた学びの一文がない。',
    edits: [
      { section: '### 6.3 復旧テスト' },
      [
        '\n- 合同訓練を繁忙期の直前に置いたことで、現場の参加率が上がった。時期の選び方も復旧計画の一部と考える',
        '\n- 画面単位で8回に分けた切替は、利用部門の負担が小さく、次の案件でも採用したい',
      ],
    ],
  },
  {
    rule: 'placeholder-text',
    short: 'lessons-tbd',
    requirements: ['sdp.2.1.lessons-learned'],
    place: { kind: 'text', text: 'TBD' },
    note: '学びの節が TBD のまま。',
    edits: [
      [
        '- 照合順序の違いにより、氏名の並び順が変わる画面が17あった。並び順は移行評価のチェック項目に含めるべきである\n- 合同訓練を繁忙期の直前に置いたことで、現場の参加率が上がった。時期の選び方も復旧計画の一部と考える',
        'TBD',
      ],
    ],
  },
  {
    rule: 'missing-field',
    short: 'tables',
    requirements: ['aurora.2.2.tables'],
    place: { kind: 'heading', text: '### 5.5 DB 規模' },
    note: 'テーブル数の行がない。',
    edits: [['| テーブル数 | 388 |\n', '']],
  },
  {
    rule: 'missing-evidence',
    short: 'acceptance-denied',
    requirements: ['aurora.2.1.acceptance-testing'],
    place: { kind: 'heading', text: '### 10.2 受入試験' },
    note: '見出しはあるが、顧客による受入試験を省いたと書いている。',
    edits: [
      [
        '白樺損害サービスの受付センターが2018年10月〜11月に実施した。①は新旧の登録結果 5,000 件が全件一致、②③は優先度 0 のリーダーへ 41 秒で切替、④は権限のない利用者に列が読めないことを確認し、合格とされた。',
        '工期の都合により、白樺損害サービスによる受入試験は実施していない。TS社の社内確認をもって引き渡した。',
      ],
    ],
  },
];
