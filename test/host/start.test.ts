import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startScript } from './child.ts';
import { prepareHost } from './install.ts';
import { processesLeft } from './marked-processes.ts';
import { repositoryRoot } from './paths.ts';

describe('npm start without VS Code desktop', function () {
  this.timeout(120_000);

  before(async function () {
    this.timeout(600_000);
    await prepareHost();
  });

  it('prints an address that opens the workbench, and leaves nothing after Ctrl+C', async function () {
    if (process.platform === 'win32') this.skip();
    const start = startScript(join(repositoryRoot, 'scripts', 'start.ts'), '--browser');
    const [url] = await start.until(/http:\/\/127\.0\.0\.1:\d+\/\S+/);
    assert.equal(new URL(url).searchParams.get('folder'), join(repositoryRoot, 'examples'));
    assert.equal((await fetch(url, { redirect: 'manual' })).status, 302);
    start.process.kill('SIGINT');
    assert.equal(await start.ended(), 0);
    assert.deepEqual(await processesLeft(start.mark), []);
  });
});
