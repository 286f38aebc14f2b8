import assert from 'node:assert/strict';
import { makeMailSubject, parseMailSubject } from '../../../server/src/engine/values/mail-subject.ts';
import { canonicalOf, eachRow, outcomeOf } from './support.ts';

const subject = 'Nordhang IT, Service Delivery Partner Completed Self-Assessment';

describe('makeMailSubject', () => {
  it('puts the name of the partner first', () => {
    assert.equal(makeMailSubject('Nordhang IT'), subject);
    assert.equal(
      makeMailSubject('  株式会社\n ノルドハング '),
      subject.replace('Nordhang IT', '株式会社 ノルドハング'),
    );
  });

  it('is read as the same name', () => {
    for (const name of ['Nordhang IT', 'Nordhang IT, Inc.', '株式会社ノルドハング', 'A & B'])
      assert.equal(outcomeOf(parseMailSubject(makeMailSubject(name))), name);
  });
});

describe('parseMailSubject', () => {
  eachRow(
    [
      [subject, '='],
      [`${subject}.`, subject],
      [`Subject: ${subject}`, subject],
      [`件名：${subject}`, subject],
      [`Re: Fwd: ${subject}`, subject],
      [subject.toLowerCase(), 'nordhang it, Service Delivery Partner Completed Self-Assessment'],
      [subject.replace('-', ' '), subject],
      [subject.replace('Nordhang IT', '[Nordhang IT]'), subject],
      [subject.replace('Nordhang IT', '<Partner>'), 'placeholder'],
      [subject.replace('Nordhang IT', '[Partner Name]'), 'placeholder'],
      [subject.replace('Nordhang IT', 'TBD'), 'placeholder'],
      [subject.replace('Nordhang IT', '---'), 'placeholder'],
      [subject.replace('Nordhang IT, ', ''), 'not-a-mail-subject'],
      [subject.replace('Self-Assessment', 'Assessment'), 'not-a-mail-subject'],
      [subject.replace('Delivery', 'Ready'), 'not-a-mail-subject'],
      ['', 'not-a-mail-subject'],
    ],
    (text) => canonicalOf(parseMailSubject(text)),
  );
});
