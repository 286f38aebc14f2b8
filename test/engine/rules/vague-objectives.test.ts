import assert from 'node:assert/strict';
import { findingsOf, inspect, statusOf } from '../support.ts';

const vague = [
  'near zero',
  'near-zero',
  'almost zero',
  'minimal',
  'as soon as possible',
  'ASAP',
  'seconds-level',
  'a few seconds',
  'several minutes',
  'single-digit minutes',
  'real time',
  'ほぼゼロ',
  'ほぼ0',
  '限りなくゼロに近い',
  '直前まで',
  '障害発生の直前',
  '数分',
  '数秒',
  '秒レベル',
  'できるだけ早く',
  '可能な限り短時間',
  '最小限',
  '60',
  '1.5',
  '1:30',
];
const exact = [
  '15 minutes',
  '30 min',
  '1h',
  'PT15M',
  'P1D',
  '15-30 min',
  '<1 minute',
  'within 4 hours',
  'no data loss',
  '0',
  'zero',
  'ゼロ',
  '15〜30分',
  '4時間以内',
  '最大6時間',
  '30秒未満',
  '１５分',
  '約10分',
  '1営業日前',
  '一時間',
  '1〜2分（レプリカへのフェイルオーバー）',
];

const inFrontMatter = (value: string) =>
  `---\nchecklist: aurora-delivery@2.0\naurora:\n  rto: 4 hours\n  rpo: ${value}\n---\n\n# Fernhill\n`;
const inATable = (value: string) =>
  `---\nchecklist: aurora-delivery@2.0\n---\n\n# Fernhill\n\n## Recovery objectives\n\n| Item | Value |\n| --- | --- |\n| RTO | 4 hours |\n| RPO | ${value} |\n`;

describe('recovery objectives', () => {
  for (const [place, put] of Object.entries({ 'front matter': inFrontMatter, 'a table': inATable })) {
    for (const value of vague)
      it(`"${value}" in ${place} is told once, at its place`, () => {
        const text = put(value);
        const inspection = inspect(text);
        const found = findingsOf(inspection, 'vague-recovery-objective');
        assert.equal(found.length, 1);
        const line = (offset: number) => inspection.caseStudy.lines.positionAt(offset).line;
        assert.equal(line(found[0]!.span.start), line(text.indexOf(value)));
        assert.deepEqual(
          findingsOf(inspection, 'invalid-field').map(({ message }) => message),
          [],
        );
        assert.notEqual(statusOf(inspection, 'aurora.1.rto-rpo.values'), 'met');
      });
    for (const value of exact)
      it(`"${value}" in ${place} is a value`, () => {
        const inspection = inspect(put(value));
        assert.deepEqual(findingsOf(inspection, 'vague-recovery-objective'), []);
        assert.equal(statusOf(inspection, 'aurora.1.rto-rpo.values'), 'met');
      });
  }
});
