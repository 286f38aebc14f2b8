import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { isDiagramFile, readDiagramLabels } from '../../../server/src/engine/document/diagram-labels.ts';

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
const drawio = (content: string) =>
  `<mxfile><diagram><mxGraphModel><root>${content}</root></mxGraphModel></diagram></mxfile>`;

/** A page as draw.io compresses it. */
const compressed = (xml: string) => deflateRawSync(encodeURIComponent(xml)).toString('base64');

describe('the words of a picture', () => {
  const cases: Readonly<Record<string, readonly [string, string | undefined]>> = {
    'texts and titles of an SVG': [svg('<title>Shop</title><g><text>EC2</text></g>'), 'Shop\nEC2'],
    'spans stand apart': [svg('<text><tspan>Amazon</tspan><tspan>Aurora</tspan></text>'), 'Amazon Aurora'],
    'labels as HTML in an SVG': [
      svg('<foreignObject><div xmlns="x">Amazon<br/>SQS</div></foreignObject>'),
      'Amazon SQS',
    ],
    'nothing of styles, descriptions and comments': [
      svg('<style>a{}</style><desc>EC2</desc><!-- EC2 --><defs><text>EC2</text></defs><text>S3</text>'),
      'S3',
    ],
    'CDATA and numeric references': [
      svg('<text><![CDATA[A & B]]> &#65;&#x42; &amp;amp;</text>'),
      'A & B AB &amp;',
    ],
    'a prefix of a namespace': ['<s:svg xmlns:s="x"><s:text>EC2</s:text></s:svg>', 'EC2'],
    'entities of a DOCTYPE are not expanded': [
      `<!DOCTYPE svg [<!ENTITY a "EC2"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`,
      '&b;',
    ],
    'cells of draw.io': [
      drawio(
        '<mxCell id="1" value="&lt;b&gt;Amazon&lt;/b&gt;&amp;nbsp;S3"/><object label="EC2"><mxCell/></object>',
      ),
      'Amazon S3\nEC2',
    ],
    'pages that draw.io has compressed': [
      `<mxfile><diagram>${compressed('<mxGraphModel><root><mxCell value="EC2"/></root></mxGraphModel>')}</diagram><diagram>${compressed('<mxGraphModel><root><mxCell value="データ"/></root></mxGraphModel>')}</diagram></mxfile>`,
      'EC2\nデータ',
    ],
    'a damaged page': ['<mxfile><diagram>7VvZdqM4</diagram></mxfile>', undefined],
    'a page that unfolds to too much': [
      `<mxfile><diagram>${compressed(`<mxGraphModel>${'0'.repeat(3e7)}</mxGraphModel>`)}</diagram></mxfile>`,
      undefined,
    ],
    'a page is no picture': ['<html><body><text>EC2</text></body></html>', undefined],
    'an unclosed tag': [svg('<text>EC2<text>'), undefined],
    'an attribute without end': ['<svg a="', undefined],
    'a reference beyond Unicode stays': [svg('<text>&#x110000; &#0;</text>'), '&#x110000; &#0;'],
    'two roots': [svg('') + svg(''), undefined],
    'an empty file': ['', undefined],
  };
  for (const [name, [source, expected]] of Object.entries(cases))
    it(name, () => assert.equal(readDiagramLabels(source), expected));

  it('are looked for in SVG and draw.io files', () => {
    for (const name of ['a.svg', 'a.SVG?raw=true', 'b.drawio', 'b.drawio.svg', 'c.dio#1'])
      assert.ok(isDiagramFile(name), name);
    for (const name of ['a.png', 'svg', 'a.svg.png', 'a.md']) assert.ok(!isDiagramFile(name), name);
  });

  it('whatever the file holds, reading ends and does not throw', () => {
    const pieces = [
      '<',
      '>',
      '</',
      '/>',
      '<svg',
      '<svg>',
      '</svg>',
      '<text>',
      '</text>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE',
      '[',
      ']>',
      '<?',
      '?>',
      '"',
      "'",
      '=',
      ' a="b"',
      '&',
      '&#',
      '&amp;',
      ';',
      'EC2',
      '\u0000',
      '\n',
      '<mxCell value="',
      'ア',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }), (parts) => {
        const read = readDiagramLabels(parts.join(''));
        assert.ok(read === undefined || typeof read === 'string');
        readDiagramLabels(svg(parts.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the size, also for what is made to be slow', function () {
    this.timeout(20_000);
    const slow = [
      '<!a>',
      '<!DOCTYPE x [',
      '<svg a="',
      '<!--',
      '<a ',
      '<![CDATA[',
      '&#',
      '</',
      '<svg><text>',
      ' a="b"',
      '<a a="b" ',
    ];
    for (const piece of slow)
      for (const wrap of [(text: string) => text, svg]) {
        const source = wrap(piece.repeat(Math.floor(2_000_000 / piece.length)));
        const start = performance.now();
        readDiagramLabels(source);
        assert.ok(performance.now() - start < 1500, piece);
      }
  });
});
