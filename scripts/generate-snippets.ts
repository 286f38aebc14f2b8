import { decideWith } from '../server/src/engine/assessment/conditions.ts';
import type { Explanations } from '../server/src/engine/checklists/explanations.ts';
import type { Library } from '../server/src/engine/checklists/library.ts';
import { requirementsOf, withExtended } from '../server/src/engine/checklists/library.ts';
import type { Language } from '../server/src/engine/document/case-study.ts';
import { documentTemplate } from '../server/src/engine/features/template.ts';
import { sectionLines } from '../server/src/engine/fixes/scaffold.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

const words = {
  en: {
    section: 'Case study section',
    whole: 'Case study',
    existing: 'existing workload',
    new: 'new application',
  },
  ja: {
    section: '事例のセクション',
    whole: '事例',
    existing: '既存システムの移行',
    new: '新規アプリケーション',
  },
} as const;

/** One snippet per part of the newest checklists, and a whole document for each kind of project. */
export function snippetsFor(
  library: Library,
  explanations: Explanations,
  language: Language,
): Record<string, Snippet> {
  const explanation = (id: string) => explanations[id];
  const snippets: Record<string, Snippet> = {};
  const text = words[language];
  for (const checklist of library.checklists.filter((each) => each.extends.length > 0)) {
    const title = checklist.title[language];
    const requirements = requirementsOf(withExtended(library, [checklist]));
    const whole = (id: string, kind: string, decided: Readonly<Record<string, string>>) => {
      snippets[`${title}: ${text.whole}${kind && ` (${kind})`}`] = {
        prefix: [`cs-${checklist.id}${id}-${language}`],
        description: `${text.whole}: ${title} ${checklist.version}${kind && ` – ${kind}`}`,
        body: documentTemplate({ library, checklist, language, decided, explanation }),
        isFileTemplate: true,
      };
    };
    if (requirements.some(({ when }) => when['aurora.origin']))
      for (const origin of ['existing', 'new'] as const)
        whole(`-${origin}`, text[origin], { 'aurora.managedBy': 'customer', 'aurora.origin': origin });
    else whole('', '', { visibility: 'public' });
    for (const part of checklist.outline) {
      const own = requirements.filter(
        ({ parts, scope, when }) =>
          parts[0] === part && scope === 'case-study' && decideWith(when, {}) !== 'fails',
      );
      const heading = library.vocabulary.headings.parts[part]?.[language].preferred ?? part;
      const name = `${text.section}: ${heading}`;
      snippets[name] ??= {
        prefix: [`cs-${part}`, ...(language === 'ja' ? [`cs-${heading}`] : [])],
        description: name,
        body: sectionLines(2, { part, language, library, requirements: own, explanation }),
      };
    }
  }
  return snippets;
}
