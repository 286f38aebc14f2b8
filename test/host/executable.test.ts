import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startScript } from './child.ts';
import { prepareHost } from './install.ts';
import { processesLeft } from './marked-processes.ts';
import { repositoryRoot } from './paths.ts';

const here = join(repositoryRoot, 'test', 'host');

function runFixture(name: string, ...parameters: string[]) {
  return startScript(
    join(here, 'executable.ts'),
    join(here, 'fixtures', 'workspace'),
    `--extensionDevelopmentPath=${join(here, 'fixtures', 'extension')}`,
    `--extensionTestsPath=${join(here, 'fixtures', 'extension', `${name}.js`)}`,
    ...parameters,
  );
}

describe("the embedded host's executable", function () {
  this.timeout(120_000);

  before(async function () {
    this.timeout(600_000);
    await prepareHost();
  });

  it('ends with 0 when the tests pass, and shows their output', async () => {
    const run = runFixture('passing');
    assert.equal(await run.ended(), 0, run.output());
    assert.equal(run.output(), 'host node, language en, folder workspace\n');
  });

  it('runs the browser entry in a web worker, in Japanese', async () => {
    const run = runFixture('passing', '--extensionDevelopmentKind=web', '--locale=ja');
    assert.equal(await run.ended(), 0, run.output());
    assert.equal(run.output(), 'host web, language ja, folder workspace\n');
  });

  it('ends with 1 when the tests fail, and says why', async () => {
    const run = runFixture('failing');
    assert.equal(await run.ended(), 1);
    assert.match(run.output(), /This suite fails on purpose\./);
  });

  it('ends with 1 when there are no such tests', async () => {
    assert.equal(await runFixture('no-such-suite').ended(), 1);
  });

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`leaves nothing after ${signal} in the middle of a run`, async function () {
      if (process.platform === 'win32') this.skip();
      const run = runFixture('endless');
      await run.until(/begun/);
      run.process.kill(signal);
      assert.equal(await run.ended(), code);
      assert.deepEqual(await processesLeft(run.mark), []);
    });
  }
});
