import assert from 'node:assert/strict';
import { draft, ordinary, pulling, rulesOf, setUp } from './setup.ts';

const publish = 'textDocument/publishDiagnostics';
const assessed = 'casewright/assessed';

describe('diagnostics', () => {
  const suite = setUp();
  const uri = (name = 'a.md') => suite.folder.uriOf(name);

  it('are answered to a client that pulls, with rule, page and place, and never pushed to it', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open(uri(), draft);
    const { kind, items, resultId } = await client.pull(uri());
    assert.equal(kind, 'full');
    assert.ok(resultId);
    const [missing] = items.filter(({ code }: { code: string }) => code === 'missing-section');
    assert.equal(missing.source, 'Casewright');
    assert.equal(missing.severity, 1);
    assert.match(missing.codeDescription.href, /^https:\/\/.*\/docs\/rules\/missing-section\.md$/);
    assert.ok(missing.data.requirements.length > 0);
    await client.told(assessed);
    assert.deepEqual(client.methods(publish), []);
  });

  it('are unchanged for a client that holds them already', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open(uri(), draft);
    const { resultId } = await client.pull(uri());
    assert.deepEqual(await client.pull(uri(), resultId), { kind: 'unchanged', resultId });
    client.change(uri(), 2, draft.replace('two hours', 'TODO'));
    const after = await client.pull(uri(), resultId);
    assert.equal(after.kind, 'full');
    assert.notEqual(after.resultId, resultId);
  });

  it('are pushed with their version to a client that does not pull', async () => {
    const client = await suite.start();
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    client.open(uri(), draft, 7);
    const { diagnostics } = await client.diagnosticsOf(uri(), 7);
    assert.ok(rulesOf(diagnostics).includes('missing-section'));
  });

  it('stop at the end of a burst: only the last state is spoken of', async () => {
    const client = await suite.start();
    client.open(uri(), draft);
    await client.diagnosticsOf(uri(), 1);
    for (let version = 2; version <= 50; version++)
      client.change(uri(), version, `${draft}\nTODO ${version}\n`);
    client.change(uri(), 51, draft);
    const { diagnostics } = await client.diagnosticsOf(uri(), 51);
    assert.ok(!rulesOf(diagnostics).includes('placeholder-text'));
    const versions = client.methods(publish, uri()).map(({ params }) => params.version);
    assert.ok(versions.length < 10, `${versions.length} publications for 51 versions`);
    assert.deepEqual(
      versions,
      versions.toSorted((one, other) => one - other),
    );
  });

  it('are about the newest version, however many requests are under way', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open(uri(), draft);
    const answers = [];
    for (let version = 2; version <= 20; version++) {
      client.change(uri(), version, `${draft}\nTODO\n`);
      answers.push(client.pull(uri()));
    }
    client.change(uri(), 21, draft);
    answers.push(client.pull(uri()));
    const last = (await Promise.all(answers)).at(-1);
    assert.ok(!rulesOf(last.items).includes('placeholder-text'));
    assert.equal((await client.told(assessed, ({ version }) => version === 21)).caseStudy, true);
  });

  it('are not computed for a request that was cancelled', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open(uri(), draft);
    const cancelled = client.pull(uri());
    client.notify('$/cancelRequest', { id: cancelled.id });
    await assert.rejects(cancelled, { code: -32800 });
    assert.ok((await client.pull(uri())).items.length > 0);
  });

  it('count columns in UTF-16 code units', async () => {
    const client = await suite.start({ capabilities: pulling });
    const text = `${draft}\n🚚🚚 Parcels went TODO by lorry.\n`;
    client.open(uri(), text);
    const line = text.split('\n').findIndex((each) => each.includes('TODO'));
    const character = text.split('\n')[line]!.indexOf('TODO');
    assert.equal(character, 18);
    const place = (items: readonly { code: string; range: { start: unknown } }[]) =>
      items.find(({ code }) => code === 'placeholder-text')?.range.start;
    assert.deepEqual(place((await client.pull(uri())).items), { line, character });
    const start = { line, character: 0 };
    client.change(uri(), 2, '𠮷田🚀', { start, end: start });
    assert.deepEqual(place((await client.pull(uri())).items), { line, character: character + 5 });
  });

  it('are never said about ordinary Markdown', async () => {
    for (const capabilities of [{}, pulling]) {
      const client = await suite.start({ capabilities });
      client.open(uri('notes.md'), ordinary);
      client.change(uri('notes.md'), 2, `${ordinary}\nMore.\n`);
      assert.deepEqual((await client.pull(uri('notes.md'))).items, []);
      const action = { textDocument: { uri: uri('notes.md') }, range: whole, context: { diagnostics: [] } };
      assert.deepEqual(await client.request('textDocument/codeAction', action), []);
      assert.equal(await client.request('casewright/coverage', { uri: uri('notes.md') }), null);
      client.open(uri(), draft);
      await client.told(assessed, (params) => params.uri === uri());
      assert.deepEqual(client.methods(publish, uri('notes.md')), []);
      assert.deepEqual(client.methods(assessed, uri('notes.md')), []);
    }
  });

  it('go when a document stops being a case study, and when it is closed', async () => {
    const client = await suite.start();
    client.open(uri(), draft);
    await client.diagnosticsOf(uri(), 1);
    client.change(uri(), 2, ordinary);
    assert.deepEqual((await client.diagnosticsOf(uri(), 2)).diagnostics, []);
    const { caseStudy, coverage } = await client.told(assessed, ({ version }) => version === 2);
    assert.equal(caseStudy, false);
    assert.equal(coverage.applicable, 0);
    client.change(uri(), 3, draft);
    await client.diagnosticsOf(uri(), 3);
    client.notify('textDocument/didClose', { textDocument: { uri: uri() } });
    const closed = await client.told(publish, (params) => params.version === undefined);
    assert.deepEqual(closed, { uri: uri(), diagnostics: [] });
  });

  const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
});
