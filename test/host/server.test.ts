import assert from 'node:assert/strict';
import { prepareHost } from './install.ts';
import { processesLeft, processesMarked } from './marked-processes.ts';
import { startServer } from './server.ts';
import { workbenchUrl } from './workbench.ts';

describe('the VS Code server', function () {
  this.timeout(60_000);
  const mark = `CASEWRIGHT_TEST_SERVER=${process.pid}`;
  const env = { CASEWRIGHT_TEST_SERVER: String(process.pid) };

  before(async function () {
    this.timeout(600_000);
    await prepareHost();
  });

  it('answers who has its token, and nobody else', async () => {
    const server = await startServer();
    try {
      const status = async (url: string) => (await fetch(url, { redirect: 'manual' })).status;
      assert.equal(await status(workbenchUrl(server, {})), 302);
      assert.equal(await status(`http://${server.authority}/`), 403);
    } finally {
      await server.stop();
    }
  });

  it('leaves no process when it is stopped', async function () {
    if (process.platform === 'win32') this.skip();
    const server = await startServer({ env });
    assert.ok(processesMarked(mark).includes(server.pid));
    await server.stop();
    assert.deepEqual(await processesLeft(mark), []);
  });

  it('leaves no process and says why when it cannot start', async function () {
    if (process.platform === 'win32') this.skip();
    const preload = { ...env, NODE_OPTIONS: '--require ./no-such-module.cjs' };
    await assert.rejects(startServer({ env: preload }), /no-such-module/);
    assert.deepEqual(await processesLeft(mark), []);
  });
});
