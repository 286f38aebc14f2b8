import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../scripts/data-files.ts';
import {
  createHeadingReader,
  type HeadingNames,
  type HeadingReading,
} from '../../../server/src/engine/document/headings.ts';
import { inspect, library, read } from '../support.ts';

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const table: Table = parse(readFileSync(join(root, 'test', 'fixtures', 'headings.yaml'), 'utf8'));

const reader = createHeadingReader(library.vocabulary.headings);
const names = { customer: 'Fernhill Garden Centres Ltd.', partner: 'Nordhang IT' };

/** How a heading is read that stands alone below a title. */
function readHeading(heading: string, using = reader, named: HeadingNames = names): HeadingReading {
  return using.read(
    [
      { text: 'A title', depth: 1 },
      { text: heading, depth: 2 },
    ],
    named,
  )[1]!;
}
const partsOf = (heading: string) => readHeading(heading).parts;

/** The parts of a heading as Markdown has it. */
const partsIn = (line: string) => read(`# A title\n\n${line}\n`).sections.at(-1)!.parts;

const ambiguous = new Set(Object.keys(library.vocabulary.headings.ambiguous));
const misread = (headings: readonly (readonly [string, string])[]) =>
  headings
    .filter(([heading, part]) => !partsOf(heading).includes(part))
    .map(([heading, part]) => `${heading}: ${partsOf(heading).join(' ') || 'nothing'} instead of ${part}`);

describe('headings', () => {
  for (const [part, languages] of Object.entries(table))
    it(`of ${part} are read as that`, () => {
      const all = Object.values(languages)
        .flat()
        .filter((heading) => !ambiguous.has(heading))
        .map((heading) => heading.replace('<customer>', names.customer).replace('<partner>', names.partner));
      assert.deepEqual(misread(all.map((heading) => [heading, part])), []);
    });

  it('may be decorated', () => {
    const decorations: readonly ((heading: string) => string)[] = [
      (heading) => `## 1. ${heading}`,
      (heading) => `## 2.3 ${heading}`,
      (heading) => `## 01. ${heading}`,
      (heading) => `## (4) ${heading}`,
      (heading) => `## 第1章 ${heading}`,
      (heading) => `## ■ ${heading}`,
      (heading) => `## 【${heading}】`,
      (heading) => `## 🚀 ${heading}`,
      (heading) => `## ${heading}:`,
      (heading) => `## ${heading}：`,
      (heading) => `## **${heading}**`,
      (heading) => `## [${heading}](#place)`,
      (heading) => `## ${heading} ##`,
      (heading) => `## ${heading.toUpperCase()}`,
      (heading) => `<h2 class="big">${heading}</h2>`,
      (heading) => `${heading}\n---`,
    ];
    const wrong = Object.entries(table).flatMap(([part, { en, ja }]) =>
      [en![0]!, ja![0]!]
        .filter((heading) => !ambiguous.has(heading))
        .flatMap((heading) => decorations.map((decorate) => decorate(heading)))
        .filter((line) => !partsIn(line).includes(part))
        .map((line) => `${part}: ${line}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('may be longer, joined, or in two languages', () => {
    assert.deepEqual(
      misread([
        ['課題 / Challenge', 'challenge'],
        ['Challenge（課題）', 'challenge'],
        ['Opportunity | Claims that waited for the database', 'background'],
        ['Outcome | Storm days are working days', 'results'],
        ['Challenge: orders in the rain', 'challenge'],
        ['導入効果：ビフォー・アフター', 'results'],
        ['お客様の課題 ― 雨の日の受注', 'challenge'],
        ['背景と課題', 'background'],
        ['背景と課題', 'challenge'],
        ['Background and challenge', 'background'],
        ['Background and challenge', 'challenge'],
        ['The customer’s challenges', 'challenge'],
        ['Our proposed solution', 'proposal'],
        ['Security & compliance', 'security'],
        ['ＡＷＳ構成図', 'architecture'],
        ['Ｒｅｓｕｌｔｓ', 'results'],
        ['RTO / RPO', 'rto-rpo'],
        ['ＲＴＯ／ＲＰＯ', 'rto-rpo'],
        ['About Fernhill Garden Centres', 'customer'],
        ['Why Nordhang IT and AWS', 'proposal'],
        ['About Nordhang IT', 'about-partner'],
      ]),
      [],
    );
    assert.ok(
      readHeading('みずほの里様について', reader, {
        customer: '株式会社みずほの里',
        partner: undefined,
      }).parts.includes('customer'),
    );
  });

  it('that mean something else are no part, and nobody is asked whether they were meant', () => {
    const others = [
      'Photo gallery',
      'Frequently asked questions',
      'Table of contents',
      'References',
      'Bibliography',
      'Glossary',
      'Abbreviations',
      'Acknowledgements',
      'Revision history',
      'Document control',
      'Legal notice',
      'How to read this document',
      'Licence',
      'Press release',
      'Appendix A: screenshots',
      'Monday',
      '2018',
      'v2.0',
      '目次',
      '参考文献',
      '用語集',
      '付録',
      '改訂履歴',
      '謝辞',
      '写真',
      '登壇者紹介',
      'よくある質問',
      '免責事項',
      '著作権',
    ];
    assert.deepEqual(
      others.filter((heading) => partsOf(heading).length || readHeading(heading).nearMiss),
      [],
    );
  });

  it('that do not mean their look-alike', () => {
    assert.ok(!partsOf('今後の課題').includes('challenge'), 'what is left to do is not the problem');
    assert.ok(!partsOf('Next challenges').includes('results'));
    assert.ok(
      !partsOf('Existing architecture').includes('architecture') ||
        partsOf('Existing architecture').includes('as-is'),
    );
    assert.deepEqual(partsOf('Restaurant'), []);
    assert.deepEqual(partsOf('Unsolved'), []);
  });

  it('that are misspelled are near misses, not parts', () => {
    for (const [heading, part] of [
      ['Lesons Learned', 'lessons'],
      ['Customer Chalenge', 'challenge'],
      ['Architecure', 'architecture'],
      ['Disaster Recvoery', 'recovery'],
      ['Third-Party Solutons', 'third-party'],
      ['ソリュション', 'solution'],
    ] as const) {
      const { parts, nearMiss } = readHeading(heading);
      assert.deepEqual([parts, nearMiss?.part], [[], part], heading);
    }
  });

  it('with several readings take the first part that no other heading has', () => {
    const [, first, second] = reader.read(
      ['A title', 'Background', 'Opportunity'].map((text, index) => ({ text, depth: index ? 2 : 1 })),
      names,
    );
    assert.deepEqual([first!.parts, second!.parts], [['background'], ['challenge']]);
    assert.deepEqual(partsOf('Opportunity'), ['background']);
  });

  it('with several readings are read as the checklist needs them', () => {
    const aurora = (heading: string) =>
      inspect(
        `---\nchecklist: aurora-delivery@2.0\n---\n# A title\n\n## ${heading}\n\nWords.\n`,
      ).caseStudy.sections.at(-1)!.parts;
    assert.ok(aurora('運用').includes('operations'));
    assert.ok(aurora('Resilience').includes('recovery'));
    assert.ok(aurora('ユースケース').includes('solution-characteristics'));
  });

  it('may be added by the configuration', () => {
    const extended = createHeadingReader(library.vocabulary.headings, {
      challenge: ['Where we began', '出発点'],
    });
    assert.deepEqual(readHeading('Where we began', extended).parts, ['challenge']);
    assert.deepEqual(readHeading('2. 出発点', extended).parts, ['challenge']);
    assert.deepEqual(partsOf('Where we began'), []);
  });

  it('have one to insert, which is read as the part itself', () => {
    for (const part of Object.keys(library.vocabulary.headings.parts))
      for (const language of ['en', 'ja'] as const) {
        const preferred = reader.preferred(part, language);
        assert.ok(preferred, `${part} in ${language}`);
        if (!ambiguous.has(preferred)) assert.ok(partsOf(preferred).includes(part), `${part}: ${preferred}`);
      }
  });

  it('of a title are no part, however much they resemble one', () => {
    const study = read('# Results of a migration\n\n## Challenge\n\nRain.\n');
    assert.deepEqual(
      study.sections.map(({ parts }) => parts),
      [[], [], ['challenge']],
    );
  });
});
