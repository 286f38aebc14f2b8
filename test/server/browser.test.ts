import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { builtBrowserServer } from '../support/built.ts';
import { draft, pulling, rulesOf } from './setup.ts';

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has no type
type Message = any;

/** Runs the server for the web as a worker does: with the globals of a worker, and nothing of Node. */
function startWorker(answers: Readonly<Record<string, (params: Message) => unknown>>) {
  const pending = new Map<number, (message: Message) => void>();
  let nextId = 0;
  const worker: Message = {
    ...{ performance, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    ...{ TextEncoder, TextDecoder, URL, console, crypto, structuredClone },
    // Where VS Code starts its workers from: an address that is no base for others.
    location: {
      origin: 'http://127.0.0.1:8000',
      pathname: 'http://127.0.0.1:8000/a1f5e08d-920e-4b58-8a3f-7aba69de2db5',
      search: '',
    },
    addEventListener: () => undefined,
    postMessage(message: Message) {
      if (message.method === undefined) pending.get(message.id)?.(message);
      else if (message.id !== undefined)
        send({ id: message.id, result: answers[message.method]?.(message.params) ?? null });
    },
  };
  worker.self = worker;
  const send = (message: Message) => worker.onmessage({ data: { jsonrpc: '2.0', ...message } });
  createContext(worker);
  runInContext(readFileSync(builtBrowserServer, 'utf8'), worker, { filename: builtBrowserServer });
  return {
    notify: (method: string, params: unknown) => send({ method, params }),
    request: (method: string, params: unknown): Promise<Message> =>
      new Promise((resolve, reject) => {
        const id = ++nextId;
        pending.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
        send({ id, method, params });
      }),
  };
}

describe('the server for the web', function () {
  this.timeout(30_000);

  it('assesses with nothing but the globals of a worker, and asks the client for files', async () => {
    const folder = 'vscode-vfs://host/repo';
    const uri = `${folder}/docs/a.md`;
    const asked: string[] = [];
    const { request, notify } = startWorker({
      'casewright/fileExists': (params) => {
        asked.push(params.uri);
        return false;
      },
      'casewright/readFile': (params) =>
        params.uri === `${folder}/casewright.yaml` ? 'rules: {missing-section: off}\n' : null,
    });
    const { capabilities, serverInfo } = await request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: pulling,
      locale: 'ja',
      workspaceFolders: [{ uri: folder, name: 'repo' }],
    });
    assert.equal(serverInfo.name, 'Casewright');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    notify('initialized', {});
    const text = `${draft}\n![Plan](plan.png)\n`;
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const { items } = await request('textDocument/diagnostic', { textDocument: { uri } });
    assert.ok(rulesOf(items).includes('broken-image'));
    assert.ok(!rulesOf(items).includes('missing-section'));
    assert.deepEqual(asked, [`${folder}/docs/plan.png`]);
    await request('shutdown', null);
  });
});
