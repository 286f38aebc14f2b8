import assert from 'node:assert/strict';
import { parsePublicUrl, sameSite } from '../../../server/src/engine/values/url.ts';
import { canonicalOf, eachRow } from './support.ts';

describe('parsePublicUrl', () => {
  eachRow(
    [
      ['https://www.example.com/cases/retail', '='],
      ['https://www.example.com', '='],
      ['<https://www.example.com/a>', 'https://www.example.com/a'],
      ['HTTPS://WWW.EXAMPLE.COM/a', 'https://www.example.com/a'],
      ['http://www.example.com/a', 'not-https'],
      ['https://localhost/a', 'private-host'],
      ['https://10.0.0.1/', 'private-host'],
      ['https://172.20.1.5/', 'private-host'],
      ['https://192.168.0.10/', 'private-host'],
      ['https://wiki.corp/', 'private-host'],
      ['https://app.internal/', 'private-host'],
      ['https://nas.local/', 'private-host'],
      ['https://intranet', 'private-host'],
      ['https://[::1]/', 'private-host'],
      ['http://localhost:3000', 'private-host'],
      ['https://user:secret@www.example.com/', 'credentials'],
      ['www.example.com', 'not-a-url'],
      ['ftp://www.example.com/', 'not-a-url'],
      ['our web site', 'not-a-url'],
      ['', 'not-a-url'],
    ],
    (text) => canonicalOf(parsePublicUrl(text)),
  );

  it('gives host and path', () => {
    assert.deepEqual(parsePublicUrl('https://www.example.com/cases/a?b=c'), {
      value: { href: 'https://www.example.com/cases/a?b=c', host: 'www.example.com', path: '/cases/a' },
      canonical: 'https://www.example.com/cases/a?b=c',
      isCanonical: true,
    });
  });

  it('suggests https', () => {
    assert.deepEqual(parsePublicUrl('http://www.example.com/a'), {
      problem: 'not-https',
      suggestion: 'https://www.example.com/a',
    });
  });
});

describe('sameSite', () => {
  const rows: [string, string, boolean][] = [
    ['https://www.example.com/a', 'https://blog.example.com/b', true],
    ['https://www.example.com', 'example.com', true],
    ['https://www.example.co.jp', 'https://blog.example.co.jp', true],
    ['https://first.co.jp', 'https://second.co.jp', false],
    ['https://first.co.uk', 'https://second.co.uk', false],
    ['https://first.com.au', 'https://second.com.au', false],
    ['https://www.example.com', 'https://www.example.net', false],
    ['not a url', 'not a url', false],
  ];
  for (const [a, b, expected] of rows) it(`${a} and ${b}`, () => assert.equal(sameSite(a, b), expected));
});
