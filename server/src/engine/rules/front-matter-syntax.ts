import type { FrontMatterProblem } from '../document/case-study.ts';
import type { Translate } from '../translate.ts';
import type { Rule } from './types.ts';

/** The front matter cannot be read as it stands: YAML errors, duplicate keys, an unclosed block, TOML or JSON. */
export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',
  lowered: [],
  *check({ caseStudy, t }) {
    for (const problem of caseStudy.frontMatter.problems)
      yield {
        message: describe(problem, t),
        span: problem.span,
        data: problem.problem === 'full-width-colon' ? { replacement: ': ' } : {},
      };
  },
};

function describe({ problem, detail }: FrontMatterProblem, t: Translate): string {
  switch (problem) {
    case 'duplicate-key':
      return t('The key "{0}" is given twice; keep one.', detail);
    case 'full-width-colon':
      return t('A full-width colon does not separate key and value; write ": ".');
    case 'unclosed':
      return t('The front matter is not closed; add a line "---" after it.');
    case 'toml':
      return t('TOML front matter is not read; write it as YAML between lines "---".');
    case 'json':
      return t('JSON front matter is not read; write it as YAML between lines "---".');
    case 'not-a-map':
      return t('The front matter must be keys with values, such as "customer: Example Co.".');
    case 'too-large':
      return t('The front matter is too large to be read.');
    case 'document-too-large':
      return t(
        'The document is too large to be read: more than a million characters. Nothing in it is assessed.',
      );
    case 'yaml':
      return t('The front matter is not valid YAML: {0}', detail);
  }
}
