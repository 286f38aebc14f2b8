import { readFileSync } from 'node:fs';

const document = { kind: 'document', text: '' };
const frontMatter = { kind: 'front-matter', text: '' };
const source = readFileSync(new URL('../complete/tsukikage-energy.md', import.meta.url), 'utf8');
const diagram = /```mermaid\n[\s\S]*?```\n\n/.exec(source)[0];

export default [
  {
    rule: 'unknown-checklist',
    short: 'misspelled-pin',
    requirements: [],
    place: { kind: 'value', text: 'checklist: aurora-delivry@2.0' },
    note: 'チェックリスト名の打ち間違い。',
    edits: [['aurora-delivery@2.0', 'aurora-delivry@2.0']],
  },
  {
    rule: 'missing-field',
    short: 'public-url',
    requirements: ['sdp.2.1.public.evidence-url'],
    place: frontMatter,
    note: '公開事例なのに、公開ページの URL がない（一覧ページの URL は残る）。',
    edits: [['publicUrl: https://www.northfield-data.example/cases/tsukikage-energy\n', '']],
  },
  {
    rule: 'missing-field',
    short: 'transactions-per-second',
    requirements: ['aurora.1.sizing.new.tps'],
    place: frontMatter,
    note: '秒間トランザクション数がフロントマターからも本文からも消えている。',
    edits: [
      ['    tps: 650\n', ''],
      ['月間99.9%の稼働、毎秒650トランザクション、そして', '月間99.9%の稼働、そして'],
      ['db.r4.xlarge 3台で毎秒650件の1.6倍まで処理できることを確認しています', 'db.r4.xlarge 3台で想定の1.6倍まで処理できることを確認しています'],
    ],
  },
  {
    rule: 'missing-diagram',
    short: 'no-mermaid',
    requirements: [
      'sdp.2.2.diagram.present',
      'sdp.2.2.diagram.services-and-interaction',
      'sdp.2.2.diagram.best-practices',
      'sdp.2.2.diagram.security',
    ],
    place: { kind: 'heading', text: '### 🗺️ 構成図 / Architecture' },
    note: '構成図の見出しと説明文だけがあり、図がない。',
    edits: [[diagram, '']],
  },
  {
    rule: 'unquantified-outcome',
    short: 'adjectives',
    requirements: ['sdp.2.1.outcomes.quantified'],
    place: { kind: 'heading', text: '## 📈 効果 / Results' },
    note: '効果が形容だけで、数値がない。',
    edits: [
      [
        '明細の反映は翌々日から3分以内になり、問い合わせは月1,200件から310件へと74%減りました。充電1回あたりの課金コストは14円から5円に下がっています。',
        '明細の反映が大幅に速くなり、利用者からの問い合わせも目に見えて減りました。充電1回あたりの課金コストも下がり、お客様にご満足いただいています。',
      ],
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'use-case-region',
    requirements: ['aurora.1.rto-rpo.customer-managed.usecase.region-loss'],
    place: { kind: 'heading', text: '### 📘 復旧ガイド / Recovery Guidance' },
    note: '使いどころの例から、リージョン障害が抜けている。',
    edits: [
      [
        '①リージョンが使えなくなったとき、②操作ミスやアプリケーションのバグの影響を調べて戻すとき、③予期せずデータが消えた・壊れたとき、の3例',
        '①操作ミスやアプリケーションのバグの影響を調べて戻すとき、②予期せずデータが消えた・壊れたとき、の2例',
      ],
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'security-two-items',
    requirements: [
      'aurora.1.security.present',
      'aurora.1.security.password-policy.strength',
      'aurora.1.security.password-policy.rotation',
      'aurora.1.security.secret-storage',
      'aurora.1.security.secret-retrieval.human',
      'aurora.1.security.secret-retrieval.application',
      'aurora.1.security.log-capture',
      'aurora.1.security.log-analysis',
      'aurora.1.security.vpc',
      'aurora.1.security.security-groups',
      'aurora.1.security.nacl',
    ],
    place: { kind: 'heading', text: '## 🔐 セキュリティ / Security' },
    note: 'セキュリティの節に暗号化と IAM の2項目しかない。',
    edits: [
      ['- パスワードの強度（15文字以上）と、60日での更新を定めたポリシー\n', ''],
      ['- Secrets Manager での保管。運用者は申請のうえ取り出し、Lambda は実行ロールで取得。どちらも自動で更新\n', ''],
      ['- PostgreSQL のログを毎時取得し、失敗したログインの急増など不正の兆候を分析する仕組み\n', ''],
      ['- VPC とサブネットの分離、関数からの5432番ポートだけを許すセキュリティグループ、DB サブネットのネットワーク ACL\n', ''],
    ],
  },
  {
    rule: 'empty-section',
    short: 'lessons',
    requirements: ['sdp.2.1.lessons-learned'],
    place: { kind: 'heading', text: '## 📝 学び / Lessons Learned' },
    note: '学びの見出しだけで、本文がない。',
    edits: [{ section: '## 📝 学び / Lessons Learned', keepHeading: true }],
  },
];
