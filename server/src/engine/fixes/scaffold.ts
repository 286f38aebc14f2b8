import type { Explanation } from '../checklists/explanations.ts';
import type { Library } from '../checklists/library.ts';
import type { Requirement } from '../checklists/types.ts';
import type { Scaffold } from '../checklists/vocabulary.ts';
import type { Language } from '../document/case-study.ts';
import { escapeSnippet } from './line-break.ts';

/** A section to be written: its part, the language of the document, and the requirements that it should answer. */
export interface SectionOutline {
  readonly part: string;
  readonly language: Language;
  readonly library: Library;
  readonly requirements: readonly Requirement[];
  /** What passes for a requirement, where somebody has explained it. */
  readonly explanation: (id: string) => Explanation | undefined;
  /** Tab stops are numbered from here on. */
  readonly firstStop?: number;
}

/** The lines of a section in snippet syntax: heading, guidance as a comment, and a visible `TODO` with a tab stop. */
export function sectionLines(depth: number, outline: SectionOutline): string[] {
  const headings = outline.library.vocabulary.headings.parts[outline.part];
  const heading = headings?.[outline.language].preferred ?? outline.part;
  return [`${'#'.repeat(depth)} ${escapeSnippet(heading)}`, '', ...bodyLines(outline)];
}

/** What stands under the heading of such a section. */
export function bodyLines({
  part,
  language,
  library,
  requirements,
  explanation,
  firstStop = 1,
}: SectionOutline): string[] {
  const scaffold = library.vocabulary.scaffolds[part]?.[language];
  const guidance = scaffold?.guidance.length
    ? scaffold.guidance
    : requirements.map(({ id, text }) => (explanation(id)?.passes ?? text)[language]);
  const lines = guidance.length ? ['<!--', ...guidance.map((line) => `- ${comment(line)}`), '-->', ''] : [];
  if (scaffold?.diagram.length) return [...lines, ...diagramLines(scaffold.diagram, firstStop)];
  if (scaffold?.table) return [...lines, ...tableLines(scaffold.table, firstStop)];
  const todo = scaffold?.todo || requirements[0]?.title[language] || '…';
  return [...lines, `\${${firstStop}:TODO: ${escapeSnippet(todo)}}`];
}

/**
 * A passage to be written for one requirement inside a section that is there, claimed for it; what passes stands above
 * it as a comment.
 */
export function itemLines(
  requirement: Requirement,
  language: Language,
  explanation: Explanation | undefined,
  stop = 1,
): string[] {
  return [
    ...(explanation ? [`<!-- ${comment(explanation.passes[language])} -->`] : []),
    `<!-- evidence: ${requirement.id} -->`,
    `\${${stop}:TODO: ${escapeSnippet(requirement.text[language])}}`,
  ];
}

/** A comment must not hold `--`. */
function comment(line: string): string {
  return escapeSnippet(line.replace(/--+/g, '–'));
}

function tableLines({ header, rows }: NonNullable<Scaffold['table']>, firstStop: number): string[] {
  let stop = firstStop;
  const cell = (text: string) => (text.trim() === 'TODO' ? `\${${stop++}:TODO}` : escapeSnippet(text));
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.map(row)];
}

/** A chain of nodes to be named, as a Mermaid flowchart. */
function diagramLines(nodes: readonly string[], firstStop: number): string[] {
  const named = nodes.map(
    (node, index) => `n${index + 1}["\${${firstStop + index}:TODO: ${escapeSnippet(node)}}"]`,
  );
  return ['```mermaid', 'flowchart LR', `  ${named.join(' --> ')}`, '```'];
}
