import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { emptyConfiguration } from '../../server/src/engine/configuration.ts';
import { createEngine } from '../../server/src/engine/index.ts';
import { mayBeCaseStudy } from '../../server/src/lsp/protocol.ts';

const library = JSON.parse(readFileSync(new URL('../../dist/data/library.json', import.meta.url), 'utf8'));
const engine = createEngine({ library, locale: 'en', messages: {} });
const isCaseStudy = (text: string): boolean =>
  engine.inspect(text, {
    configuration: emptyConfiguration,
    path: 'a.md',
    today: '2026-11-22',
    fileExists: () => undefined,
  }) !== undefined;

function* documents(): Generator<string> {
  const keys = [
    'checklist',
    'Check-List',
    'check list',
    'checklists',
    'チェックリスト',
    'ｃｈｅｃｋｌｉｓｔ',
    '"checklist"',
  ];
  for (const opening of ['---\n', '--- \r\n', '\uFEFF---\n', '+++\n', '{\n', '{"', '----\n', '\n---\n'])
    for (const before of ['', 'title: "x\n', '{'])
      for (const key of [...keys, 'title', 'cheklist'])
        for (const separator of [': ', '：', ' = ', ':\n  - '])
          for (const closing of ['\n---\n', '\n...\n', '\n}\n', ''])
            yield `${opening}${before}${key}${separator}aurora-delivery@2.0${closing}\n# A\n\nText.\n`;
}

describe('the cheap look at a document', function () {
  this.timeout(30_000);

  it('passes over no case study that the engine would know', () => {
    let known = 0;
    for (const text of documents()) {
      if (!isCaseStudy(text)) continue;
      known++;
      assert.ok(mayBeCaseStudy(text), text);
    }
    assert.ok(known > 100, `${known} case studies`);
  });

  it('stops no ordinary document from being passed over', () => {
    for (const text of [
      '# Checklist: things to do\n',
      'checklist: in the text\n',
      '---\ntitle: A\n---\n\nchecklist: below the front matter\n',
      '---\n\nA rule, then text.\n',
      '',
    ])
      assert.equal(mayBeCaseStudy(text), false, text);
  });
});
