import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checklist } from '../../client/src/checklist-view/model.ts';
import {
  badgeTooltip,
  chapterAnnouncement,
  chapterTooltip,
  itemAnnouncement,
  itemDescription,
  itemTooltip,
} from '../../client/src/checklist-view/texts.ts';
import { serverStateText, statusBarText, statusBarTooltip } from '../../client/src/status/texts.ts';
import { english, japanese } from './localizers.ts';
import { sampleCoverage } from './sample.ts';

const shown = checklist(sampleCoverage(), 'all');
const [challenge, results, lessons] = shown.chapters[0]!.items;

describe('texts of the views', () => {
  it('name the state in words, and the heading of the evidence', () => {
    assert.equal(itemDescription(challenge!, english), 'Met · The Challenge');
    assert.equal(itemDescription(results!, japanese), '文面から充足と判断 · Afterwards');
    assert.equal(itemDescription(lessons!, english), 'Missing');
  });

  it('have a different description for every state', () => {
    const items = shown.chapters.flatMap((chapter) => chapter.items);
    for (const l10n of [english, japanese]) {
      const byState = new Map(
        items.map((item) => [item.state, itemDescription({ ...item, heading: undefined }, l10n)]),
      );
      assert.equal(new Set(byState.values()).size, 7);
    }
  });

  it('say in the tooltip what is asked, its id, its weight and its source', () => {
    assert.deepEqual(itemTooltip(lessons!, english), [
      'Text of lessons',
      'State: Missing',
      'Weight: Recommended',
      'Requirement: lessons',
      'Source: Sample 2019',
    ]);
  });

  it('explain why an item does not apply, and repeat the reason of a waiver', () => {
    const lines = (reason: string) => itemTooltip({ ...lessons!, reason }, english);
    assert.ok(lines('undecided').includes('Reason: The field that decides about it is not filled in yet.'));
    assert.ok(lines('the customer declined').includes('Reason: the customer declined'));
  });

  it('are announced without colour or icon', () => {
    assert.equal(itemAnnouncement(lessons!, english), 'Title of lessons, Missing, Recommended');
    assert.equal(chapterAnnouncement(shown.chapters[0]!, english), 'Story, 2 of 3 requirements met');
  });

  it('say of a chapter which checklist it belongs to, and until when', () => {
    const [story] = shown.chapters;
    assert.deepEqual(chapterTooltip(story!, english), [
      'Story',
      'Sample checklist (sample@1)',
      'Released 2019-01',
      'Source: A document (2019-01)',
    ]);
    const over = {
      ...story!.checklist!,
      acceptedUntil: '2025-11-27',
      state: 'expired',
      successor: 'next@2',
    } as const;
    assert.equal(
      chapterTooltip({ ...story!, checklist: over }, english)[2],
      'Released 2019-01 · accepted until 2025-11-27 · no longer accepted · replaced by next@2',
    );
    assert.match(chapterTooltip({ ...story!, checklist: over }, japanese)[2]!, /受付終了/);
  });

  it('count one item as one', () => {
    assert.equal(badgeTooltip({ ...shown, openRequired: 1 }, english), '1 required item is open');
    assert.equal(badgeTooltip(shown, english), '2 required items are open');
  });

  it('show the proportion in the status bar, and what comes next in its tooltip', () => {
    assert.equal(statusBarText(sampleCoverage()), '$(checklist) 2/5');
    assert.deepEqual(statusBarTooltip(sampleCoverage(), english), [
      'Sample checklist',
      '2 of 5 requirements met',
      'Met by wording alone: 1',
      'To be confirmed by a person: 1',
      'Waived: 1',
      'Next: Title of dates',
      'Next: Title of diagram',
      'Next: Title of lessons',
    ]);
  });

  it('name the version of the running server', () => {
    assert.equal(serverStateText('running', '0.1.0', english), 'Casewright 0.1.0');
    assert.equal(serverStateText('running', undefined, english), 'Casewright is running');
    assert.equal(serverStateText('failed', undefined, japanese), 'Casewright を起動できませんでした');
  });
});
