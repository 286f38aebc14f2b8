import assert from 'node:assert/strict';
import { inspect, statusOf } from '../support.ts';

const statusIn = (heading: string, text: string, id: string) =>
  statusOf(inspect(`---\nchecklist: lambda-delivery@2.1\n---\n# A story\n\n## ${heading}\n\n${text}\n`), id);
const functions = (text: string) => statusIn('Lambda profile', text, 'lambda.1.functions-count.stated');
const events = (text: string) => statusIn('Lambda profile', text, 'lambda.1.monthly-events');

describe('what prose counts', () => {
  it('is a fact, whatever the order of number and unit', () => {
    for (const text of [
      '42 Lambda functions run in production.',
      'Twelve small functions, three of them in Python.',
      'The system consists of more than 20 AWS Lambda functions.',
      'Lambda 関数は24個ある。',
      '24個の Lambda 関数で構成する。',
      '関数の数は約30である。',
    ])
      assert.equal(functions(text), 'met', text);
    for (const text of [
      'About 3 million invocations per month.',
      'Every month the functions process 12 million messages.',
      '月間120万イベントを処理する。',
      '月間のリクエスト数は約300万件である。',
    ])
      assert.equal(events(text), 'met', text);
  });

  it('is none when something else is counted, or over another time', () => {
    for (const text of [
      'Functions time out after 30 seconds.',
      'Two weeks later functions were added.',
      '関数は3秒で終わる。',
    ])
      assert.equal(functions(text), 'missing', text);
    for (const text of [
      'The archive holds 3 million images.',
      'Twice a month we release; each time 12 records change.',
      '毎月2回リリースする。',
    ])
      assert.equal(events(text), 'missing', text);
  });

  it('is looked for under the parts alone', () => {
    const id = 'lambda.1.functions-count.stated';
    assert.equal(statusIn('Customer challenge', 'The old system had 42 functions.', id), 'missing');
  });

  it('is the largest of several numbers', () => {
    const status = (text: string) => statusIn('Lambda profile', text, 'lambda.1.deployment.functions-count');
    assert.equal(status('Two functions resize pictures. In total 14 functions are in production.'), 'met');
    assert.notEqual(status('Two functions resize pictures.'), 'met');
  });
});
