import assert from 'node:assert/strict';
import { type Configuration, emptyConfiguration } from '../../../server/src/engine/configuration.ts';
import { findingsOf, inspect, tryInspect } from '../support.ts';

const configured = (changes: Partial<Configuration>) => ({
  configuration: { ...emptyConfiguration, ...changes },
});
const pinsOf = (text: string, options = {}) =>
  inspect(text, options).assessment.checklists.map(({ pin }) => pin);
const plain = '# Fernhill takes orders in the rain\n\nWords.\n';

describe('a case study', () => {
  it('is a document whose front matter has a checklist', () => {
    assert.deepEqual(pinsOf('---\nchecklist: sdp-common@2019\n---\n'), ['sdp-common@2019']);
    assert.deepEqual(pinsOf('---\nChecklist : "sdp-common@2019"\n---\n'), ['sdp-common@2019']);
    assert.deepEqual(pinsOf('---\nチェックリスト: sdp-common@2019\n---\n'), ['sdp-common@2019']);
    assert.deepEqual(pinsOf('\uFEFF---\r\nchecklist: sdp-common@2019\r\n---\r\n'), ['sdp-common@2019']);
    assert.deepEqual(pinsOf('---\nchecklist: [sdp-common@2019, aurora-delivery@2.0]\n---\n'), [
      'sdp-common@2019',
      'aurora-delivery@2.0',
    ]);
  });

  it('pins the newest version when it names none', () => {
    assert.deepEqual(pinsOf('---\nchecklist: aurora-delivery\n---\n'), ['aurora-delivery@2.0']);
  });

  it('is no document without one', () => {
    for (const text of [
      '',
      plain,
      '---\ntitle: Release notes\n---\n# Notes\n',
      '---\ntitle: A checklist of things\nlist: check@home\n---\n',
      '---\nmeta:\n  checklist: sdp-common@2019\n---\n',
      '# checklist: sdp-common@2019\n',
      '```yaml\n---\nchecklist: sdp-common@2019\n---\n```\n',
      '---\ntitle: [broken\n---\n# Notes\n',
      '+++\ntitle = "Notes"\n+++\n',
      '{"checklist": "of groceries"}\n',
    ])
      assert.equal(tryInspect(text), undefined, JSON.stringify(text));
  });

  it('is one although its front matter cannot be read', () => {
    for (const text of [
      '---\nchecklist: sdp-common@2019\ntitle: "open\n---\n# Fernhill\n',
      '---\nchecklist: sdp-common@2019\ncustomer: Fernhill\n\n# Fernhill\n',
      '+++\nchecklist = "sdp-common@2019"\n+++\n# Fernhill\n',
      '{\n"checklist": "sdp-common@2019"\n}\n# Fernhill\n',
      '---\nchecklist：sdp-common@2019\n---\n# みずほの里\n',
    ]) {
      const inspection = inspect(text);
      assert.deepEqual(
        inspection.assessment.checklists.map(({ pin }) => pin),
        ['sdp-common@2019'],
        text,
      );
      assert.equal(findingsOf(inspection, 'front-matter-syntax').length, 1, text);
      assert.deepEqual(findingsOf(inspection, 'missing-field'), [], 'an absent key says nothing there');
      assert.ok(
        inspection.caseStudy.sections.some(({ heading }) => /Fernhill|みずほの里/.test(heading)),
        'the body is read',
      );
    }
  });

  it('is what the configuration includes, with the checklist of its application, else the default', () => {
    const included = {
      path: 'docs/a.md',
      ...configured({ include: ['docs/**/*.md'], defaultChecklist: 'sdp-common@2019' }),
    };
    assert.deepEqual(pinsOf(plain, included), ['sdp-common@2019']);
    const application = {
      id: 'spring',
      checklist: 'aurora-delivery@2.0',
      caseStudies: ['docs/*.md'],
      attestations: [],
    };
    assert.deepEqual(
      pinsOf(plain, {
        path: 'docs/a.md',
        ...configured({ applications: [application], defaultChecklist: 'sdp-common@2019' }),
      }),
      ['aurora-delivery@2.0'],
    );
    assert.deepEqual(
      pinsOf('---\nchecklist: sdp-common@2019\n---\n', {
        path: 'docs/a.md',
        ...configured({ applications: [application] }),
      }),
      ['sdp-common@2019'],
    );
  });

  it('says once that it has no checklist', () => {
    const inspection = inspect(plain, { path: 'docs/a.md', ...configured({ include: ['docs/*.md'] }) });
    assert.deepEqual(
      inspection.findings.map(({ rule }) => rule),
      ['unknown-checklist'],
    );
  });

  it('is not what the configuration excludes', () => {
    assert.equal(
      tryInspect('---\nchecklist: sdp-common@2019\n---\n', {
        path: 'old/a.md',
        ...configured({ exclude: ['old/**'] }),
      }),
      undefined,
    );
    assert.equal(
      tryInspect(plain, {
        path: 'docs/a.md',
        ...configured({ include: ['docs/*.md'], exclude: ['docs/a.md'] }),
      }),
      undefined,
    );
  });

  it('is any file that is checked against a checklist by command', () => {
    assert.deepEqual(pinsOf(plain, { forcedChecklist: 'sdp-common@2019' }), ['sdp-common@2019']);
  });

  it('is assessed against the checklists that its own extends', () => {
    const ids = inspect('---\nchecklist: aurora-delivery@2.0\n---\n').assessment.requirements.map(
      ({ requirement }) => requirement.id,
    );
    assert.ok(ids.includes('sdp.2.1.customer') && ids.includes('aurora.1.rto-rpo.values'));
    assert.equal(ids.length, new Set(ids).size);
  });
});
