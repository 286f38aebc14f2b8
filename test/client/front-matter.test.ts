import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pinInsertion } from '../../client/src/commands/front-matter.ts';
import { mayBeCaseStudy } from '../../server/src/lsp/protocol.ts';

const pin = 'aurora-delivery@2.0';

function pinned(text: string): string {
  const insertion = pinInsertion(text, pin);
  assert.ok(typeof insertion === 'object', `${insertion}`);
  const result = text.slice(0, insertion.offset) + insertion.text + text.slice(insertion.offset);
  assert.ok(mayBeCaseStudy(result), result);
  assert.equal(pinInsertion(result, pin), 'pinned');
  return result;
}

describe('pin insertion', () => {
  it('writes a front matter for a text that has none', () => {
    assert.equal(pinned('# Title\n'), `---\nchecklist: ${pin}\n---\n\n# Title\n`);
  });

  it('writes a front matter into an empty file', () => {
    assert.equal(pinned(''), `---\nchecklist: ${pin}\n---\n`);
  });

  it('adds no second blank line', () => {
    assert.equal(pinned('\n# Title\n'), `---\nchecklist: ${pin}\n---\n\n# Title\n`);
  });

  it('adds one line to an existing front matter and changes no other', () => {
    const text = '---\n# about\ntitle:   "Order platform"   # kept\ntags: [a,b]\n---\n\n# Title\n';
    assert.equal(pinned(text), text.replace('---\n', `---\nchecklist: ${pin}\n`));
  });

  it('adds the line to an empty front matter', () => {
    assert.equal(pinned('---\n---\n'), `---\nchecklist: ${pin}\n---\n`);
  });

  it('knows the other closing fence', () => {
    assert.equal(pinned('---\ntitle: A\n...\n'), `---\nchecklist: ${pin}\ntitle: A\n...\n`);
  });

  it('keeps the line ends of the file', () => {
    assert.equal(pinned('---\r\ntitle: A\r\n---\r\n'), `---\r\nchecklist: ${pin}\r\ntitle: A\r\n---\r\n`);
    assert.equal(pinned('# Title\r\n'), `---\r\nchecklist: ${pin}\r\n---\r\n\r\n# Title\r\n`);
  });

  it('leaves a byte order mark first', () => {
    assert.equal(pinned('\uFEFF# Title\n'), `\uFEFF---\nchecklist: ${pin}\n---\n\n# Title\n`);
    assert.equal(pinned('\uFEFF---\ntitle: A\n---\n'), `\uFEFF---\nchecklist: ${pin}\ntitle: A\n---\n`);
  });

  it('takes an opening fence that is never closed for a rule', () => {
    assert.equal(pinned('---\n\nText\n'), `---\nchecklist: ${pin}\n---\n\n---\n\nText\n`);
  });

  it('fills a key that was left empty', () => {
    assert.equal(pinned('---\ntitle: A\nchecklist:\n---\n'), `---\ntitle: A\nchecklist: ${pin}\n---\n`);
    assert.equal(
      pinned('---\r\nchecklist: \r\ntitle: A\r\n---\r\n'),
      `---\r\nchecklist: ${pin} \r\ntitle: A\r\n---\r\n`,
    );
  });

  it('leaves a checklist that is named already', () => {
    for (const value of [' lambda-delivery@2.1', ' [a@1, b@2]', '\n  - a@1', '\n- a@1'])
      assert.equal(pinInsertion(`---\nchecklist:${value}\n---\n`, pin), 'pinned', value);
    assert.equal(pinInsertion('---\n"checklist": a@1\n---\n', pin), 'pinned');
  });

  it('does not touch front matter that a line cannot be added to', () => {
    for (const text of [
      '+++\ntitle = "A"\n+++\n',
      '{\n  "title": "A"\n}\n',
      '---\n{title: A}\n---\n',
      '---\n- a\n---\n',
    ])
      assert.equal(pinInsertion(text, pin), 'unsupported', text);
  });

  it('does not take a template tag for JSON', () => {
    assert.equal(pinned('{% include head.md %}\n'), `---\nchecklist: ${pin}\n---\n\n{% include head.md %}\n`);
  });
});
