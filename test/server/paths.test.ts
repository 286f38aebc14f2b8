import assert from 'node:assert/strict';
import { compileGlobs } from '../../server/src/engine/globs.ts';
import { languageOf } from '../../server/src/lsp/locale.ts';
import { containingFolder, relativePath, resolveReference } from '../../server/src/lsp/paths.ts';

describe('paths and globs', () => {
  const folder = 'file:///work';
  const document = 'file:///work/docs/a.md';

  it('resolve relative addresses as URIs', () => {
    const cases = {
      'plan.png': 'file:///work/docs/plan.png',
      './img/plan.png?raw=1#top': 'file:///work/docs/img/plan.png',
      '../img/%E5%9B%B3%201.png': 'file:///work/img/%E5%9B%B3%201.png',
      '図.png': 'file:///work/docs/%E5%9B%B3.png',
      '/img/plan.png': 'file:///work/img/plan.png',
      '100%.png': 'file:///work/docs/100%25.png',
    };
    for (const [address, expected] of Object.entries(cases))
      assert.equal(resolveReference(document, address, folder), expected);
  });

  it('never leave the workspace folder, encoded or not, nor follow a scheme', () => {
    const addresses = [
      '../../a.png',
      '..%2f..%2fa.png',
      '%2e%2e/%2e%2e/a.png',
      '../../work-other/a.png',
      'https://example.com/a.png',
      '//example.com/a.png',
      '\\\\host\\a.png',
      'data:image/png;base64,AAAA',
      'C:/a.png',
      '#top',
      '?x',
      '',
      'a%00.png',
    ];
    for (const address of addresses)
      assert.equal(resolveReference(document, address, folder), undefined, address);
  });

  it('without a workspace folder lead anywhere relative, but not to the root', () => {
    assert.equal(resolveReference(document, '../../a.png', undefined), 'file:///a.png');
    assert.equal(resolveReference(document, '/a.png', undefined), undefined);
  });

  it('compare however they are written', () => {
    assert.equal(relativePath('file:///c%3A/Work', 'file:///C:/Work/docs/a%20b.md'), 'docs/a b.md');
    assert.equal(relativePath('file:///work/', document), 'docs/a.md');
    assert.equal(relativePath('file:///wo', document), undefined);
    assert.equal(relativePath('other:///work', document), undefined);
    assert.equal(containingFolder(['file:///work', 'file:///work/docs'], document), 'file:///work/docs');
  });

  it('match globs with folders, a leading dot and exceptions', () => {
    const test = compileGlobs(['./docs/', 'cases/*.md', '!docs/old/**']);
    assert.deepEqual(
      ['docs/a.md', 'docs/deep/b.md', 'cases/c.md', 'cases/deep/d.md', 'docs/old/e.md', 'a.md'].map(test),
      [true, true, true, false, false, false],
    );
    assert.equal(compileGlobs([])('a.md'), false);
    assert.equal(compileGlobs(['['])('a.md'), false);
  });

  it('know Japanese by any form of its locale', () => {
    assert.deepEqual(['ja', 'ja-JP', 'ja_JP.UTF-8', 'JA', 'en', 'jam', 'C', undefined].map(languageOf), [
      'ja',
      'ja',
      'ja',
      'ja',
      'en',
      'en',
      'en',
      'en',
    ]);
  });
});
