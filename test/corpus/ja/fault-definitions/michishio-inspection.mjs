import { readFileSync } from 'node:fs';

const document = { kind: 'document', text: '' };
const source = readFileSync(new URL('../complete/michishio-inspection.md', import.meta.url), 'utf8');

/** The text from one line up to (not including) another. */
const between = (start, end) => source.slice(source.indexOf(start), source.indexOf(end));

export default [
  {
    rule: 'front-matter-syntax',
    short: 'full-width-colon',
    requirements: [],
    place: { kind: 'value', text: 'visibility：private' },
    note: 'コロンが全角のため、キーとして読めない。',
    edits: [['visibility: private', 'visibility：private']],
  },
  {
    rule: 'missing-field',
    short: 'account-id',
    requirements: ['sdp.2.1.aws-account-id'],
    place: { kind: 'front-matter', text: '' },
    note: '表からアカウント ID の行が消えている。',
    edits: [['| ＡＷＳアカウントＩＤ | 935614802271 |\n', '']],
  },
  {
    rule: 'missing-recovery-objective',
    short: 'both',
    requirements: ['aurora.1.rto-rpo.values'],
    place: document,
    note: '復旧目標の節が丸ごとなく、RTO も RPO もない。',
    edits: [[between('### ・ 復旧目標', '### ・ 障害復旧'), '']],
  },
  {
    rule: 'recovery-guidance',
    short: 'cross-region-denied',
    requirements: [
      'aurora.1.rto-rpo.customer-managed.cross-region',
      'aurora.1.rto-rpo.customer-managed.snapshots',
      'aurora.1.rto-rpo.customer-managed.usecase.region-loss',
    ],
    place: { kind: 'heading', text: '### ・ 障害復旧' },
    note: '別リージョンでの復旧を対象外と明記しており、リージョン間のコピーもリージョン障害の例もない。',
    edits: [
      [
        '| ３ | 他のリージョンでの復旧：シンガポールで新しいクラスターを立ち上げ、ＶＰＮをつなぎ替える |',
        '| ３ | 他のリージョンでの復旧：費用の面から対象外とした |',
      ],
      ['スナップショットの作成と、シンガポールへの毎日のコピー', 'スナップショットの作成と保存期間'],
      [
        '（ア）リージョン全体の障害、（イ）操作の誤りやプログラムの不具合の調査と復旧、（ウ）予期しない',
        '（ア）操作の誤りやプログラムの不具合の調査と復旧、（イ）予期しない',
      ],
      ['  snap -->|毎日コピー| sgp["スナップショット（シンガポール）"]\n', ''],
    ],
  },
  {
    rule: 'missing-section',
    short: 'sizing',
    requirements: ['aurora.1.sizing.properly-sized'],
    place: document,
    note: 'サイジングの節が丸ごとない。',
    edits: [{ section: '### ・ サイジング' }],
  },
  {
    rule: 'missing-section',
    short: 'application-assistance',
    requirements: [
      'aurora.1.application.present',
      'aurora.1.application.items',
      'aurora.1.application.concurrent-connections',
      'aurora.1.application.endpoints',
      'aurora.1.application.reporting',
    ],
    place: document,
    note: 'アプリケーション設計支援の節が丸ごとない。',
    edits: [[between('■ アプリケーション設計支援', '■ 技術的特徴'), '']],
  },
  {
    rule: 'missing-evidence',
    short: 'enablement-adjust',
    requirements: ['aurora.1.enablement.adjust'],
    place: { kind: 'heading', text: '### ・ 引き継ぎ' },
    note: '計測結果に基づく調整の教材がない。',
    edits: [['\n５．測定した性能と費用をもとに、インスタンスの大きさを調整する手順（判断表）', '']],
  },
  {
    rule: 'empty-section',
    short: 'aws-services',
    requirements: ['sdp.2.1.aws-services-used'],
    place: { kind: 'heading', text: '### ・ 使用サービス' },
    note: '使用サービスの見出しだけで、本文がない。図には名前だけがある。',
    edits: [{ section: '### ・ 使用サービス', keepHeading: true }],
  },
];
