const document = { kind: 'document', text: '' };
const frontMatter = { kind: 'front-matter', text: '' };

export default [
  {
    rule: 'not-in-production',
    short: 'pilot',
    requirements: ['sdp.2.1.production'],
    place: { kind: 'value', text: 'status: pilot' },
    note: '試験提供の段階で、本番稼働ではない。',
    edits: [
      ['status: production', 'status: pilot'],
      ['始めた乗車履歴サービスは、開始3か月で会員が9万人を超え、今も本番で動き続けている。', '始めた乗車履歴サービスは、会員を限った試験提供を続けている。'],
    ],
  },
  {
    rule: 'vague-recovery-objective',
    short: 'several-minutes',
    requirements: ['aurora.1.rto-rpo.values'],
    place: {
      kind: 'text',
      text: 'お客様との取り決めは、復旧にかける時間（RTO）が90分、失ってよいデータの幅（RPO）が数分である。復旧は当社の当番が行い、手順は[復旧計画の公開版](https://hibarino.example/docs/aurora-recovery-plan)にまとめた。',
    },
    note: 'RPO が「数分」で、数値がない。',
    edits: [['（RPO）が10分である', '（RPO）が数分である']],
  },
  {
    rule: 'invalid-field',
    short: 'ambiguous-date',
    requirements: ['sdp.2.1.dates'],
    place: { kind: 'value', text: 'startDate: 05/06/2018' },
    note: '5月6日とも6月5日とも読める。',
    edits: [['startDate: 2018-05', 'startDate: 05/06/2018']],
  },
  {
    rule: 'missing-section',
    short: 'security',
    requirements: [
      'aurora.1.security.present',
      'aurora.1.security.password-policy.strength',
      'aurora.1.security.password-policy.rotation',
      'aurora.1.security.secret-storage',
      'aurora.1.security.secret-retrieval.human',
      'aurora.1.security.secret-retrieval.application',
      'aurora.1.security.log-capture',
      'aurora.1.security.log-analysis',
      'aurora.1.security.encryption',
      'aurora.1.security.iam',
      'aurora.1.security.vpc',
      'aurora.1.security.security-groups',
      'aurora.1.security.nacl',
    ],
    place: document,
    note: 'セキュリティの節が丸ごとない。サービス一覧の短い用途と構成の説明だけが残る。',
    edits: [{ section: '## セキュリティ' }],
  },
  {
    rule: 'missing-field',
    short: 'regions',
    requirements: ['aurora.1.sizing.new.regions'],
    place: frontMatter,
    note: '単一リージョンか複数リージョンかという利用の要件がない。構成が東京にあることだけが分かる。',
    edits: [
      ['- 利用リージョン：東京の単一リージョンで完結すること\n', ''],
      ['| 東京だけで完結 | すべて東京に配置し、遠隔地には復旧用の控えだけを置く |\n', ''],
    ],
  },
  {
    rule: 'missing-field',
    short: 'growth',
    requirements: ['aurora.1.sizing.new.growth', 'aurora.2.2.yearly-growth'],
    place: frontMatter,
    note: '増加の見込みが要件・対応表・規模の表のすべてから消えている。',
    edits: [
      ['- データの増え方：年に 95 GB\n', ''],
      [
        '| 110 GB、年 95 GB 増 | 自動で伸びるストレージにより、5年後の 585 GB も設定変更なしで収容 |',
        '| 110 GB | 自動で伸びるストレージにより、設定変更なしで収容 |',
      ],
      ['| 年間の増加 | 95 GB |\n', ''],
    ],
  },
  {
    rule: 'diagram-alt-text',
    short: 'reference-without-alt',
    requirements: [],
    place: { kind: 'text', text: '![][overview]' },
    note: '参照形式の画像に代替テキストがない。',
    edits: [
      ['![改札機の記録が ECS を経て Aurora MySQL のライターに書き込まれ、乗客アプリの検索は別 AZ のリーダーが受ける構成図][overview]', '![][overview]'],
    ],
  },
  {
    rule: 'recovery-guidance',
    short: 'point-in-time',
    requirements: ['aurora.1.rto-rpo.partner-managed.pitr'],
    place: { kind: 'heading', text: '## 止まったときの備え' },
    note: '時刻を指定した復元がどこにもない。',
    edits: [
      ['2. 誤って更新・削除した場合は、ポイントインタイムリカバリで直前の時刻のクラスターを別に作り、失われた行を戻す\n3. ', '2. '],
      ['\n4. 東京が', '\n3. 東京が'],
    ],
  },
];
