const document = { kind: 'document', text: '' };
const frontMatter = { kind: 'front-matter', text: '' };

export default [
  {
    rule: 'front-matter-syntax',
    short: 'unclosed-quote',
    requirements: [],
    place: { kind: 'value', text: 'awsAccountIds: ["518206743921]' },
    note: 'アカウント ID の閉じ引用符がなく、YAML として読めない。',
    edits: [['["518206743921"]', '["518206743921]']],
  },
  {
    rule: 'missing-field',
    short: 'account-id',
    requirements: ['sdp.2.1.aws-account-id'],
    place: frontMatter,
    note: 'AWS アカウント ID がどこにもない。',
    edits: [['awsAccountIds: ["518206743921"]\n', '']],
  },
  {
    rule: 'invalid-field',
    short: 'eleven-digits',
    requirements: ['sdp.2.1.aws-account-id'],
    place: { kind: 'value', text: 'awsAccountIds: ["51820674392"]' },
    note: 'アカウント ID が 11 桁しかない。',
    edits: [['518206743921', '51820674392']],
  },
  {
    rule: 'unknown-field',
    short: 'custmer',
    requirements: [],
    place: { kind: 'key', text: 'custmer:' },
    note: 'customer の打ち間違い。意図は読み取れるため、顧客名の要件自体は満たされる。',
    edits: [['\ncustomer:\n', '\ncustmer:\n']],
  },
  {
    rule: 'missing-section',
    short: 'lessons',
    requirements: ['sdp.2.1.lessons-learned'],
    place: document,
    note: '学び・教訓の節が丸ごとない。',
    edits: [{ section: '## 学び・教訓' }],
  },
  {
    rule: 'recovery-guidance',
    short: 'point-in-time',
    requirements: ['aurora.1.rto-rpo.customer-managed.pitr'],
    place: { kind: 'heading', text: '## 災害復旧・バックアップ' },
    note: '時刻を指定した復元の説明がどこにもない。',
    edits: [
      ['1. ポイントインタイムリカバリでは、復元先の日時を秒単位で指定し、新しいクラスターとして立ち上げたうえでエンドポイントを切り替えます。\n2. ', '1. '],
      ['\n3. シンガポール', '\n2. シンガポール'],
      ['\n4. 週次で', '\n3. 週次で'],
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'testing-denied',
    requirements: ['aurora.1.rto-rpo.customer-managed.testing'],
    place: { kind: 'heading', text: '### 復旧テスト' },
    note: '見出しはあるが、復旧テストを実施しておらず計画もないと書いている。',
    edits: [
      [
        '本番で必要になる前に手順の有効性を確認するため、お客様主体の復元訓練を四半期に1回実施する計画とし、初回は弊社が立ち会いました。初回の所要時間は38分でした。',
        '手順書の整備を優先したため、お客様環境での復旧テストはまだ実施していません。定期的な実施の計画も本案件では定めていません。',
      ],
    ],
  },
  {
    rule: 'missing-evidence',
    short: 'comparison-cost',
    requirements: ['aurora.1.sizing.existing.comparison.cost'],
    place: { kind: 'heading', text: '## 新旧比較' },
    note: '新旧のコスト比較が、比較表からも導入効果からも消えている。',
    edits: [
      ['| コスト | 月額198万円（保守・設置費を含む） | 月額132万円 |\n', ''],
      ['- データベース関連の費用が月額198万円から132万円へ下がり、約33%の削減となりました。\n', ''],
    ],
  },
];
