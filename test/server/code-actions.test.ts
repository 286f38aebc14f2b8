import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import { draft, pulling, rulesOf, setUp, snippets } from './setup.ts';

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has no type
type Wire = any;

const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('code actions', () => {
  const suite = setUp();
  const uri = () => suite.folder.uriOf('a.md');
  const opened = async (capabilities: Record<string, unknown>, text = draft): Promise<Client> => {
    const client = await suite.start({ capabilities: { ...pulling, ...capabilities } });
    client.open(uri(), text, 3);
    return client;
  };
  const ask = (client: Client, context: Record<string, unknown>, range: unknown = whole): Promise<Wire[]> =>
    client.request('textDocument/codeAction', {
      textDocument: { uri: uri() },
      range,
      context: { diagnostics: [], ...context },
    });
  const diagnosticsOf = async (client: Client, rule: string): Promise<Wire[]> =>
    (await client.pull(uri())).items.filter(({ code }: Wire) => code === rule);
  const apply = (text: string, edits: Wire[]): string =>
    TextDocument.applyEdits(TextDocument.create('file:///a.md', 'markdown', 1, text), edits);

  it('offer the fixes of a diagnostic, the one that supplies what is missing first and preferred', async () => {
    const client = await opened(snippets);
    const [missing] = await diagnosticsOf(client, 'missing-section');
    const actions = await ask(client, { diagnostics: [missing], only: ['quickfix'] }, missing.range);
    assert.equal(actions[0].kind, 'quickfix');
    assert.equal(actions[0].isPreferred, true);
    assert.deepEqual(actions[0].diagnostics, [missing]);
    const [change] = actions[0].edit.documentChanges;
    assert.deepEqual(change.textDocument, { uri: uri(), version: 3 });
    assert.equal(change.edits[0].snippet.kind, 'snippet');
    assert.match(change.edits[0].snippet.value, /\$\{?\d/);
  });

  it('carry plain edits for a client without snippet edits, or without document changes', async () => {
    for (const workspaceEdit of [{ documentChanges: true }, {}, { snippetEditSupport: true }]) {
      const client = await opened({ workspace: { workspaceEdit } });
      const [missing] = await diagnosticsOf(client, 'missing-section');
      const [first] = await ask(client, { diagnostics: [missing] }, missing.range);
      const edits = workspaceEdit.documentChanges
        ? first.edit.documentChanges[0].edits
        : first.edit.changes[uri()];
      for (const edit of edits) {
        assert.equal(typeof edit.newText, 'string');
        assert.doesNotMatch(edit.newText, /\$\{?\d/);
      }
      assert.notEqual(apply(draft, edits), draft);
    }
  });

  it('are found from rule and data, not from the message or a stale range', async () => {
    const client = await opened(snippets);
    const [missing] = await diagnosticsOf(client, 'missing-section');
    const moved = {
      ...missing,
      message: 'quite another message',
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 1 } },
    };
    const [expected] = await ask(client, { diagnostics: [missing], only: ['quickfix'] });
    const [actual] = await ask(client, { diagnostics: [moved], only: ['quickfix'] });
    assert.deepEqual(actual.edit, expected.edit);
    assert.deepEqual(actual.diagnostics, [moved]);
  });

  it('belong to our own diagnostics; one that is solved has none', async () => {
    const client = await opened(snippets);
    const [missing] = await diagnosticsOf(client, 'missing-section');
    const solved = { ...missing, code: 'placeholder-text' };
    assert.deepEqual(await ask(client, { diagnostics: [solved], only: ['quickfix'] }), []);
  });

  it('are offered for the place alone to a client that sends no diagnostics', async () => {
    const client = await opened(snippets);
    const [key] = await diagnosticsOf(client, 'unknown-field');
    const actions = await ask(client, { only: ['quickfix'] }, key.range);
    assert.ok(actions.some(({ diagnostics }) => diagnostics[0].code === 'unknown-field'));
    assert.ok(actions.every(({ diagnostics }) => diagnostics[0].range.start.line === key.range.start.line));
  });

  for (const only of [['source.fixAll'], ['source.fixAll.casewright'], ['source']])
    it(`fix everything safe on save, with no diagnostics in the request (${only})`, async () => {
      const client = await opened(snippets);
      const actions = await ask(client, { only, triggerKind: 2 });
      const [fixAll] = actions.filter(({ kind }) => kind === 'source.fixAll.casewright');
      const { edits } = fixAll.edit.documentChanges[0];
      const fixed = apply(draft, edits);
      assert.equal(fixed, draft.replace('custmer', 'customer'));
      client.change(uri(), 4, fixed);
      assert.deepEqual(await ask(client, { only: ['source.fixAll'] }), []);
      assert.ok(!rulesOf((await client.pull(uri())).items).includes('unknown-field'));
    });

  it('insert everything that is missing at once, only when asked for', async () => {
    const client = await opened({});
    const only = ['source.insertMissing.casewright'];
    const [action, ...others] = await ask(client, { only });
    assert.deepEqual(others, []);
    assert.equal(action.kind, only[0]);
    const filled = apply(draft, action.edit.changes[uri()]);
    client.change(uri(), 4, filled);
    const rules = rulesOf((await client.pull(uri())).items);
    assert.ok(!rules.includes('missing-section') && !rules.includes('missing-field'));
    assert.deepEqual(await ask(client, { only }), []);
  });

  it('of the whole file keep out of an automatic light bulb and of other kinds', async () => {
    const client = await opened(snippets);
    const kinds = async (context: Record<string, unknown>) =>
      new Set((await ask(client, context)).map(({ kind }) => kind));
    assert.deepEqual(await kinds({ triggerKind: 2 }), new Set(['quickfix']));
    assert.deepEqual(await kinds({ only: ['refactor'] }), new Set());
    assert.ok((await kinds({ triggerKind: 1 })).has('source.insertMissing.casewright'));
  });
});
