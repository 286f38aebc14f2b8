import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from '../../scripts/data-files.ts';
import type { Inspection } from '../../server/src/engine/index.ts';
import { applyEdits, engine, findingsOf, tryInspect } from './support.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const checks = { seed, numRuns: Number(process.env.RUNS ?? 20) };

const corpus = join(root, 'test', 'corpus');
const documentsIn = (folder: string): { readonly name: string; readonly text: string }[] =>
  readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(corpus, folder, name), 'utf8') }));

const complete = [...documentsIn('en/complete'), ...documentsIn('ja/complete')];
const faults = [...documentsIn('en/faults'), ...documentsIn('ja/faults')];
const ordinary = [...documentsIn('en/ordinary'), ...documentsIn('ja/ordinary')];

/** A different handful of documents in every run, the same for the same seed. */
function sample<T>(items: readonly T[], count: number): readonly T[] {
  const [chosen] = fc.sample(fc.shuffledSubarray([...items], { minLength: count, maxLength: count }), {
    seed,
    numRuns: 1,
  });
  return chosen!;
}

const nasty = [
  '---\n',
  '---\nchecklist: aurora-delivery@2.0\n---\n',
  'checklist: sdp-common@2019\n',
  '+++\n',
  '{\n"a": 1\n}\n',
  '\uFEFF',
  '\r\n',
  '\r',
  '\t',
  '\u0000',
  '\u2028',
  '𝒳',
  '👩‍👩‍👧',
  'é',
  '　',
  '：',
  '# ',
  '## Results\n',
  '## 学び\n',
  '### \n',
  '=====\n',
  '-----\n',
  '```\n',
  '```mermaid\n',
  '<!-- ',
  ' -->',
  '<!-- evidence: sdp.2.1.outcomes -->\n',
  '<!-- evidence: -->',
  '<!-- casewright-disable -->',
  '<!-- casewright-disable-next-line a -->',
  '![](',
  '![a](b.svg)',
  '<img src=',
  '<h2>',
  '</h2>',
  '<table><tr><td>',
  '| a | b |\n| --- | --- |\n| RTO | 4 hours |\n',
  '|',
  '- ',
  '1. ',
  '> ',
  '[a]: b\n',
  '![a][a]',
  '*',
  '**',
  '`',
  '&amp;',
  'TODO',
  '後日記載',
  'RTO 4 hours',
  'RPO: 5',
  '2018-04-02',
  '305917428866',
  'customer: x\n',
  'aurora: {rto: 4h}\n',
  'a: &a b\n',
  'c: *a\n',
  'exceptions: [a]\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ': ',
  '\n',
  '\n\n',
];

/** Lines and letters of the corpus between snippets that break things. */
const markdown = (() => {
  const lines = sample(complete, 4).flatMap(({ text }) => text.split(/(?<=\n)/));
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...lines) },
    { weight: 3, arbitrary: fc.constantFrom(...nasty) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const front = fc.constantFrom(
    '',
    '---\nchecklist: aurora-delivery@2.0\n---\n',
    '---\nchecklist: sdp-common@2019\nstatus: production\n',
  );
  return fc.tuple(front, body).map((parts) => parts.join(''));
})();

function assertRangesInside({ caseStudy, findings, assessment }: Inspection): void {
  const { text, lines } = caseStudy;
  const spans = [
    ...findings.map(({ span }) => span),
    ...assessment.requirements.flatMap(({ evidence }) => evidence.map(({ span }) => span)),
  ];
  for (const { start, end } of spans) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
    const range = lines.rangeOf({ start, end });
    assert.equal(lines.offsetAt(range.end) <= text.length, true);
  }
}

const hasLoneBreak = (text: string) => /(?<!\r)\n|\r(?!\n)/.test(text);

/** What a text would be with the edits of a fix; the edits must not overlap, and must lie inside. */
function fixed(text: string, edits: Parameters<typeof applyEdits>[1]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  sorted.forEach(({ span }, index) => {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    if (index) assert.ok(span.start >= sorted[index - 1]!.span.end, 'edits do not overlap');
  });
  return applyEdits(text, edits);
}

describe(`properties (SEED=${seed})`, function () {
  this.timeout(20_000);

  it('any Markdown is inspected without a throw, and all ranges lie inside', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const inspection = tryInspect(text);
        engine.references(text);
        if (!inspection) return;
        assertRangesInside(inspection);
        const report = engine.report(inspection, 'a.md');
        assert.equal(report.findings.length, inspection.findings.length);
      }),
      checks,
    );
  });

  it('any fix of any Markdown can be applied, and the result is read', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const inspection = tryInspect(text);
        if (!inspection) return;
        for (const finding of inspection.findings)
          for (const fix of engine.fixesFor(inspection, finding)) fixed(text, fix.edits);
        fixed(text, engine.safeEdits(inspection));
        const all = engine.insertAllMissing(inspection);
        if (all) assert.ok(tryInspect(fixed(text, all.edits)));
      }),
      { ...checks, numRuns: Number(process.env.RUNS ?? 8) },
    );
  });

  it('any typing away at a case study is survived', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...complete),
        fc.nat(),
        fc.nat(400),
        fc.constantFrom(...nasty),
        (document, at, length, put) => {
          const start = at % document.text.length;
          const text = document.text.slice(0, start) + put + document.text.slice(start + length);
          const inspection = tryInspect(text);
          if (inspection) assertRangesInside(inspection);
        },
      ),
      { ...checks, numRuns: Number(process.env.RUNS ?? 8) },
    );
  });

  it('text without a checklist is no case study', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const without = text.replace(/checklist|チェックリスト/gi, 'list');
        assert.equal(tryInspect(without), undefined);
      }),
      checks,
    );
    for (const { name, text } of ordinary) assert.equal(tryInspect(text), undefined, name);
  });

  it('every fix of the corpus leaves a readable document and its line breaks', () => {
    for (const { name, text } of [...sample(complete, 4), ...sample(faults, 6)]) {
      const crlf = text.replace(/\r?\n/g, '\r\n');
      const inspection = tryInspect(crlf)!;
      assertRangesInside(inspection);
      const headings = inspection.caseStudy.sections.length;
      for (const finding of inspection.findings)
        for (const fix of engine.fixesFor(inspection, finding)) {
          const result = fixed(crlf, fix.edits);
          assert.ok(!hasLoneBreak(result), `${name}: ${fix.title}`);
          const after = tryInspect(result);
          assert.ok(after, `${name}: ${fix.title}`);
          assert.ok(after.caseStudy.sections.length >= headings, `${name}: ${fix.title} loses a section`);
          const brokenBefore = findingsOf(inspection, 'front-matter-syntax').length;
          assert.ok(findingsOf(after, 'front-matter-syntax').length <= brokenBefore, `${name}: ${fix.title}`);
        }
    }
  });

  it('safe fixes applied twice are the same as once', () => {
    for (const { name, text } of [...sample(complete, 3), ...sample(faults, 8)]) {
      const once = fixed(text, engine.safeEdits(tryInspect(text)!));
      const again = tryInspect(once)!;
      assert.deepEqual(engine.safeEdits(again), [], name);
      if (once !== text) assert.ok(again.findings.length < tryInspect(text)!.findings.length, name);
    }
  });

  it('inserting everything that is missing inserts nothing the second time', () => {
    const bare = ['sdp-common@2019', 'aurora-delivery@2.0', 'aws-delivery-common@2025'].flatMap((pin) =>
      [
        '',
        'lang: ja\n',
        'aurora: {managedBy: shared, origin: new}\n',
        'aurora:\n  origin: existing\n  managedBy: partner\n',
      ].map((front) => ({
        name: `${pin} ${front}`,
        text: `---\nchecklist: ${pin}\n${front}---\n\n# Fernhill\n`,
      })),
    );
    for (const { name, text } of [...bare, ...sample(faults, 6)])
      for (const source of [text, text.replace(/\r?\n/g, '\r\n')]) {
        const inspection = tryInspect(source)!;
        const all = engine.insertAllMissing(inspection);
        const result = all ? fixed(source, all.edits) : source;
        const after = tryInspect(result)!;
        const again = engine.insertAllMissing(after);
        assert.equal(again && fixed(result, again.edits), undefined, name);
        for (const rule of [
          'missing-section',
          'missing-diagram',
          'empty-section',
          'missing-recovery-objective',
        ])
          assert.deepEqual(
            findingsOf(after, rule).map(({ message }) => message),
            [],
            name,
          );
        if (source.includes('\r\n')) assert.ok(!hasLoneBreak(result), name);
      }
  });

  it('the same text gives the same answer, whatever was read in between', () => {
    const [first, second] = sample(complete, 2);
    const told = (text: string) => JSON.stringify(engine.report(tryInspect(text)!, 'a.md'));
    const before = told(first!.text);
    told(second!.text);
    told(`${first!.text}\n## More\n`);
    assert.equal(told(first!.text), before);
  });
});
