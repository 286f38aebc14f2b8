import assert from 'node:assert/strict';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { draft } from './documents.ts';
import { casewright } from './run.ts';

const ours = (version: string, more = '') => `id: ours
version: "${version}"
title: Our review
released: "202${version}-01"
source: {title: Our handbook, publisher: Us, date: "2021-01"}
chapters: [{id: first, title: First}]
requirements:
  - {id: ours.results, title: Results, text: Gives results., section: "1", chapter: first, severity: error, parts: [results], answer: {content: true}}
${more}`;
const lessons =
  '  - {id: ours.lessons, title: Lessons, text: Names a lesson., section: "2", chapter: first, severity: error, parts: [lessons], answer: {content: true}}\n';

describe('casewright checklists', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let cwd: string;
  beforeEach(() => {
    folder = temporaryFolder({
      'casewright.yaml': 'checklists: [one.yaml, two.yaml]\n',
      'one.yaml': ours('1'),
      'two.yaml': ours('2', lessons),
      'a.md': draft,
    });
    cwd = folder.path;
  });
  afterEach(() => folder.remove());

  it('list says what there is, until when it holds and what came after it', async () => {
    const { stdout, code } = await casewright(['checklists', 'list'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^aurora-delivery@2\.0$/m);
    assert.match(stdout, /ours@1\n {2}Our review\n {2}Released 2021-01 · replaced by ours@2/);
    assert.match(stdout, /accepted until 2025-11-27 · no longer accepted/);
    const json = JSON.parse((await casewright(['checklists', 'list', '--format', 'json'], { cwd })).stdout);
    const first = json.checklists.find(({ pin }: { pin: string }) => pin === 'ours@1');
    assert.deepEqual([first.state, first.successor, first.requirements], ['superseded', 'ours@2', 1]);
  });

  it('diff says what is added and what stays', async () => {
    const { stdout, code } = await casewright(['checklists', 'diff', 'ours@1', 'ours@2'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /Added \(1\)\n {2}\+ ours\.lessons/);
    assert.match(stdout, /1 requirement stays as it is/);
  });

  it('diff says what a case study already meets', async () => {
    const args = ['checklists', 'diff', 'ours@1', 'ours@2', '--case-study', 'a.md', '--format', 'json'];
    const json = JSON.parse((await casewright(args, { cwd })).stdout);
    assert.deepEqual(json.added, [{ requirement: 'ours.lessons', status: 'missing' }]);
    assert.deepEqual(
      json.same.map(({ requirement }: { requirement: string }) => requirement),
      ['ours.results'],
    );
  });

  it('diff of the common parts tells removed, reworded and split requirements', async () => {
    const args = ['checklists', 'diff', 'sdp-common@2019', 'aws-delivery-common@2025', '--format', 'json'];
    const json = JSON.parse((await casewright(args, { cwd })).stdout);
    assert.ok(json.removed.length > 0 && json.added.length > 0);
    assert.ok(json.reworded.length + json.split.length + json.same.length > 0);
  });

  it('guesses at a pin that does not exist', async () => {
    const { stderr, code } = await casewright(['checklists', 'diff', 'ours@1', 'our@2'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /did you mean "ours@2"/);
  });
});
