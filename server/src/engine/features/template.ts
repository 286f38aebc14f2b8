import { decideWith } from '../assessment/conditions.ts';
import type { Explanation } from '../checklists/explanations.ts';
import { type Library, requirementsOf, withExtended } from '../checklists/library.ts';
import type { Checklist, Requirement } from '../checklists/types.ts';
import type { Language } from '../document/case-study.ts';
import { escapeSnippet } from '../fixes/line-break.ts';
import { sectionLines } from '../fixes/scaffold.ts';

/** A whole case study to be written: the checklist, its language, and the values of the deciding fields. */
export interface TemplateOptions {
  readonly library: Library;
  readonly checklist: Checklist;
  readonly language: Language;
  readonly decided: Readonly<Record<string, string>>;
  /** What passes for a requirement, where somebody has explained it. */
  readonly explanation: (id: string) => Explanation | undefined;
}

/** The lines of a new case study in snippet syntax: front matter, then every section in the checklist's order. */
export function documentTemplate(options: TemplateOptions): string[] {
  const { library, checklist, language, decided, explanation } = options;
  const requirements = requirementsOf(withExtended(library, [checklist])).filter(
    ({ scope, when, whenSaid, answer }) =>
      scope === 'case-study' && !answer.attested && !whenSaid.length && decideWith(when, decided) === 'holds',
  );
  const stops = new StopCounter();
  const front = frontMatterLines(options, requirements, stops);
  const title = language === 'ja' ? '事例タイトル' : 'title of the case study';
  const lines = ['---', ...front, '---', '', `# \${${stops.next()}:TODO: ${title}}`, ''];
  for (const part of checklist.outline) {
    const own = requirements.filter((requirement) => requirement.parts[0] === part);
    if (!own.length) continue;
    const section = sectionLines(2, {
      part,
      language,
      library,
      requirements: own,
      explanation,
      firstStop: stops.peek(),
    });
    stops.skip(section);
    lines.push(...section, '');
  }
  return lines;
}

class StopCounter {
  #next = 1;
  next(): number {
    return this.#next++;
  }
  peek(): number {
    return this.#next;
  }
  skip(lines: readonly string[]): void {
    for (const match of lines.join('\n').matchAll(/\$\{(\d+)/g))
      this.#next = Math.max(this.#next, Number(match[1]) + 1);
  }
}

function frontMatterLines(
  { library, checklist, language, decided }: TemplateOptions,
  requirements: readonly Requirement[],
  stops: StopCounter,
): string[] {
  const paths = [...new Set(requirements.flatMap(({ answer }) => answer.fields))].filter(
    (path) => !path.startsWith('application.'),
  );
  const lines = [`checklist: ${checklist.pin}`, `lang: ${language}`, 'stage: draft'];
  const blocks = new Set<string>();
  for (const path of [
    ...paths.filter((each) => !each.includes('.')),
    ...paths.filter((each) => each.includes('.')),
  ]) {
    const keys = path.split('.');
    for (let level = 1; level < keys.length; level++) {
      const block = keys.slice(0, level).join('.');
      if (!blocks.has(block)) lines.push(`${'  '.repeat(level - 1)}${keys[level - 1]}:`);
      blocks.add(block);
    }
    const field = library.vocabulary.fields.find((candidate) => candidate.path === path);
    const template = decided[path]
      ? `${keys.at(-1)}: ${escapeSnippet(decided[path])}`
      : (field?.template ?? `${keys.at(-1)}: \${1:TODO}`);
    const numbered = template.replace(/\$\{\d+/g, () => `\${${stops.next()}`);
    lines.push(...numbered.split('\n').map((line) => '  '.repeat(keys.length - 1) + line));
  }
  return lines;
}
