import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ChecklistFilter } from '../../client/src/checklist-view/filter.ts';
import { toFilter } from '../../client/src/checklist-view/filter.ts';
import { checklist, openItems } from '../../client/src/checklist-view/model.ts';
import { assessment, lines, sampleCoverage } from './sample.ts';

function shownItems(filter: ChecklistFilter): Record<string, string[]> {
  const { chapters } = checklist(sampleCoverage(), filter);
  return Object.fromEntries(
    chapters.map(({ title, items }) => [title, items.map(({ requirement }) => requirement.id)]),
  );
}

describe('checklist model', () => {
  it('groups what applies by chapter, in the order of the checklist', () => {
    assert.deepEqual(shownItems('applicable'), {
      Story: ['challenge', 'results', 'lessons'],
      Facts: ['dates', 'reference', 'public', 'diagram'],
    });
  });

  it('lists what does not apply only when all is asked for', () => {
    assert.ok(shownItems('all').Facts?.includes('engine'));
  });

  it('lists what has to be written or confirmed when open items are asked for', () => {
    assert.deepEqual(shownItems('open'), { Story: ['lessons'], Facts: ['dates', 'reference', 'diagram'] });
  });

  it('leaves out chapters without an assessment in this file', () => {
    assert.ok(!('Application' in shownItems('all')));
  });

  it('counts met of applicable per chapter, whatever is hidden', () => {
    for (const filter of ['open', 'applicable', 'all'] as const) {
      const counts = checklist(sampleCoverage(), filter).chapters.map(({ met, applicable }) => [
        met,
        applicable,
      ]);
      assert.deepEqual(counts, [
        [2, 3],
        [0, 2],
      ]);
    }
  });

  it('takes the totals from the report and counts open required items', () => {
    const { met, applicable, openRequired } = checklist(sampleCoverage(), 'applicable');
    assert.deepEqual({ met, applicable, openRequired }, { met: 2, applicable: 5, openRequired: 2 });
  });

  it('tells what is met by its wording alone from what stands in a section', () => {
    const { items } = checklist(sampleCoverage(), 'applicable').chapters[0]!;
    assert.deepEqual(
      items.map(({ state }) => state),
      ['met', 'met-by-wording', 'missing'],
    );
  });

  it('does not call an item met by wording that has other evidence as well', () => {
    const wording = assessment('results', 'met', 'wording');
    const section = assessment('results', 'met', 'section');
    const both = { ...wording, evidence: [...wording.evidence, ...section.evidence] };
    const { chapters } = checklist(sampleCoverage({ assessment: [both] }), 'all');
    assert.equal(chapters[0]!.items[0]!.state, 'met');
  });

  it('leads to the evidence, else to the section, else to the finding, else nowhere', () => {
    const items = checklist(sampleCoverage(), 'all').chapters.flatMap((chapter) => chapter.items);
    const targetOf = (id: string) => items.find(({ requirement }) => requirement.id === id)!.target;
    assert.deepEqual(targetOf('challenge'), lines(9, 14));
    assert.deepEqual(targetOf('diagram'), lines(20));
    assert.deepEqual(targetOf('lessons'), lines(1));
    assert.equal(targetOf('reference'), undefined);
  });

  it('offers to insert what is open and can be inserted', () => {
    const items = checklist(sampleCoverage(), 'all').chapters.flatMap((chapter) => chapter.items);
    const insertable = items.filter((item) => item.insertable).map(({ requirement }) => requirement.id);
    assert.deepEqual(insertable, ['lessons', 'dates']);
  });

  it('gives every node an id of its own', () => {
    const { chapters } = checklist(sampleCoverage(), 'all');
    const ids = chapters.flatMap((chapter) => [chapter.id, ...chapter.items.map(({ id }) => id)]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('puts required items first among the open ones', () => {
    assert.deepEqual(
      openItems(sampleCoverage()).map(({ requirement }) => requirement.id),
      ['dates', 'diagram', 'lessons'],
    );
  });

  it('reads any unknown filter as the default', () => {
    assert.deepEqual(['open', 'all', 'other', undefined].map(toFilter), [
      'open',
      'all',
      'applicable',
      'applicable',
    ]);
  });
});
