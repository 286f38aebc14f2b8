import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client } from '../server/client.ts';
import { checkJson } from './run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every document that the project has to offer. */
const findDocuments = (): string[] =>
  ['test/fixtures', 'test/corpus', 'examples']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();

describe('command line and server', () => {
  it('say the same about every fixture, corpus document and example', async function () {
    this.timeout(120_000);
    const documents = findDocuments();
    assert.ok(documents.length > 0);
    const { json } = await checkJson(documents, { cwd: root });
    const client = new Client();
    try {
      await client.initialize({
        capabilities: { textDocument: { diagnostic: {} } },
        locale: 'en',
        workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'casewright' }],
      });
      for (const [index, path] of documents.entries()) {
        const uri = pathToFileURL(join(root, path)).href;
        client.open(uri, readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, ''));
        const report = await client.request('casewright/coverage', { uri });
        const { items } = await client.pull(uri);
        const checked = json.files[index];
        assert.equal(checked.path, path);
        if (checked.caseStudy) assert.deepEqual(report, checked, path);
        else assert.equal(report, null, path);
        assert.equal(items.length, checked.findings.length, path);
        client.notify('textDocument/didClose', { textDocument: { uri } });
      }
      await client.stop();
    } finally {
      client.kill();
    }
  });
});
