import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { japaneseBundle } from './localizers.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readJson = (path: string): Record<string, string> => JSON.parse(read(path));

const clientFiles = readdirSync(new URL('client/src', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `client/src/${file}`);

function clientMessages(): string[] {
  const calls = clientFiles.flatMap((file) => [
    ...read(file).matchAll(/l10n\.t\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g),
  ]);
  return calls.map(([, , message]) => message!.replaceAll(/\\(.)/g, '$1'));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort();

describe('localization of the client', () => {
  it('has every message in Japanese, with the same placeholders', () => {
    const messages = clientMessages();
    assert.ok(messages.length > 40);
    for (const message of messages) {
      assert.ok(message in japaneseBundle, `no Japanese for: ${message}`);
      assert.deepEqual(placeholders(japaneseBundle[message]!), placeholders(message), message);
    }
  });

  it('calls for no message that is not a literal', () => {
    const calls = clientFiles.flatMap((file) => read(file).match(/l10n\.t\(/g) ?? []);
    assert.equal(clientMessages().length, calls.length);
  });

  it('has every manifest text in both languages, and none that is not used', () => {
    const used = new Set([...read('package.json').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key!));
    for (const file of ['package.nls.json', 'package.nls.ja.json'])
      assert.deepEqual(Object.keys(readJson(file)).sort(), [...used].sort(), file);
  });
});
