import assert from 'node:assert/strict';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { casewright } from './run.ts';

describe('casewright explain', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = temporaryFolder({});
  });
  afterEach(() => folder.remove());

  it('says why, what passes, a weak and a strong example, and the source', async () => {
    const { stdout, code } = await casewright(['explain', 'aurora.1.rto-rpo.values'], { cwd: folder.path });
    assert.equal(code, 0);
    for (const said of [
      'aurora.1.rto-rpo.values',
      'Why a reviewer asks',
      'What passes',
      'Weak',
      'Strong',
      'Source',
    ])
      assert.ok(stdout.includes(said), said);
    assert.doesNotMatch(stdout, /\*\*|```/);
  });

  it('speaks Japanese, and has JSON for programs', async () => {
    const environment = { LC_ALL: 'ja_JP.UTF-8' };
    const id = 'sdp.2.1.aws-account-id';
    const { stdout } = await casewright(['explain', id], { cwd: folder.path, environment });
    assert.match(stdout, /なぜ問われるか/);
    const json = JSON.parse(
      (await casewright(['explain', id, '--format', 'json'], { cwd: folder.path })).stdout,
    );
    assert.equal(json.id, id);
    assert.equal(json.source.checklist, 'sdp-common@2019');
    assert.deepEqual(json.evidence.fields, ['awsAccountIds']);
    assert.ok(json.explanation.strong.length > 0);
  });

  it('guesses at an id that does not exist', async () => {
    const { stderr, stdout, code } = await casewright(['explain', 'aurora.1.rto-rpo.value'], {
      cwd: folder.path,
    });
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /did you mean "aurora\.1\.rto-rpo\.values"/);
  });
});
