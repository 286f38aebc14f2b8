import assert from 'node:assert/strict';
import {
  findImpossibleReductions,
  findQuantifiedOutcomes,
  hasBeforeAfterTable,
} from '../../../server/src/engine/values/outcome.ts';
import { eachRow, pieces } from './support.ts';

const QUANTIFIED = [
  '40% cost reduction',
  '3x throughput improvement (500 TPS → 1,500 TPS)',
  '500 TPS → 1,500 TPS',
  '500 TPS -> 1,500 TPS',
  'from 5 days to 2 hours',
  'reduced from five days to two hours',
  'from 12 minutes to 4',
  '$320K/month to $159K/month',
  'Query latency dropped from 800 ms to 90 ms.',
  'Availability rose from 99.5% to 99.95%.',
  'halved the release time',
  'half the cost',
  'costs were cut by a third',
  'saved 200 hours per month',
  'cost savings of $12,000 per year',
  'reduced deployment time by 3 days',
  'incidents fell by 12',
  'The monthly bill is 35 percent lower.',
  '3 times faster',
  'two times faster',
  'twice as fast',
  'cut\nlatency by 40%',
  '3x',
  '| Throughput | 3x |',
  'sped up by a factor of 5',
  'threefold increase',
  'two thirds cheaper',
  '4 times shorter',
  'The batch takes 40 minutes instead of 6 hours.',
  '6時間かかっていたバッチが40分で終わる',
  '6時間かかっていたが、40分に',
  '約30%削減',
  'コストを約30%削減',
  '４０％削減',
  '計画外停止 68% 削減',
  '再現率 30% → 95%',
  '処理性能が3倍',
  'リリース時間を5日から2時間に短縮',
  '応答時間が 800ms から 90ms に改善',
  '運用要員を5名から2名に',
  'RTO を 4 時間から 30 分に短縮',
  '年間¥1,200万のコスト削減',
  '月額120万円削減',
  '年間500時間の工数削減',
  '工数が半減',
  '3割削減',
  'コストを三割削減',
  '1/3 に削減',
  '3分の1に短縮',
  '売上20%増',
  'スループットは20%アップ',
];

const NOT_QUANTIFIED = [
  'significant cost savings',
  '大幅に削減',
  '運用コストを大幅に削減',
  '十分に改善',
  '24/7 monitoring improved reliability',
  '24時間365日の監視で可用性を向上',
  'Launched in 2019 on EC2 t3.medium',
  '2019年にコストを削減',
  '2019年7月に移行し、大幅に改善',
  '第3四半期に改善',
  'moved from 2018 to 2019',
  '9時から18時に',
  'Improved with Python 3.9 and TLS 1.2',
  'Upgraded PostgreSQL 9.6 → 11.4',
  'migrated from version 5.6 to 5.7',
  'Improved after moving to t3.medium, S3, EC2 and IPv6',
  'Deployed 12 functions',
  '12 functions',
  '2x db.r5.large',
  '3x AZ',
  'lowered to db.r5.2xlarge',
  'The factor of 3 AZs',
  'a third-party tool',
  'We deployed 12 functions and reduced cost significantly',
  'moved to 3 Availability Zones, which reduced risk',
  '2つのチームで作業を効率化',
  '99.99% uptime achieved',
  '可用性99.99%を実現し運用を改善',
  'zero downtime',
  'ゼロダウンタイムで改善',
  'Improved resilience with an RTO of 15 minutes',
  'a third Availability Zone reduced risk',
  'third-party tools reduced effort',
  'Reduced latency. It has 40% of the traffic.',
  'コストを削減。CPUは40%。',
  '- reduced cost\n- 40% of the traffic',
  '| m5.large | $70 | 2 |',
  'Backups every 5 minutes reduce data loss',
  'データベースの増加率は年20%',
  'Database growth of 20% per year',
];

describe('findQuantifiedOutcomes', () => {
  describe('counts', () => {
    for (const text of QUANTIFIED)
      it(JSON.stringify(text), () => assert.notDeepEqual(findQuantifiedOutcomes(text), []));
  });

  describe('does not count', () => {
    for (const text of NOT_QUANTIFIED)
      it(JSON.stringify(text), () => assert.deepEqual(pieces(text, findQuantifiedOutcomes(text)), []));
  });

  describe('points at figure and direction', () => {
    eachRow(
      [
        ['We moved. Costs were cut by 40% in a year.', ['cut by 40%']],
        ['移行した。コストを４０％削減した。', ['４０％削減']],
        ['リリース時間を5日から2時間に短縮', ['5日から2時間に短縮']],
        ['latency fell by 20%; 500 TPS → 1,500 TPS', ['fell by 20%', '500 TPS → 1,500 TPS']],
      ],
      (text) => pieces(text, findQuantifiedOutcomes(text)),
    );
  });
});

describe('findImpossibleReductions', () => {
  eachRow(
    [
      ['120% cost reduction', 1],
      ['reduced costs by about 150%', 1],
      ['コストを120%削減', 1],
      ['12割削減', 1],
      ['目標比120%の削減', 0],
      ['削減率は目標の120%', 0],
      ['40% cost reduction', 0],
      ['reduced costs by 100%', 0],
      ['throughput went up 300%', 0],
      ['性能が300%向上', 0],
    ],
    (text) => findImpossibleReductions(text).length,
  );
});

describe('hasBeforeAfterTable', () => {
  const rows: [string, string[], string[][], boolean][] = [
    ['columns', ['Metric', 'Before', 'After'], [['Release', '5 days', '2 hours']], true],
    ['Japanese columns', ['指標', '導入前', '導入後'], [['応答時間', '８００ms', '９０ms']], true],
    [
      'rows',
      ['', 'Release', 'Cost'],
      [
        ['移行前', '5日', '100万円'],
        ['移行後', '2時間', '60万円'],
      ],
      true,
    ],
    ['As-Is and To-Be', ['Item', 'As-Is', 'To-Be'], [['Servers', '12', '4']], true],
    ['no numbers', ['Metric', 'Before', 'After'], [['Release', 'slow', 'fast']], false],
    [
      'numbers on one side',
      ['Metric', 'Before', 'After'],
      [
        ['Release', '5 days', 'fast'],
        ['Cost', 'high', '2'],
      ],
      false,
    ],
    ['prices', ['Instance', 'Price'], [['m5.large', '$70']], false],
    ['empty', [], [], false],
  ];
  for (const [name, header, cells, expected] of rows)
    it(name, () => assert.equal(hasBeforeAfterTable(header, cells), expected));
});
