const document = { kind: 'document', text: '' };

export default [
  {
    rule: 'front-matter-syntax',
    short: 'unclosed-block',
    requirements: [],
    place: { kind: 'front-matter', text: '---' },
    note: 'フロントマターを閉じる行がない（改行は CRLF）。',
    edits: [['  origin: existing\n---\n', '  origin: existing\n']],
  },
  {
    rule: 'unknown-field',
    short: 'startdat',
    requirements: [],
    place: { kind: 'key', text: 'startdat: 2018/04/02' },
    note: 'start_date の打ち間違い。値は読み取れる。',
    edits: [['start_date:', 'startdat:']],
  },
  {
    rule: 'diagram-alt-text',
    short: 'empty-alt',
    requirements: [],
    place: { kind: 'text', text: '<img src="images/learning-platform.svg" alt="">' },
    note: '構成図の代替テキストが空。',
    edits: [
      [
        'alt="学習サービスの構成図。CloudFront と ALB を経由して EC2 が Aurora MySQL のライターとリーダーに接続し、スナップショットをソウルへコピーする"',
        'alt=""',
      ],
    ],
  },
  {
    rule: 'missing-recovery-objective',
    short: 'no-rpo',
    requirements: ['aurora.1.rto-rpo.values'],
    place: { kind: 'heading', text: '### 目標復旧時間' },
    note: 'RPO がどこにもない。旧構成の「復旧点」やコピーの間隔は目標ではない。',
    edits: [
      ['### 目標復旧時間・目標復旧時点', '### 目標復旧時間'],
      ['RTO は40分、RPO は5分です。', 'RTO は40分です。'],
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'test-method',
    requirements: ['aurora.1.rto-rpo.partner-managed.testing.method'],
    place: { kind: 'heading', text: '### 復元テスト' },
    note: '頻度だけがあり、テストの実施方法が書かれていない。',
    edits: [
      [
        'スナップショットからテスト用クラスターを復元し、採点結果10万件を本番と突き合わせ、切り替え手順の読み合わせまで行います。2019年1月は29分で終わりました。',
        '直近は2019年1月に実施し、29分で終わりました。',
      ],
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'recovery-model-before',
    requirements: ['aurora.1.sizing.existing.ha-recovery-model'],
    place: { kind: 'heading', text: '### 旧構成' },
    note: '旧構成の高可用性・復旧の方式が書かれていない。',
    edits: [
      ['* 専用サーバー2台の MySQL 5.6（非同期レプリケーション、手動昇格）', '* 専用サーバーの MySQL 5.6'],
      ['* 障害時は夜間バックアップからの戻しに平均3時間。復旧点は前日深夜\n', ''],
      ['参照の負荷を分散できないこと、昇格の判断が担当者任せであったこと', '参照の負荷を分散できないこと、急な増設ができないこと'],
    ],
  },
  {
    rule: 'placeholder-text',
    short: 'third-party-later',
    requirements: ['sdp.2.1.third-party'],
    place: { kind: 'text', text: '後日記載' },
    note: 'サードパーティの節が「後日記載」のまま。',
    edits: [['PagerDuty（オンコールの呼び出し）、Sentry（アプリケーションのエラー収集）。', '後日記載']],
  },
  {
    rule: 'missing-section',
    short: 'proposal',
    requirements: ['sdp.2.1.proposal'],
    place: document,
    note: '提案の節（HTML の見出し）が丸ごとない。',
    edits: [
      [
        '<h2>ご提案</h2>\n\n当社は、繁忙期と閑散期の差が約9倍ある点に着目し、参照用のノードを自動で増減できる Aurora MySQL をご提案しました。固定の台数で繁忙期に合わせる案と費用を比較し、年間で約35%安くなる見込みを示したうえで、移行から夜間の監視・復旧までを当社が引き受ける体制としました。\n\n',
        '',
      ],
    ],
  },
];
