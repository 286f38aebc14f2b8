import assert from 'node:assert/strict';
import type { Requirement } from '../../../server/src/engine/checklists/types.ts';
import { isRead, studyOf } from '../assessment/study.ts';
import { explanations, inspect, library, statusOf } from '../support.ts';

const requirements = library.checklists.flatMap((checklist) => checklist.requirements);

/** An example as it would stand in a case study: under the heading that asks for it, unless it brings its own. */
function placed({ parts }: Requirement, example: string, language: 'en' | 'ja'): string {
  const [part] = parts;
  if (part === undefined || example.startsWith('---') || /^#/m.test(example)) return example;
  return `## ${library.vocabulary.headings.parts[part]![language].preferred}\n\n${example}`;
}

describe('explanations', () => {
  for (const requirement of requirements) {
    const { id } = requirement;
    it(`${id} is explained`, () => assert.ok(explanations[id]));
    if (!isRead(requirement)) continue;
    for (const language of ['en', 'ja'] as const) {
      const status = (example: string) =>
        statusOf(inspect(studyOf(requirement, placed(requirement, example, language), language)), id);
      it(`${id}: its strong example meets it (${language})`, () =>
        assert.equal(status(explanations[id]!.strong[language]), 'met'));
      // What a person judges may look complete to the program.
      if (requirement.automation === 'full')
        it(`${id}: its weak example does not (${language})`, () =>
          assert.notEqual(status(explanations[id]!.weak[language]), 'met'));
    }
  }
});
