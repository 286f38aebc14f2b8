import assert from 'node:assert/strict';
import { read, slice } from '../support.ts';

const outline = (text: string) =>
  read(text)
    .sections.slice(1)
    .map(({ depth, heading }) => `${'#'.repeat(depth)} ${heading}`);

describe('sections', () => {
  it('of every heading style are a tree with exact places', () => {
    const text = `Words before.

Title
=====

## Challenge ##

Rain.

### In the *shops*

More rain.

Results
-------

Dry.

<h2 id="lessons">Lessons <em>learned</em></h2>

Ask first.
`;
    const study = read(text);
    assert.deepEqual(outline(text), [
      '# Title',
      '## Challenge',
      '### In the shops',
      '## Results',
      '## Lessons learned',
    ]);
    const [before, title, challenge, shops, results, lessons] = study.sections;
    assert.equal(slice(text, before!.bodySpan).trim(), 'Words before.');
    assert.equal(slice(text, title!.headingSpan), 'Title\n=====');
    assert.equal(slice(text, challenge!.headingSpan), '## Challenge ##');
    assert.equal(slice(text, challenge!.titleSpan), 'Challenge');
    assert.equal(slice(text, challenge!.bodySpan).trim(), 'Rain.');
    assert.equal(slice(text, challenge!.span).trim().endsWith('More rain.'), true);
    assert.equal(slice(text, shops!.titleSpan), 'In the *shops*');
    assert.equal(slice(text, results!.titleSpan), 'Results');
    assert.equal(slice(text, lessons!.titleSpan), 'Lessons <em>learned</em>');
    assert.equal(slice(text, lessons!.bodySpan).trim(), 'Ask first.');
    assert.deepEqual([title!.parent, challenge!.parent, shops!.parent, results!.parent], [0, 1, 2, 1]);
  });

  it('do not begin in code, comments, quotes or lists', () => {
    assert.deepEqual(
      outline(`# Title

\`\`\`md
## Challenge
\`\`\`

~~~
# Results
~~~

    ## Indented code

<!--
## Commented out
<h2>Also commented out</h2>
-->

> ## Quoted

- ## In a list
- item

  ## Still in the list

| ## In a table |
| --- |
| # cell |
`),
      ['# Title'],
    );
  });

  it('do not begin at what only looks like a heading', () => {
    assert.deepEqual(
      outline(`# Title

#No space

\\# Escaped

####### Seven

| a | b |
| --- | --- |
| 1 | 2 |

Rule below a blank line:

---

* * *

- item
---

Text # with a sign
`),
      ['# Title'],
    );
  });

  it('may have headings of several lines, closing signs and line breaks of any kind', () => {
    assert.deepEqual(outline('Two\nlines\n=====\n'), ['# Two\nlines']);
    assert.deepEqual(outline('# A\r\n\r\n## B\r\n\r\ntext\r\n'), ['# A', '## B']);
    assert.deepEqual(outline('#\n\n##  \n'), ['# ', '## ']);
  });

  it('have the words of decorated headings', () => {
    assert.deepEqual(
      outline('## **1.** `Challenge` [and](https://example.com) ![icon](x.svg) <b>more</b> <!-- note -->\n'),
      ['## 1. Challenge and  more'],
    );
  });

  it('of a document with 20,000 headings are read', function () {
    this.timeout(20_000);
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `${'#'.repeat(1 + (index % 6))} Heading ${index % 500}`,
    );
    const study = read(lines.join('\n'));
    assert.equal(study.sections.length, 20_001);
    assert.equal(study.sections.at(-1)!.heading, 'Heading 499');
  });

  it('of the same depth follow each other, deeper ones nest, whatever levels are left out', () => {
    const study = read('### Deep\n\n# Top\n\n#### Deeper\n\n## Middle\n');
    assert.deepEqual(
      study.sections.map(({ parent }) => parent),
      [undefined, 0, 0, 2, 2],
    );
  });
});
