import assert from 'node:assert/strict';
import { lifecycleOf } from '../../../server/src/engine/checklists/lifecycle.ts';
import type { Checklist } from '../../../server/src/engine/checklists/types.ts';
import { library } from '../support.ts';

const [sample] = library.checklists;

function checklist(id: string, version: string, dates: Partial<Checklist>): Checklist {
  return { ...sample!, id, version, pin: `${id}@${version}`, ...dates };
}

/** The state of the first checklist on a day, beside the others. */
function stateOn(today: string, ...checklists: readonly Checklist[]) {
  const { state, until, successor } = lifecycleOf(checklists[0]!, { ...library, checklists }, today);
  return [state, until, successor?.pin];
}

describe('the lifecycle of a checklist', () => {
  const old = checklist('delivery', '1', { released: '2019-01' });

  it('is current while nothing is said and nothing else is there', () => {
    assert.deepEqual(stateOn('2030-01-01', old), ['current', undefined, undefined]);
  });

  it('is superseded from the month in which its successor is released', () => {
    const next = checklist('other', '1', { released: '2025-02', supersedes: 'delivery@1' });
    assert.deepEqual(stateOn('2025-01-31', old, next), ['current', undefined, undefined]);
    assert.deepEqual(stateOn('2025-02-01', old, next), ['superseded', undefined, 'other@1']);
  });

  it('is superseded by a later version of its own, the newest of several', () => {
    const later = ['2', '3'].map((version) =>
      checklist('delivery', version, { released: `202${version}-01` }),
    );
    assert.deepEqual(stateOn('2024-01-01', old, ...later), ['superseded', undefined, 'delivery@3']);
  });

  it('counts its last day, or the whole of its last month', () => {
    const byDay = { ...old, validUntil: '2025-06-30' };
    assert.deepEqual(stateOn('2025-06-30', byDay), ['current', '2025-06-30', undefined]);
    assert.deepEqual(stateOn('2025-07-01', byDay), ['expired', '2025-06-30', undefined]);
    const byMonth = { ...old, validUntil: '2025-06' };
    assert.deepEqual(stateOn('2025-06-30', byMonth), ['current', '2025-06', undefined]);
    assert.deepEqual(stateOn('2025-07-01', byMonth), ['expired', '2025-06', undefined]);
  });

  it('is still accepted between its two last days', () => {
    const both = { ...old, validUntil: '2025-08-28', acceptedUntil: '2025-11-27' };
    assert.deepEqual(stateOn('2025-08-29', both), ['accepted', '2025-11-27', undefined]);
    assert.deepEqual(stateOn('2025-11-27', both), ['accepted', '2025-11-27', undefined]);
    assert.deepEqual(stateOn('2025-11-28', both), ['expired', '2025-11-27', undefined]);
  });
});
