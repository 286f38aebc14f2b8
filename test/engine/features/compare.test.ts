import assert from 'node:assert/strict';
import type { Checklist, Requirement } from '../../../server/src/engine/checklists/types.ts';
import { compareChecklists } from '../../../server/src/engine/features/compare.ts';
import { library } from '../support.ts';

const [sample] = library.checklists;
const requirement = (id: string, changes: Partial<Requirement> = {}): Requirement => ({
  ...sample!.requirements[1]!,
  id,
  aggregate: false,
  corresponds: [],
  ...changes,
});
const checklist = (version: string, requirements: readonly Requirement[]): Checklist => ({
  ...sample!,
  id: 'ours',
  version,
  pin: `ours@${version}`,
  extends: [],
  requirements,
});

describe('comparing checklists', () => {
  const before = checklist('1', [requirement('a'), requirement('b'), requirement('c'), requirement('d')]);
  const after = checklist('2', [
    requirement('a'),
    requirement('b', { text: { en: 'Asks otherwise.', ja: '別のことを問う。' } }),
    requirement('new.c1', { corresponds: [{ requirement: 'c', as: 'split' }] }),
    requirement('new.c2', { corresponds: [{ requirement: 'c', as: 'split' }] }),
    requirement('new'),
  ]);
  const compared = compareChecklists(before, after, { ...library, checklists: [before, after] });
  const ids = (list: readonly { readonly requirement: Requirement }[]) =>
    list.map((each) => each.requirement.id);

  it('tells what is added, removed, reworded, split and the same', () => {
    assert.deepEqual(ids(compared.same), ['a']);
    assert.deepEqual(ids(compared.reworded), ['b']);
    assert.deepEqual(ids(compared.split), ['new.c1', 'new.c2']);
    assert.deepEqual(
      compared.added.map(({ id }) => id),
      ['new'],
    );
    assert.deepEqual(
      compared.removed.map(({ id }) => id),
      ['d'],
    );
  });

  it('finds nothing to do between a checklist and itself', () => {
    const [one] = library.checklists;
    const { added, removed, reworded, split } = compareChecklists(one!, one!, library);
    assert.deepEqual([added, removed, reworded, split], [[], [], [], []]);
  });

  it('takes in what both extend', () => {
    const aurora = library.checklists.find(({ id }) => id === 'aurora-delivery')!;
    const common = library.checklists.find(({ id }) => id === 'sdp-common')!;
    const { removed, added } = compareChecklists(common, aurora, library);
    assert.deepEqual(removed, []);
    assert.ok(added.every(({ id }) => id.startsWith('aurora.')));
  });
});
