import assert from 'node:assert/strict';
import { ours } from '../support/own-checklist.ts';
import { pulling, rulesOf, setUp } from './setup.ts';

const configuration = 'checklists: [review/ours.yaml]\n';
const study = `---\nchecklist: ours@1\nlang: en\n---\n\n# Orders\n`;
const refreshing = { ...pulling, workspace: { diagnostics: { refreshSupport: true } } };

describe("a project's own checklist", () => {
  const suite = setUp({ 'casewright.yaml': configuration, 'review/ours.yaml': ours, 'docs/a.md': study });
  const uri = (name: string) => suite.folder.uriOf(name);

  it('is one that case studies can pin', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open(uri('docs/a.md'), study);
    const { items } = await client.pull(uri('docs/a.md'));
    assert.deepEqual(rulesOf(items), ['missing-section']);
    assert.match(items[0].message, /Energy used|Energy use/);
    const outline = await client.request('casewright/outline', {
      checklists: ['ours@1'],
      uri: uri('docs/a.md'),
    });
    assert.deepEqual(
      outline.chapters.flatMap((chapter: { requirements: { id: string }[] }) =>
        chapter.requirements.map(({ id }) => id),
      ),
      ['ours.energy'],
    );
    const known = await client.request('casewright/checklists', { uri: uri('docs/a.md') });
    assert.ok(known.some(({ pin }: { pin: string }) => pin === 'ours@1'));
  });

  it('is checked while it is typed, and case studies follow', async () => {
    const client = await suite.start({ capabilities: refreshing });
    client.open(uri('docs/a.md'), study);
    await client.pull(uri('docs/a.md'));
    client.open(uri('review/ours.yaml'), ours);
    assert.deepEqual((await client.pull(uri('review/ours.yaml'))).items, []);

    client.change(uri('review/ours.yaml'), 2, ours.replace('severity: error', 'severity: fatal'));
    await client.told('casewright/checklistsChanged');
    const { items } = await client.pull(uri('review/ours.yaml'));
    assert.equal(items.length, 1);
    assert.equal(items[0].message, 'must be one of error, warning, info');
    assert.deepEqual(items[0].range.start, { line: 14, character: 14 });
    assert.deepEqual(rulesOf((await client.pull(uri('docs/a.md'))).items), ['unknown-checklist']);

    client.change(uri('review/ours.yaml'), 3, ours.replace('preferred: Energy use', 'preferred: Orders'));
    client.received.length = 0;
    await client.told('casewright/checklistsChanged');
    assert.deepEqual((await client.pull(uri('review/ours.yaml'))).items, []);
  });

  it('tells a file that is not there at its place in casewright.yaml', async () => {
    const client = await suite.start({ capabilities: pulling });
    const text =
      'checklists:\n  - review/ours.yaml\n  - review/absent.yaml\nrules: {missing-section: loud}\n';
    client.open(uri('casewright.yaml'), text);
    const { items } = await client.pull(uri('casewright.yaml'));
    assert.deepEqual(
      items.map(({ range, message }: { range: { start: object }; message: string }) => [
        range.start,
        message,
      ]),
      [
        [{ line: 3, character: 25 }, '"rules.missing-section" must be one of off, info, warning, error'],
        [{ line: 2, character: 4 }, 'There is no checklist file "review/absent.yaml".'],
      ],
    );
  });

  it('is completed from its schema, and nothing else is', async () => {
    const client = await suite.start({ capabilities: pulling });
    const text = ours.replace('severity: error', 'severity: ');
    const offered = async (name: string, content: string, position: object) => {
      client.open(uri(name), content);
      const params = { textDocument: { uri: uri(name) }, position };
      return (await client.request('textDocument/completion', params)).map(
        ({ label }: { label: string }) => label,
      );
    };
    const place = { line: 14, character: 14 };
    assert.deepEqual(await offered('review/ours.yaml', text, place), ['error', 'warning', 'info']);
    assert.deepEqual(await offered('deploy.yaml', text, place), []);
    assert.deepEqual(await offered('docs/a.md', text, place), []);
  });

  it('is sent to a client that does not ask', async () => {
    const client = await suite.start({ capabilities: {} });
    client.open(uri('review/ours.yaml'), ours.replace('severity: error', 'severity: fatal'));
    client.change(uri('review/ours.yaml'), 2, ours.replace('chapter: first', 'chapter: second'));
    const { diagnostics } = await client.told(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri('review/ours.yaml') && params.diagnostics.length > 0,
    );
    assert.equal(diagnostics[0].message, 'unknown chapter "second"');
  });

  it('leaves other YAML alone', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open(uri('deploy.yaml'), '---\nchecklist: aurora-delivery@2.0\n---\n# not: [a case study\n');
    assert.deepEqual((await client.pull(uri('deploy.yaml'))).items, []);
  });
});
