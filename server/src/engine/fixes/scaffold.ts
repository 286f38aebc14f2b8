import type { Requirement } from '../checklists/types.ts';
import type { Language } from '../document/case-study.ts';
import type { FullInspection } from '../inspect.ts';
import { escapeSnippet } from './line-break.ts';

/** The lines of a section to be written: heading, guidance as a comment, and a visible `TODO` with a tab stop. */
export function sectionLines(part: string, depth: number, inspection: FullInspection): string[] {
  const { caseStudy, context } = inspection;
  const heading = context.headings.preferred(part, caseStudy.language) ?? part;
  return [`${'#'.repeat(depth)} ${escapeSnippet(heading)}`, '', ...bodyLines(part, inspection)];
}

/** What stands under the heading of such a section. */
export function bodyLines(part: string, { caseStudy, context, assessment }: FullInspection): string[] {
  const { language } = caseStudy;
  const scaffold = context.library.vocabulary.scaffolds[part]?.[language];
  const open = assessment.requirements
    .filter(({ requirement, status }) => status !== 'not-applicable' && requirement.parts[0] === part)
    .map(({ requirement }) => requirement);
  const guidance = scaffold?.guidance.length
    ? scaffold.guidance
    : open.map((requirement) => requirement.text[language]);
  const lines = guidance.length ? ['<!--', ...guidance.map((line) => `- ${comment(line)}`), '-->', ''] : [];
  if (part === 'architecture') return [...lines, ...diagramLines(language)];
  if (scaffold?.table) return [...lines, ...tableLines(scaffold.table)];
  return [...lines, `\${1:TODO: ${escapeSnippet(scaffold?.todo || firstTitle(open, language))}}`];
}

/** A passage to be written for one requirement inside a section that is there, claimed for it. */
export function itemLines(requirement: Requirement, language: Language): string[] {
  return [`<!-- evidence: ${requirement.id} -->`, `\${1:TODO: ${escapeSnippet(requirement.text[language])}}`];
}

function firstTitle(requirements: readonly Requirement[], language: Language): string {
  return requirements[0]?.title[language] ?? '…';
}

function comment(line: string): string {
  return escapeSnippet(line.replace(/--+/g, '–'));
}

function tableLines({
  header,
  rows,
}: {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}): string[] {
  let stop = 0;
  const cell = (text: string) => (text.trim() === 'TODO' ? `\${${++stop}:TODO}` : escapeSnippet(text));
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.map(row)];
}

function diagramLines(language: Language): string[] {
  const [users, application, database] =
    language === 'ja' ? ['利用者', 'アプリケーション', 'データベース'] : ['users', 'application', 'database'];
  return [
    '```mermaid',
    'flowchart LR',
    `  users["\${1:TODO: ${users}}"] --> application["\${2:TODO: ${application}}"] --> database[("\${3:TODO: ${database}}")]`,
    '```',
  ];
}
