import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtCli, runtimes } from '../support/built.ts';
import { draft, pulling, rulesOf, setUp } from './setup.ts';

describe('life of the server', () => {
  const suite = setUp();
  const open = async (params: Record<string, unknown>) => {
    const client = await suite.start({ capabilities: pulling, ...params });
    const uri = suite.folder.uriOf('a.md');
    client.open(uri, draft);
    return { client, items: (await client.pull(uri)).items };
  };

  for (const runtime of runtimes)
    it(`says who it is, what it can, and leaves when asked (${runtime})`, async () => {
      const client = await suite.start({ capabilities: pulling }, { runtime });
      const { serverInfo, capabilities } = client.initialized;
      assert.equal(serverInfo.name, 'Casewright');
      assert.match(serverInfo.version, /^\d+\.\d+\.\d+/);
      assert.equal(capabilities.positionEncoding, 'utf-16');
      assert.equal(capabilities.textDocumentSync.change, 2);
      assert.deepEqual(capabilities.codeActionProvider.codeActionKinds, [
        'quickfix',
        'source.fixAll.casewright',
        'source.insertMissing.casewright',
      ]);
      assert.equal(capabilities.diagnosticProvider.interFileDependencies, false);
      assert.equal(capabilities.diagnosticProvider.workspaceDiagnostics, false);
      assert.equal(await client.stop(), 0);
      assert.equal(client.stderr, '');
    });

  it('is the same server behind "casewright lsp --stdio"', async () => {
    const client = await suite.start({ capabilities: pulling }, { args: [builtCli, 'lsp', '--stdio'] });
    assert.equal(client.initialized.serverInfo.name, 'Casewright');
    const uri = suite.folder.uriOf('a.md');
    client.open(uri, draft);
    assert.ok((await client.pull(uri)).items.length > 0);
    assert.equal(await client.stop(), 0);
  });

  it('speaks the language of the client', async () => {
    const japanese = /[ぁ-んァ-ヶ一-龠]/;
    const messagesIn = async (locale: string | undefined): Promise<string[]> => {
      const { client, items } = await open({ locale });
      await client.stop();
      return items.map(({ message }: { message: string }) => message);
    };
    for (const locale of [undefined, 'en', 'en-GB', 'de'])
      for (const message of await messagesIn(locale)) assert.doesNotMatch(message, japanese);
    for (const locale of ['ja', 'ja-JP', 'ja_JP.UTF-8'])
      for (const message of await messagesIn(locale)) assert.match(message, japanese);
  });

  it('keeps rule ids whatever the language', async () => {
    const english = await open({ locale: 'en' });
    const japanese = await open({ locale: 'ja' });
    assert.deepEqual(rulesOf(japanese.items), rulesOf(english.items));
  });

  it('ends with an error when its input ends without a goodbye', async () => {
    const { client } = await open({});
    client.process.stdin!.end();
    assert.equal(await client.exited, 1);
  });

  it('ends when its parent dies', async function () {
    this.timeout(20_000);
    const parent = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: 'pipe' });
    const died = once(parent, 'exit');
    const client = await suite.start({ processId: parent.pid });
    parent.kill('SIGKILL');
    await died;
    assert.equal(await client.exited, 1);
  });

  it('says nothing but the protocol on standard output, and knows its requests only', async () => {
    const { client } = await open({});
    await assert.rejects(client.request('casewright/unheardOf', {}), { code: -32601 });
    assert.equal(await client.stop(), 0);
  });
});
