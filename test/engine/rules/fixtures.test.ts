import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from '../../../server/src/engine/findings.ts';
import type { Inspection } from '../../../server/src/engine/index.ts';
import { rules } from '../../../server/src/engine/rules/index.ts';
import { applyEdits, engine } from '../support.ts';
import { describeFinding, type Fixture, fixturesOf, inspectAs, matches } from './fixture.ts';

/** `UPDATE_FIXTURES=1` writes the `.fixed.md` files anew, to be read before they are committed. */
const update = process.env.UPDATE_FIXTURES === '1';
const mostFixes = 40;

/** What the product promises and does not do yet. */
const notYet = new Set<string>();

const lineOf = ({ caseStudy }: Inspection, { span }: Finding) => caseStudy.lines.positionAt(span.start).line;

/** What a finding is about, wherever it stands. */
const subject = ({ rule, part, requirements, data }: Finding) =>
  [rule, part, data.field, data.part, ...requirements].join(' ');

function applyFirstFix(inspection: Inspection, finding: Finding): string | undefined {
  const [fix] = engine.fixesFor(inspection, finding);
  return fix && applyEdits(inspection.caseStudy.text, fix.edits);
}

function fixAll(fixture: Fixture): string {
  let text = fixture.text;
  for (let round = 0; round < mostFixes; round++) {
    const inspection = inspectAs(fixture, text);
    const fixed = inspection.findings
      .filter(({ rule }) => rule === fixture.rule)
      .map((finding) => applyFirstFix(inspection, finding))
      .find((result) => result !== undefined);
    if (fixed === undefined) return text;
    text = fixed;
  }
  return assert.fail(`the fixes of ${fixture.name} never come to an end`);
}

for (const { id } of rules) {
  describe(`rule ${id}`, () => {
    for (const fixture of fixturesOf(id)) {
      const inspection = () => inspectAs(fixture, fixture.text);

      (notYet.has(`${id}/${fixture.name}`) ? it.skip : it)(`${fixture.name} has the marked findings`, () => {
        const inspected = inspection();
        const own = inspected.findings.filter(({ rule }) => rule === id);
        const unmarked = own.filter(
          (finding) => !fixture.marks.some((mark) => matches(mark, finding, lineOf(inspected, finding))),
        );
        const unfound = fixture.marks.filter(
          (mark) => !inspected.findings.some((finding) => matches(mark, finding, lineOf(inspected, finding))),
        );
        assert.deepEqual(
          [
            ...unmarked.map((finding) => `unmarked ${describeFinding(finding, lineOf(inspected, finding))}`),
            ...unfound.map(
              ({ rule, detail, line }) => `not found: line ${line + 1}: ${rule} ${detail ?? ''}`,
            ),
          ],
          [],
        );
        for (const { span } of own) {
          const { start, end } = inspected.caseStudy.lines.rangeOf(span);
          assert.ok(span.start < span.end, 'the range is not empty');
          assert.ok(end.character <= 10000 && end.line >= start.line, 'the range lies in the text');
        }
      });

      it(`${fixture.name} is fixed as in its .fixed.md, and once is enough`, () => {
        const fixed = fixAll(fixture);
        if (fixed === fixture.text) {
          assert.ok(!existsSync(fixture.fixedPath), 'nothing is fixed, so there is no .fixed.md');
          return;
        }
        if (update) writeFileSync(fixture.fixedPath, fixed);
        assert.ok(existsSync(fixture.fixedPath), 'a fixture with a fix has its .fixed.md');
        assert.equal(fixed, readFileSync(fixture.fixedPath, 'utf8'));
      });

      it(`${fixture.name}: each fix settles its finding and leaves at most placeholders`, () => {
        const before = inspection();
        const told = (inspected: Inspection, what: string) =>
          inspected.findings.filter((finding) => subject(finding) === what).length;
        for (const finding of before.findings.filter(({ rule }) => rule === id)) {
          const fixed = applyFirstFix(before, finding);
          if (fixed === undefined) continue;
          const after = inspectAs(fixture, fixed);
          assert.ok(
            told(after, subject(finding)) < told(before, subject(finding)),
            `the fix settles: ${describeFinding(finding, lineOf(before, finding))}`,
          );
          for (const requirement of finding.requirements) {
            const rulesIn = (inspected: Inspection) =>
              inspected.findings
                .filter((each) => each.requirements.includes(requirement))
                .map(({ rule }) => rule);
            const known = new Set(rulesIn(before));
            assert.deepEqual(
              rulesIn(after).filter((rule) => !known.has(rule) && rule !== 'placeholder-text'),
              [],
              `nothing else is new for ${requirement}`,
            );
          }
        }
      });
    }
  });
}
