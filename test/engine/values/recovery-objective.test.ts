import assert from 'node:assert/strict';
import {
  findRecoveryObjectives,
  listRecoveryObjectives,
} from '../../../server/src/engine/values/duration.ts';
import { findSwappedRecoveryLabels } from '../../../server/src/engine/values/recovery-label.ts';
import { eachRow, pieces } from './support.ts';

interface Found {
  readonly rto?: string;
  readonly rpo?: string;
}

/** The text of each value; a problem is shown after it. */
function objectives(text: string): Found {
  const entries = Object.entries(findRecoveryObjectives(text)).map(([kind, { start, end, parsed }]) => [
    kind,
    text.slice(start, end) + ('problem' in parsed ? ` (${parsed.problem})` : ''),
  ]);
  return Object.fromEntries(entries);
}

describe('findRecoveryObjectives', () => {
  describe('in English', () => {
    eachRow<Found>(
      [
        ['RTO of 15 minutes and an RPO of 5 minutes', { rto: '15 minutes', rpo: '5 minutes' }],
        [
          'an RTO and RPO of one hour and five minutes respectively',
          { rto: 'one hour', rpo: 'five minutes' },
        ],
        ['RTO and RPO of 1 hour', { rto: '1 hour', rpo: '1 hour' }],
        ['15-minute RTO', { rto: '15-minute' }],
        ['a 15-minute RTO and a 5-minute RPO', { rto: '15-minute', rpo: '5-minute' }],
        ['15 minutes (RTO) and 5 minutes (RPO)', { rto: '15 minutes', rpo: '5 minutes' }],
        ['RTO: 4h / RPO: 1h', { rto: '4h', rpo: '1h' }],
        ['RTO/RPO: 1h/5min', { rto: '1h', rpo: '5min' }],
        ['RPO = 0, RTO <1 minute', { rto: '<1 minute', rpo: '0' }],
        ['The RPO is zero and the RTO is under one minute', { rto: 'under one minute', rpo: 'zero' }],
        ['the recovery time objective is four hours', { rto: 'four hours' }],
        [
          'Recovery Time Objective (RTO): 15 minutes; Recovery Point Objective (RPO): 5 minutes',
          { rto: '15 minutes', rpo: '5 minutes' },
        ],
        ['### RTO\n\n15 minutes\n\n### RPO\n\n5 minutes', { rto: '15 minutes', rpo: '5 minutes' }],
        ['We cut the RTO from 4 hours to 30 minutes.', { rto: '30 minutes' }],
        ['near-zero RPO', { rpo: 'near-zero (vague)' }],
        ['RPO near-zero. Later, the RPO was set to 5 minutes.', { rpo: '5 minutes' }],
        ['RTO: 15', { rto: '15 (no-unit)' }],
      ],
      objectives,
    );
  });

  describe('in Japanese', () => {
    eachRow<Found>(
      [
        ['RTO 30分・RPO 5分', { rto: '30分', rpo: '5分' }],
        ['RTO 60分/RPO 5分', { rto: '60分', rpo: '5分' }],
        ['RTOは30分、RPOは5分', { rto: '30分', rpo: '5分' }],
        ['ＲＴＯは３０分、ＲＰＯは５分', { rto: '３０分', rpo: '５分' }],
        ['RTO・RPOはそれぞれ30分、5分', { rto: '30分', rpo: '5分' }],
        ['RTO は 1 時間 30 分、RPO はゼロ', { rto: '1 時間 30 分', rpo: 'ゼロ' }],
        [
          '| RTO（目標復旧時間） | 4時間以内 |\n| RPO（目標復旧時点） | 1営業日前 |',
          { rto: '4時間以内', rpo: '1営業日' },
        ],
        ['| RTO | RPO |\n|---|---|\n| 4時間 | 1時間 |', { rto: '4時間', rpo: '1時間' }],
        ['| 対象 | RTO | RPO |\n|:--|---|---|\n| DB | 4時間 | 1時間 |', { rto: '4時間', rpo: '1時間' }],
        ['復旧時間目標は4時間、復旧時点目標は1時間', { rto: '4時間', rpo: '1時間' }],
        ['目標復旧地点：24時間', { rpo: '24時間' }],
        ['RTOの目標を業務側と合意のうえ4時間と定めた', { rto: '4時間' }],
        ['RTO を 60 分から 15 分に短縮した。', { rto: '15 分' }],
        ['RPO ほぼゼロ、RTO 数分', { rto: '数分 (vague)', rpo: 'ほぼゼロ (vague)' }],
        ['目標復旧時点は障害発生の直前まで', { rpo: '障害発生の直前まで (vague)' }],
      ],
      objectives,
    );
  });

  describe('finds nothing where nothing is stated', () => {
    eachRow<Found>(
      [
        ['RTO and RPO were agreed with the customer.', {}],
        ['The RPO is met by snapshots taken every 5 minutes.', {}],
        ['RTO was defined.\n\nBackups run for 15 minutes.', {}],
        ['| RTO | see below |\n| Backup | 5 minutes |', {}],
        ['- RTO\n- RPO\n- backup of 5 minutes', {}],
        ['RTOとRPOを定義した。バックアップは15分で終わる。', {}],
        ['5分ごとのバックアップ', {}],
      ],
      objectives,
    );
  });

  it('reads the value in seconds', () => {
    const { rto } = findRecoveryObjectives('RTOは4時間以内');
    assert.deepEqual(rto?.parsed, {
      value: { minimumSeconds: 0, maximumSeconds: 14_400 },
      canonical: '4時間以内',
      isCanonical: true,
    });
  });
});

describe('listRecoveryObjectives', () => {
  it('gives every statement, so that they can be compared', () => {
    const text = 'RTO: 15 minutes. In the results, the RTO is 4 hours and the RPO is 5 minutes.';
    const found = listRecoveryObjectives(text).map(
      ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
    );
    assert.deepEqual(found, ['rto 15 minutes', 'rto 4 hours', 'rpo 5 minutes']);
  });
});

describe('findSwappedRecoveryLabels', () => {
  eachRow(
    [
      ['RTO (Recovery Point Objective): 15 minutes', ['RTO (Recovery Point Objective']],
      ['RPO（目標復旧時間）は15分', ['RPO（目標復旧時間']],
      ['目標復旧時点（RTO）', ['目標復旧時点（RTO）']],
      ['the recovery time objective (RPO)', ['recovery time objective (RPO)']],
      ['RTO (Recovery Time Objective), RPO (Recovery Point Objective)', []],
      ['RTO/RPO (recovery time objective and recovery point objective)', []],
      ['RTO・RPO（目標復旧時間・目標復旧時点）', []],
      ['RTO and RPO (Recovery Time Objective)', []],
      ['目標復旧時間（RTO）と目標復旧時点（RPO）', []],
    ],
    (text) => pieces(text, findSwappedRecoveryLabels(text)),
  );
});
