import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { draft, ordinary, pulling, rulesOf, setUp } from './setup.ts';

const registering = {
  ...pulling,
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};
const watched = 'workspace/didChangeWatchedFiles';

describe('what surrounds a document', () => {
  const suite = setUp();
  const uri = (name = 'docs/a.md') => suite.folder.uriOf(name);

  it('settings of the client decide about rules, and a change is followed', async () => {
    let rules: Record<string, string> = {
      'missing-section': 'off',
      'unknown-field': 'error',
      'date-order': 'loud',
    };
    const client = await suite.start(
      { capabilities: registering },
      { answers: { 'workspace/configuration': () => [{ rules }] } },
    );
    client.open(uri(), draft);
    const { items } = await client.pull(uri());
    assert.ok(!rulesOf(items).includes('missing-section'));
    const key = items.find(({ code }: { code: string }) => code === 'unknown-field');
    assert.equal(key.severity, 1);
    rules = {};
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.told('workspace/diagnostic/refresh');
    assert.ok(rulesOf((await client.pull(uri())).items).includes('missing-section'));
  });

  it('settings may come with the initialization or be pushed', async () => {
    const client = await suite.start({
      capabilities: pulling,
      initializationOptions: { rules: { 'missing-section': 'off' } },
    });
    client.open(uri(), draft);
    assert.ok(!rulesOf((await client.pull(uri())).items).includes('missing-section'));
    client.notify('workspace/didChangeConfiguration', { settings: { casewright: { rules: {} } } });
    assert.ok(rulesOf((await client.pull(uri())).items).includes('missing-section'));
  });

  it('casewright.yaml is found upward, holds against settings, and is followed when it changes', async () => {
    suite.folder.write('casewright.yaml', 'rules:\n  missing-section: off\n');
    const client = await suite.start(
      { capabilities: registering },
      { answers: { 'workspace/configuration': () => [{ rules: { 'missing-section': 'error' } }] } },
    );
    client.open(uri(), draft);
    assert.ok(!rulesOf((await client.pull(uri())).items).includes('missing-section'));
    const registered = await client.told('client/registerCapability', ({ registrations }) =>
      registrations.some(({ method }: { method: string }) => method === watched),
    );
    const globs = JSON.stringify(registered.registrations);
    assert.match(globs, /yaml,yml/);
    suite.folder.write('casewright.yaml', 'rules: {}\n');
    client.notify(watched, { changes: [{ uri: uri('casewright.yaml'), type: 2 }] });
    await client.told('workspace/diagnostic/refresh');
    assert.ok(rulesOf((await client.pull(uri())).items).includes('missing-section'));
  });

  it('a file that the configuration includes is a case study, one that it excludes is none', async () => {
    suite.folder.write(
      'casewright.yaml',
      'include: [docs/**/*.md]\nexclude: ["**/old/**"]\ndefaultChecklist: aurora-delivery@2.0\n',
    );
    const client = await suite.start({ capabilities: pulling });
    for (const name of ['docs/a.md', 'docs/old/a.md', 'other/a.md']) client.open(uri(name), ordinary);
    const report = await client.request('casewright/coverage', { uri: uri() });
    assert.deepEqual(report.checklists, ['aurora-delivery@2.0']);
    assert.equal(report.path, 'docs/a.md');
    assert.equal(await client.request('casewright/coverage', { uri: uri('docs/old/a.md') }), null);
    assert.equal(await client.request('casewright/coverage', { uri: uri('other/a.md') }), null);
  });

  it('the case studies of an application take its checklist', async () => {
    suite.folder.write(
      'casewright.yaml',
      'applications:\n  - id: spring\n    checklist: aurora-delivery@2.0\n    caseStudies: [docs/*.md]\n',
    );
    const client = await suite.start({ capabilities: pulling });
    client.open(uri(), ordinary);
    const { checklists } = await client.request('casewright/coverage', { uri: uri() });
    assert.deepEqual(checklists, ['aurora-delivery@2.0']);
  });

  it('a broken casewright.yaml is logged, and what can be read of it holds', async () => {
    suite.folder.write(
      'casewright.yaml',
      'rules: {missing-section: off, unknown-field: loud}\ninclude: {a: 1}\n',
    );
    const client = await suite.start({ capabilities: pulling });
    client.open(uri(), draft);
    assert.ok(!rulesOf((await client.pull(uri())).items).includes('missing-section'));
    await client.told('window/logMessage', ({ message }) => /casewright\.yaml.*unknown-field/.test(message));
    await client.told('window/logMessage', ({ message }) => /casewright\.yaml.*include/.test(message));
  });

  it('a diagram is held against awsServices, and again when its file changes', async () => {
    const diagram = (service: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg"><text>Amazon Aurora</text><text>${service}</text></svg>`;
    suite.folder.write('img/plan.svg', diagram('Amazon SQS'));
    suite.folder.write('img/large.svg', diagram('Amazon SQS') + ' '.repeat(5 * 1024 * 1024));
    const client = await suite.start({ capabilities: registering });
    const study = (image: string) =>
      `${draft.replace('lang: en', 'lang: en\nawsServices: [Amazon Aurora, AWS Lambda]')}\n![Plan](${image})\n`;
    client.open(uri(), study('../img/plan.svg'));
    client.open(uri('docs/large.md'), study('../img/large.svg'));
    client.open(uri('docs/outside.md'), study('../../img/plan.svg'));
    const told = async (name?: string) =>
      (await client.pull(uri(name))).items
        .filter(({ code }: { code: string }) => code === 'diagram-services')
        .map(({ message }: { message: string }) => message);
    assert.match((await told()).join(), /AWS Lambda.*Amazon SQS/);
    assert.deepEqual(await told('docs/large.md'), []);
    assert.deepEqual(await told('docs/outside.md'), []);
    suite.folder.write('img/plan.svg', diagram('AWS Lambda'));
    client.notify(watched, { changes: [{ uri: uri('img/plan.svg'), type: 2 }] });
    await client.told('workspace/diagnostic/refresh');
    assert.deepEqual(await told(), []);
  });

  it('an image is looked for beside the document, and again when it comes or goes', async () => {
    const client = await suite.start({ capabilities: registering });
    client.open(uri(), `${draft}\n![Plan](../img/the%20plan.png)\n`);
    const broken = async () => rulesOf((await client.pull(uri())).items).includes('broken-image');
    assert.equal(await broken(), true);
    const image = suite.folder.write('img/the plan.png', 'x');
    const changes = [{ uri: uri('img/the plan.png'), type: 1 }];
    client.notify(watched, { changes });
    assert.equal(await broken(), false);
    rmSync(image);
    client.notify(watched, { changes });
    assert.equal(await broken(), true);
  });

  it('a client that does not watch files is served again on save', async () => {
    const client = await suite.start();
    client.open(uri(), `${draft}\n![Plan](plan.png)\n`);
    assert.ok(rulesOf((await client.diagnosticsOf(uri(), 1)).diagnostics).includes('broken-image'));
    suite.folder.write('docs/plan.png', 'x');
    client.notify('textDocument/didSave', { textDocument: { uri: uri() } });
    await client.told(
      'textDocument/publishDiagnostics',
      ({ diagnostics }) => !rulesOf(diagnostics).includes('broken-image'),
    );
  });

  it('addresses never lead out of the workspace folder or to the network', async () => {
    const asked: string[] = [];
    const client = await suite.start(
      { capabilities: pulling, initializationOptions: { clientFileSystem: true } },
      {
        answers: {
          'casewright/fileExists': ({ uri: file }: { uri: string }) => {
            asked.push(file);
            return false;
          },
        },
      },
    );
    const addresses = [
      '../../outside.png',
      '%2e%2e/%2e%2e/outside.png',
      '..%2f..%2foutside.png',
      'https://example.com/plan.png',
      '//example.com/plan.png',
      'file:///etc/passwd',
      'inside.png',
    ];
    client.open(uri(), draft + addresses.map((address) => `\n![Plan](${address})\n`).join(''));
    await client.pull(uri());
    assert.deepEqual(asked, [uri('docs/inside.png')]);
  });

  it('a client with a file system of its own is asked for configuration', async () => {
    const web = 'vscode-vfs://host/repo';
    const client = await suite.start(
      {
        capabilities: pulling,
        workspaceFolders: [{ uri: web, name: 'repo' }],
        initializationOptions: { clientFileSystem: true },
      },
      {
        answers: {
          'casewright/readFile': ({ uri: file }: { uri: string }) =>
            file === `${web}/casewright.yaml` ? 'rules: {missing-section: off}\n' : null,
        },
      },
    );
    client.open(`${web}/docs/a.md`, draft);
    const { items } = await client.pull(`${web}/docs/a.md`);
    assert.ok(items.length > 0);
    assert.ok(!rulesOf(items).includes('missing-section'));
  });

  it('a document that was never saved is assessed all the same', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open('untitled:Untitled-1', `${draft}\n![Plan](plan.png)\n`);
    const rules = rulesOf((await client.pull('untitled:Untitled-1')).items);
    assert.ok(rules.includes('missing-section'));
    assert.ok(!rules.includes('broken-image'));
  });
});
