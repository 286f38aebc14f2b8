import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as values from '../../../server/src/engine/values/index.ts';

const readers: Record<string, (text: string) => values.Parsed<unknown>> = {
  parseAccountId: values.parseAccountId,
  parseCount: values.parseCount,
  parseDate: values.parseDate,
  parseDuration: values.parseDuration,
  parseGrowth: values.parseGrowth,
  parseMailSubject: values.parseMailSubject,
  parsePercent: values.parsePercent,
  parsePublicUrl: values.parsePublicUrl,
  parseSize: values.parseSize,
};

const finders: Record<string, (text: string) => values.Span[]> = {
  findAccountIds: values.findAccountIds,
  findArns: values.findArns,
  findConfidentialMarks: values.findConfidentialMarks,
  findExposed: values.findExposed,
  findStoredSizes: values.findStoredSizes,
  findCounts: values.findCounts,
  findDateRange: (text) => [values.findDateRange(text) ?? []].flat(),
  findDates: values.findDates,
  findDurations: values.findDurations,
  findFrequencies: values.findFrequencies,
  findGrowth: values.findGrowth,
  findImpossibleReductions: values.findImpossibleReductions,
  findPlaceholders: values.findPlaceholders,
  findQuantifiedOutcomes: values.findQuantifiedOutcomes,
  findRates: values.findRates,
  findReadWriteShares: (text) => {
    values.findReadWriteShares(text);
    return [];
  },
  findSizes: values.findSizes,
  findSwappedRecoveryLabels: values.findSwappedRecoveryLabels,
  findVagueTimes: values.findVagueTimes,
  listRecoveryObjectives: values.listRecoveryObjectives,
  sentenceSpans: values.sentenceSpans,
};

const FRAGMENTS = [
  '1',
  '12',
  '305917428866',
  '3059-1742-8866',
  '1,200',
  '2018',
  '2018-04-02',
  '2018年',
  '4月',
  '月',
  '年間',
  'April ',
  ' 2 ',
  '/',
  '-',
  ':',
  '.',
  ',',
  '%',
  '％',
  '１',
  '〜',
  'から',
  'まで',
  'に',
  '分',
  '時間',
  'GB',
  ' GB',
  '割',
  '倍',
  '半減',
  '削減',
  ' to ',
  'from ',
  ' and ',
  '→',
  'RTO',
  'RPO',
  '目標復旧時間',
  'は',
  ' of ',
  'within ',
  'one ',
  '一',
  '十',
  'read',
  'write',
  '読み取り',
  '件',
  'TPS',
  'per second',
  'TODO',
  '〇〇',
  '<',
  '>',
  '[',
  ']',
  '{{',
  '}}',
  'name',
  '未定',
  'monthly',
  '毎',
  '回',
  '\n',
  ' ',
  '|',
  '。',
  '. ',
  'x',
  'arn:aws:iam::',
  'AKIA',
  's3://',
  '://',
  '@',
  'a.b.',
  '.internal',
  '10.0.0.1',
  'vpc-',
  '0b9ec5a278d7688e8',
  '-----BEGIN PRIVATE KEY-----',
  'jdbc:mysql://',
  'password=',
  'secret ',
  'あ',
  '$',
  '万',
  '令和',
  '元年',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('every reader', () => {
  for (const [name, read] of Object.entries(readers)) {
    it(`${name} never throws, and reads its canonical form as the same value`, () => {
      fc.assert(
        fc.property(text, (input) => {
          const parsed = read(input);
          if (values.isProblem(parsed)) return;
          const again = read(parsed.canonical);
          assert.ok(!values.isProblem(again), `${input} → ${parsed.canonical}`);
          assert.deepEqual(again.value, parsed.value);
          assert.ok(again.isCanonical, `${input} → ${parsed.canonical} → ${again.canonical}`);
        }),
        { numRuns: 400 },
      );
    });

    it(`${name} refuses a text that is too long for a value`, () => {
      assert.ok(values.isProblem(read('1'.repeat(100_000))));
    });
  }
});

describe('every finder', () => {
  for (const [name, find] of Object.entries(finders)) {
    it(`${name} never throws and points inside the text, in order`, () => {
      fc.assert(
        fc.property(text, (input) => {
          let reached = 0;
          for (const { start, end } of find(input)) {
            assert.ok(start >= 0 && start < end && end <= input.length);
            assert.ok(start >= reached || name === 'findCounts' || name === 'listRecoveryObjectives');
            reached = start;
          }
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe('time', () => {
  const SEEDS = [
    '1',
    '1,',
    '一',
    'から',
    '00:00 ',
    '1 hour ',
    'RTO ',
    'RTO and RPO of ',
    '2018-',
    '2018年',
    'April ',
    '< ',
    '<a ',
    '[insert ',
    '{{',
    'TODO: ',
    'from 5 to ',
    '5日から',
    '→ 5 ',
    '○',
    '\n',
    ' ',
    '\n ',
    '. ',
    '|',
    'reduced by ',
    'read 80% ',
    '80:',
    '増加率',
    'tables: 5 ',
    'to be ',
    'ここに',
    '1/',
    'x',
  ];
  const SMALL = 2_000;
  const TIMES_LARGER = 16;
  /** Between growth with the size (16) and with its square (256), far from both. */
  const MOST_TIMES_LONGER = 100;
  const UNSUSPICIOUS_MILLISECONDS = 60;

  /** Time of the processor, not of the clock, so that other work on the machine does not count. */
  function milliseconds(find: (input: string) => unknown, seed: string, size: number, runs: number): number {
    const input = seed.repeat(Math.ceil(size / seed.length));
    const times = Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      find(input);
      return process.cpuUsage(start).user / 1000;
    });
    return Math.max(1, Math.min(...times));
  }

  for (const [name, find] of Object.entries(finders)) {
    it(`${name} grows with the text, not with its square`, () => {
      for (const seed of SEEDS) {
        if (milliseconds(find, seed, SMALL * TIMES_LARGER, 1) < UNSUSPICIOUS_MILLISECONDS) continue;
        const small = milliseconds(find, seed, SMALL, 3);
        const large = milliseconds(find, seed, SMALL * TIMES_LARGER, 2);
        assert.ok(
          large < small * MOST_TIMES_LONGER,
          `${JSON.stringify(seed)}: ${small} ms, then ${large} ms`,
        );
      }
    }).timeout(60_000);
  }
});

describe('a megabyte of adversarial text', () => {
  const SIZE = 1_000_000;
  const LIMIT_MILLISECONDS = 3_000;
  const SEEDS = [
    'a',
    'A',
    '1',
    '-',
    '.',
    'a.',
    'a-',
    'a@',
    'a.b@',
    '1.',
    '10.0.0.',
    '1234-',
    '3059-1742-8866-',
    'arn:aws:',
    'arn:aws:iam::',
    'AKIA',
    'IQoJ',
    'secret ',
    'secret/',
    '-----BEGIN PRIVATE KEY-----',
    'http://',
    'http://a:',
    'jdbc:mysql://',
    'jdbc:mysql://a:b',
    '://',
    's3://',
    'a.s3.',
    'vpc-',
    'i-0b9ec5a2',
    'ghp_',
    'xoxb-',
    '&Signature=',
    '?password=',
    'a.internal',
    'a.internal.',
    'account ',
    '電話',
    '305917428866 ',
    '1.2.3.4 ',
    'cluster-',
    '.cluster-cq7zt4mwx2ab.',
    'a.cq7zt4mwx2ab.',
    '305917428866,',
    '> ',
    '\n',
    ' ',
    '１',
    '社',
    'Confidential ',
    'NDA ',
    'under ',
  ];
  for (const [name, find] of Object.entries({
    findExposed: values.findExposed,
    findConfidentialMarks: values.findConfidentialMarks,
  }))
    it(`${name} reads in linear time`, () => {
      for (const seed of SEEDS) {
        const input = seed.repeat(Math.ceil(SIZE / seed.length));
        const start = process.cpuUsage();
        find(input);
        const spent = process.cpuUsage(start).user / 1000;
        assert.ok(spent < LIMIT_MILLISECONDS, `${JSON.stringify(seed)}: ${spent} ms`);
      }
    }).timeout(120_000);
});
