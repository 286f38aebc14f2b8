import assert from 'node:assert/strict';
import { read, slice } from '../support.ts';

const text = `---
customer: Fernhill
---

# Fernhill

The order desk *closed* whenever
the [server room](https://example.com/room) flooded.

- first item
- second **item**
  1. nested item

> Quoted words.

| Item | Value |
| :--- | ---: |
| RTO | 4 \\| hours |
|  |  |

![The order desk](images/order-desk.svg "A title")

<!-- casewright-disable-next-line empty-section, missing-field -- later -->
\`\`\`Mermaid
flowchart LR
\`\`\`

<p>Raw <b>words</b><br>here &amp; there</p>
<img src='images/raw.png' alt="Raw">

<!-- evidence: sdp.2.1.outcomes -->
Last words. <!-- casewright-disable-line missing-evidence -->
`;
const study = read(text);

describe('passages', () => {
  it('are all blocks with their words', () => {
    assert.deepEqual(
      study.passages.map(({ kind, text: words }) => [kind, words]),
      [
        ['paragraph', 'The order desk closed whenever\nthe server room flooded.'],
        ['item', 'first item'],
        ['item', 'second item'],
        ['item', 'nested item'],
        ['paragraph', 'Quoted words.'],
        ['row', 'RTO | 4 | hours'],
        ['image', 'The order desk'],
        ['code', 'flowchart LR'],
        ['image', 'Raw'],
        ['html', 'Raw words\nhere & there'],
        ['paragraph', 'Last words.'],
      ],
    );
  });

  it('stand exactly where their source stands', () => {
    const source = (index: number) => slice(text, study.passages[index]!.span);
    assert.equal(
      source(0),
      'The order desk *closed* whenever\nthe [server room](https://example.com/room) flooded.',
    );
    assert.equal(source(2), 'second **item**');
    assert.equal(source(5), '| RTO | 4 \\| hours |');
    assert.equal(source(6), '![The order desk](images/order-desk.svg "A title")');
    assert.match(source(7), /^```Mermaid\n[\s\S]*```$/);
    assert.equal(source(10), 'Last words. <!-- casewright-disable-line missing-evidence -->');
  });

  it('of a table know their cells and headings', () => {
    const row = study.passages.find(({ kind }) => kind === 'row')!;
    assert.deepEqual(row.header, ['Item', 'Value']);
    assert.deepEqual(
      row.cells!.map((cell) => cell.text),
      ['RTO', '4 | hours'],
    );
    assert.match(slice(text, row.cells![1]!.span), /4 \\\| hours/);
  });

  it('know their links and the language of a fence', () => {
    assert.deepEqual(study.passages[0]!.links, ['https://example.com/room']);
    assert.equal(study.passages.find(({ kind }) => kind === 'code')!.language, 'mermaid');
  });

  it('of raw HTML tables are rows', () => {
    const table = read(
      '<table>\n<tr><th>RTO</th><td>4 hours</td></tr>\n<tr><th>RPO</th><td>15 minutes</td></tr>\n</table>\n',
    );
    assert.ok(table.passages.every(({ span }) => span.end <= table.text.length));
    assert.match(table.passages.map((passage) => passage.text).join('\n'), /RTO[\s|]+4 hours/);
  });
});

describe('images', () => {
  it('have the exact places of their addresses', () => {
    assert.deepEqual(
      study.images.map(({ alt, url, urlSpan }) => [alt, url, slice(text, urlSpan)]),
      [
        ['The order desk', 'images/order-desk.svg', 'images/order-desk.svg'],
        ['Raw', 'images/raw.png', 'images/raw.png'],
      ],
    );
  });

  it('are found in every form', () => {
    const found = (source: string) =>
      read(source).images.map(({ alt, url, urlSpan }) => [alt, url, slice(source, urlSpan)]);
    assert.deepEqual(found('![a](<with space.svg>)'), [['a', 'with space.svg', 'with space.svg']]);
    assert.deepEqual(found('![a.svg](a.svg)'), [['a.svg', 'a.svg', 'a.svg']]);
    assert.equal(slice('![a.svg](a.svg)', read('![a.svg](a.svg)').images[0]!.urlSpan), 'a.svg');
    assert.equal(read('![a.svg](a.svg)').images[0]!.urlSpan.start, 9);
    assert.deepEqual(
      found('![a](a%20b.svg)').map(([, url]) => url),
      ['a%20b.svg'],
    );
    assert.deepEqual(found('[![a](a.svg)](https://example.com)'), [['a', 'a.svg', 'a.svg']]);
    assert.deepEqual(
      found('| ![a](a.svg) |\n| --- |\n| ![b](b.svg) |').map(([, url]) => url),
      ['a.svg', 'b.svg'],
    );
    assert.deepEqual(found('<!-- ![a](a.svg) <img src="b.svg"> -->'), []);
    assert.deepEqual(found('```\n![a](a.svg)\n```'), []);
  });

  it('by reference know their address', () => {
    const [image] = read('![plan][p]\n\n[p]: images/plan.svg\n').images;
    assert.equal(image!.alt, 'plan');
    assert.equal(image!.url, 'images/plan.svg');
  });
});

describe('directives', () => {
  it('have the exact places of their ids', () => {
    assert.deepEqual(
      study.directives.map(({ kind, ids, reason }) => [
        kind,
        ids.map(({ id, span }) => [id, slice(text, span)]),
        reason,
      ]),
      [
        [
          'disable-next-line',
          [
            ['empty-section', 'empty-section'],
            ['missing-field', 'missing-field'],
          ],
          'later',
        ],
        ['evidence', [['sdp.2.1.outcomes', 'sdp.2.1.outcomes']], ''],
        ['disable-line', [['missing-evidence', 'missing-evidence']], ''],
      ],
    );
    assert.equal(slice(text, study.directives[1]!.span), '<!-- evidence: sdp.2.1.outcomes -->');
  });

  it('are read from comments only', () => {
    for (const source of [
      '```\n<!-- evidence: a -->\n```',
      '`<!-- evidence: a -->`',
      'evidence: a',
      '<!-- evidence for the claim -->',
      '<!-- casewright-disabled a -->',
    ])
      assert.deepEqual(read(source).directives, [], source);
  });

  it('may stand in lists, quotes and tables, and list several ids', () => {
    assert.deepEqual(
      read(
        '- <!-- evidence: a, b --> words\n\n> <!-- evidence: c、d -->\n> words\n\n| x |\n| --- |\n| <!-- evidence：e --> y |\n',
      ).directives.flatMap(({ ids }) => ids.map(({ id }) => id)),
      ['a', 'b', 'c', 'd', 'e'],
    );
  });
});

describe('a document', () => {
  const paragraph = `${'The order desk closed whenever the server room flooded, and it flooded twice a year. '.repeat(12)}\n\n`;
  const longDocument = (length: number) =>
    `---\nchecklist: sdp-common@2019\n---\n\n# Long\n\n${paragraph.repeat(Math.ceil(length / paragraph.length))}`;

  it('of almost 1 MB is read', () => {
    const text = longDocument(900_000);
    const large = read(text);
    assert.ok(large.passages.length > 850);
    assert.equal(large.lines.offsetAt(large.lines.positionAt(text.length - 1)), text.length - 1);
  });

  it('of 5 MB is one problem, not a hang', () => {
    const { frontMatter, passages } = read(longDocument(5_000_000));
    assert.deepEqual(
      frontMatter.problems.map(({ problem }) => problem),
      ['document-too-large'],
    );
    assert.equal(frontMatter.entries.length, 1);
    assert.deepEqual(passages, []);
  });

  it('in one long line is read', () => {
    assert.equal(read('あ'.repeat(300_000)).passages.length, 1);
    assert.equal(read('[('.repeat(3000)).passages.length, 1);
    assert.ok(read('> '.repeat(500)).text);
  });

  it('has a language', () => {
    assert.equal(read('# Fernhill\n\nRain.').language, 'en');
    assert.equal(read('# みずほの里\n\n雨が降ると止まる。').language, 'ja');
    assert.equal(read('---\nlang: ja\n---\n# Fernhill\n\nRain.').language, 'ja');
    assert.equal(read('---\nlang: en-GB\n---\n# みずほの里\n\n雨。').language, 'en');
  });
});
