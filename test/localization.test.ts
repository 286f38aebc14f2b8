import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/data-files.ts';
import type { Localized } from '../server/src/engine/checklists/types.ts';
import { library } from './engine/support.ts';

const bundle: Record<string, string> = JSON.parse(
  readFileSync(join(root, 'l10n', 'bundle.l10n.ja.json'), 'utf8'),
);

interface Call {
  readonly file: string;
  /** The literal that is given, or `undefined` where it is none. */
  readonly messages: readonly string[];
  readonly source: string;
}

const literal = /(['"`])((?:\\.|(?!\1)[^\\])*)\1/;
/** A call of `t(…)` or `….t(…)` with the literals that stand where its message is expected. */
const call = new RegExp(
  `(?<![\\w$])(?:l10n\\.|context\\.|inspection\\.context\\.)?t\\(\\s*(?:${literal.source}|([^)\\n]{0,60}))`,
  'g',
);

function callsIn(folder: string): Call[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8');
      return [...text.matchAll(call)]
        .filter(
          ({ 0: source, index }) =>
            !source.startsWith('t(message: string') &&
            !/(?:function|const|readonly)\s+$/.test(text.slice(Math.max(0, index - 10), index)),
        )
        .map((match) => ({
          file: `${folder}/${name}`,
          messages: match[1] === undefined ? [] : [match[2]!.replace(/\\(.)/g, '$1')],
          source: match[0],
        }));
    });
}

const placeholders = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort();

const calls = [...callsIn('server/src'), ...callsIn('client/src')];
const messages = new Set(calls.flatMap((each) => each.messages));

describe('messages', () => {
  it('were found in client and server', () => {
    for (const folder of ['server/src/engine', 'server/src/lsp', 'server/src/cli', 'client/src'])
      assert.ok(calls.some(({ file }) => file.startsWith(folder)) || folder.endsWith('lsp'), folder);
    assert.ok(messages.size > 80);
  });

  it('are literals', () => {
    assert.deepEqual(
      calls.filter((each) => !each.messages.length).map(({ file, source }) => `${file}: ${source}`),
      [],
    );
  });

  it('all have their Japanese', () => {
    assert.deepEqual(
      [...messages].filter((message) => !bundle[message]?.trim()),
      [],
    );
  });

  it('have the same placeholders in both languages', () => {
    assert.deepEqual(
      Object.entries(bundle).filter(([en, ja]) => placeholders(en).join() !== placeholders(ja).join()),
      [],
    );
  });

  it('are Japanese in the bundle, and none is left over', () => {
    assert.deepEqual(
      Object.keys(bundle).filter((message) => !messages.has(message)),
      [],
    );
    const words = (text: string) => text.match(/[a-z]{3,}/gi)?.length ?? 0;
    assert.deepEqual(
      Object.entries(bundle).filter(
        ([en, ja]) => words(en) > 1 && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(ja),
      ),
      [],
    );
  });
});

describe('checklists and vocabulary', () => {
  const said = (text: Localized | undefined) => Boolean(text?.en.trim() && text.ja.trim());

  it('have every title and text in both languages', () => {
    const wrong = library.checklists.flatMap(({ pin, title, chapters, groups, requirements }) => [
      ...(said(title) ? [] : [pin]),
      ...[...chapters, ...groups].filter((each) => !said(each.title)).map(({ id }) => `${pin} ${id}`),
      ...requirements.filter((each) => !said(each.title) || !said(each.text)).map(({ id }) => id),
    ]);
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      library.vocabulary.fields
        .filter((field) => !said(field.title) || !said(field.description))
        .map(({ path }) => path),
      [],
    );
  });

  it('are Japanese where they should be, and English is not', () => {
    const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
    const texts = library.checklists.flatMap(({ requirements }) =>
      requirements.flatMap(({ id, title, text }) => [
        { id, ...title, isTitle: true },
        { id, ...text, isTitle: false },
      ]),
    );
    assert.deepEqual(
      texts
        .filter(({ en, ja, isTitle }) => japanese.test(en) || (!isTitle && !japanese.test(ja)))
        .map(({ id }) => id),
      [],
    );
  });

  it('have a scaffold in both languages for every part that can be inserted', () => {
    const { scaffolds } = library.vocabulary;
    const parts = new Set(library.checklists.flatMap(({ outline }) => outline));
    assert.deepEqual(
      [...parts].filter((part) => {
        const scaffold = scaffolds[part];
        return (
          !scaffold ||
          !(['en', 'ja'] as const).every(
            (language) => scaffold[language].guidance.length && scaffold[language].todo,
          )
        );
      }),
      [],
    );
    const uneven = Object.entries(scaffolds).filter(
      ([, { en, ja }]) =>
        en.table?.rows.length !== ja.table?.rows.length || en.diagram.length !== ja.diagram.length,
    );
    assert.deepEqual(
      uneven.map(([part]) => part),
      [],
    );
  });

  it('have a heading to insert in both languages for every part', () => {
    for (const [part, { en, ja }] of Object.entries(library.vocabulary.headings.parts))
      assert.ok(en.preferred.trim() && ja.preferred.trim(), part);
  });
});
