import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readBody } from '../../../server/src/engine/document/body.ts';
import { chunkStarts } from '../../../server/src/engine/document/chunks.ts';
import { findFrontMatterBlock } from '../../../server/src/engine/document/front-matter-block.ts';
import { createBodyReader } from '../../../server/src/engine/document/incremental-body.ts';
import { parseMarkdown } from '../../../server/src/engine/document/markdown.ts';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const documents = ['en', 'ja'].flatMap((language) => {
  const folder = join(corpus, language, 'complete');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
});

/** Pieces that open and close constructs which reach over blank lines, or look as if they did. */
const nasty = [
  '```\n',
  '\n```\n\n',
  '~~~~\n',
  '<!-- ',
  ' -->',
  '\n<!--\n\n',
  '<pre>\n\n',
  '</pre>\n',
  '<script>',
  '<?php\n',
  '?>',
  '<![CDATA[',
  ']]>',
  '\n\n',
  '\n# ',
  '\n## 見出し\n',
  '- ',
  '\n- item\n\n  ',
  '\n1. ',
  '\n> ',
  '> ```\n',
  '    ',
  '\t',
  '|',
  '\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  '\n===\n',
  '\n---\n',
  '[a]: http://example.com\n',
  '\n[text][a]\n',
  '![x](y.svg)',
  '**',
  '`',
  '\r\n',
  '\r',
  '<h2>Raw</h2>\n',
  '<div>\n',
  '#',
  ' ',
];

const bodyStart = (text: string) => findFrontMatterBlock(text).span.end;

function full(text: string): unknown {
  const { headings, passages, images, directives } = readBody(parseMarkdown(text), text);
  return { headings, passages, images, directives };
}

const plain = ({
  headings,
  passages,
  images,
  directives,
}: ReturnType<ReturnType<typeof createBodyReader>['read']>) => ({
  headings,
  passages,
  images,
  directives,
});

describe('reading bodies piece by piece', () => {
  it('gives the same as reading the whole, edit after edit', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(40),
      insert: fc.constantFrom(...nasty),
    });
    const runs = Number(process.env.CASEWRIGHT_EDITS ?? 8);
    fc.assert(
      fc.property(
        fc.nat(documents.length - 1),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (number, edits) => {
          const reader = createBodyReader();
          let text = documents[number]!.slice(0, 6000);
          assert.deepEqual(plain(reader.read(text, bodyStart(text))), full(text));
          for (const { at, remove, insert } of edits) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + insert + text.slice(start + remove);
            assert.deepEqual(plain(reader.read(text, bodyStart(text))), full(text));
          }
        },
      ),
      { numRuns: runs },
    );
  }).timeout(600000);

  it('cuts real documents into many pieces', () => {
    for (const text of documents.filter((each) => /^## /m.test(each) && !/^\[[^\]]+\]:/m.test(each)))
      assert.ok(chunkStarts(text).length > 5, text.slice(0, 200));
  });

  it('does not cut inside fences, comments and raw blocks', () => {
    for (const text of [
      '```\n\n# a\n\n```\n',
      '<!--\n\n# a\n\n-->\n',
      '<pre>\n\n# a\n\n</pre>\n',
      '- ```\n\n  # a\n',
    ])
      assert.deepEqual(chunkStarts(text), [0], text);
  });
});
