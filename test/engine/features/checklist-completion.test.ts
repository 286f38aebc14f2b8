import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checklistSchema } from '../../../scripts/data-files.ts';
import { suggestInChecklist } from '../../../server/src/engine/features/checklist-completion.ts';
import { library } from '../support.ts';

/** What is offered where `|` stands. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return suggestInChecklist(text, offset, checklistSchema(), library).map(({ label }) => label);
}

const start = `id: ours
version: "1"
chapters:
  - {id: first, title: First}
  - id: second
    title: Second
parts:
  energy:
    en: {preferred: Energy}
requirements:
`;

describe('completion in a checklist', () => {
  it('offers the keys that are not there yet, required ones first', () => {
    const keys = offered(`${start}  - id: ours.a\n    |\n    severity: error\n`);
    assert.ok(keys.includes('title') && keys.includes('answer') && keys.includes('when'), keys.join());
    assert.ok(!keys.includes('id') && !keys.includes('severity'));
    assert.ok(keys.indexOf('answer') < keys.indexOf('when'));
    assert.ok(offered('id: ours\n|').includes('requirements'));
    assert.ok(offered(`${start}  - |`).includes('id'));
    assert.ok(offered(`${start}  - id: a\n    answer:\n      |`).includes('signals'));
  });

  it('offers the values of an enumeration', () => {
    assert.deepEqual(offered(`${start}  - id: a\n    severity: |`), ['error', 'warning', 'info']);
    assert.ok(offered(`${start}  - id: a\n    rule: miss|`).includes('missing-section'));
    assert.deepEqual(offered(`${start}  - id: a\n    answer:\n      content: |`), ['true', 'false']);
  });

  it('offers names: parts, its own too, chapters, fields, signals, checklists', () => {
    for (const list of [`    parts: [|`, `    parts: [challenge, |`, `    parts:\n      - |`]) {
      const parts = offered(`${start}  - id: a\n${list}`);
      assert.ok(parts.includes('lessons') && parts.includes('energy'), list);
    }
    assert.deepEqual(offered(`${start}  - id: a\n    chapter: |`), ['first', 'second']);
    assert.ok(offered(`${start}  - id: a\n    answer: {fields: [|`).includes('aurora.rto'));
    assert.ok(offered(`${start}  - id: a\n    answer:\n      signals: [|`).includes('point-in-time-restore'));
    assert.ok(offered('extends: [|').includes('sdp-common@2019'));
  });

  it('offers nothing in comments and in free text', () => {
    assert.deepEqual(offered('# id|'), []);
    assert.deepEqual(offered(`${start}  - id: a\n    text: Says how much |energy`), []);
  });

  it('survives any text', () => {
    const piece = fc.constantFrom(
      'id',
      ':',
      ' ',
      '- ',
      '\n',
      '  ',
      '{',
      '[',
      ',',
      '#',
      'parts',
      '"',
      '\r\n',
      '課題',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), (pieces, at) => {
        const text = pieces.join('');
        suggestInChecklist(text, at % (text.length + 1), checklistSchema(), library);
      }),
      { numRuns: 300 },
    );
  });
});
