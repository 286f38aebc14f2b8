import assert from 'node:assert/strict';
import { findingsOf, inspect, statusOf } from '../support.ts';

const sheet = (body: string) =>
  `---\nchecklist: wa-operational-excellence@2023\nlang: en\n---\n\n# Review\n\n${body}\n`;
const statuses = (body: string, ...ids: readonly string[]) => {
  const inspection = inspect(sheet(body));
  return ids.map((id) => statusOf(inspection, `wa.${id}`));
};
const table = (...rows: readonly string[]) =>
  ['## Sheet', '', '| Practice | As-Is | To-Be | Risk |', '| --- | --- | --- | --- |', ...rows].join('\n');

describe('review sheets', () => {
  it('are read from one table, by identifier or by title', () =>
    assert.deepEqual(
      statuses(
        table(
          '| OPS5 | by hand | by the pipeline | high |',
          '| Responding to events | none | runbooks | high |',
        ),
        'ops05',
        'ops10',
        'ops01',
      ),
      ['met', 'met', 'missing'],
    ));

  it('count a best practice for its question, also one that the checklist does not name', () =>
    assert.deepEqual(statuses(table('| OPS03-BP05 | few tries | many | low |'), 'ops03', 'ops03-bp06'), [
      'met',
      'missing',
    ]));

  it('tell OPS1 from OPS10', () =>
    assert.deepEqual(statuses('## OPS10\n\nEvents are answered.', 'ops01', 'ops10'), ['missing', 'met']));

  it('take a column for told only where its cell is filled', () =>
    assert.deepEqual(
      statuses(
        table('| OPS03-BP03 | a form | – | high |', '| OPS03-BP04 | monthly | the same day | high |'),
        'ops03-bp03',
        'ops03-bp04',
      ),
      ['partial', 'met'],
    ));

  it('are read under headings of the present and the target state', () =>
    assert.deepEqual(
      statuses(
        '## As-Is\n\n### OPS07-BP01\n\nOne phone.\n\n## To-Be\n\n### OPS07-BP01\n\nFour phones.',
        'ops07-bp01',
      ),
      ['met'],
    ));

  it('give a label what follows it, up to the next one', () =>
    assert.deepEqual(
      statuses(
        '## Notes\n\n- OPS07-BP01 People\n  - As-Is: one\n  - To-Be: four\n- OPS07-BP02 Review\n  - As-Is: none',
        'ops07-bp01',
        'ops07-bp02',
      ),
      ['met', 'partial'],
    ));

  it('say nothing by a label alone', () =>
    assert.deepEqual(statuses('## Notes\n\n- OPS07', 'ops07'), ['missing']));

  it('wait for a row that is still to be written', () => {
    const inspection = inspect(sheet(table('| OPS05 | TODO | TODO | TODO |')));
    assert.ok(
      findingsOf(inspection, 'placeholder-text').some(({ requirements }) =>
        requirements.includes('wa.ops05'),
      ),
    );
  });
});
