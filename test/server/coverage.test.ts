import assert from 'node:assert/strict';
import { draft, pulling, setUp } from './setup.ts';

describe('coverage', () => {
  const suite = setUp();
  const uri = (name = 'docs/a.md') => suite.folder.uriOf(name);

  it('of an open case study is one file of the JSON contract', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open(uri(), draft);
    const report = await client.request('casewright/coverage', { uri: uri() });
    assert.equal(report.path, 'docs/a.md');
    assert.equal(report.caseStudy, true);
    assert.deepEqual(report.checklists, ['aurora-delivery@2.0']);
    assert.ok(report.coverage.applicable > report.coverage.met);
    const { items } = await client.pull(uri());
    assert.deepEqual(
      report.findings.map(({ rule, range, message }: { rule: string; range: unknown; message: string }) => [
        rule,
        range,
        message,
      ]),
      items.map(({ code, range, message }: { code: string; range: unknown; message: string }) => [
        code,
        range,
        message,
      ]),
    );
  });

  it('of a file that is not open is read from disk, and absent files have none', async () => {
    suite.folder.write('docs/a.md', `\uFEFF${draft}`);
    const client = await suite.start({ capabilities: pulling });
    const closed = await client.request('casewright/coverage', { uri: uri() });
    client.open(uri('docs/b.md'), draft);
    const open = await client.request('casewright/coverage', { uri: uri('docs/b.md') });
    assert.deepEqual({ ...closed, path: '' }, { ...open, path: '' });
    assert.equal(await client.request('casewright/coverage', { uri: uri('docs/none.md') }), null);
  });

  it('is announced after each assessment with its version and counts', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open(uri(), draft, 4);
    const assessed = await client.told('casewright/assessed');
    const report = await client.request('casewright/coverage', { uri: uri() });
    const count = (severity: string) =>
      report.findings.filter((finding: { severity: string }) => finding.severity === severity).length;
    assert.deepEqual(assessed, {
      uri: uri(),
      version: 4,
      caseStudy: true,
      coverage: report.coverage,
      errors: count('error'),
      warnings: count('warning'),
    });
    client.change(uri(), 5, `${draft}\n`);
    await client.told('casewright/assessed', ({ version }) => version === 5);
  });

  it('comes with the checklists that are known and their outline', async () => {
    const client = await suite.start({ capabilities: pulling, locale: 'ja' });
    const known = await client.request('casewright/checklists', null);
    assert.ok(known.some(({ pin }: { pin: string }) => pin === 'aurora-delivery@2.0'));
    const outline = await client.request('casewright/outline', { checklists: ['aurora-delivery@2.0'] });
    assert.deepEqual(
      outline.checklists.map(({ pin }: { pin: string }) => pin).includes('aurora-delivery@2.0'),
      true,
    );
    assert.ok(outline.chapters.length > 0);
  });

  it('tells what to insert for a requirement, and nothing for one that is unknown', async () => {
    const client = await suite.start({ capabilities: pulling });
    client.open(uri(), draft);
    const insert = (requirement: string) =>
      client.request('casewright/insertion', { uri: uri(), requirement });
    const insertion = await insert('sdp.2.1.lessons-learned');
    assert.equal(typeof insertion.text, 'string');
    assert.ok(insertion.snippet.length > 0);
    assert.equal(await insert('no.such.requirement'), null);
  });
});
