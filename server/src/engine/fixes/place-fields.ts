import type { CaseStudy, FrontMatterEntry } from '../document/case-study.ts';
import type { Edit } from '../findings.ts';
import { lineBreakOf, plainSnippet } from './line-break.ts';

/** A field to be inserted: its canonical path, and its template in snippet syntax (`rto: ${1:TODO}`). */
export interface NewField {
  readonly path: string;
  readonly template: string;
}

/** Lines to insert, as a tree of blocks: `aurora` → `rto: …`. */
interface Block {
  readonly lines: string[];
  readonly blocks: Map<string, Block>;
}

/** The fields that go into one block of the front matter that is there; `undefined` for the top level. */
interface Destination {
  readonly owner: FrontMatterEntry | undefined;
  readonly block: Block;
}

const newBlock = (): Block => ({ lines: [], blocks: new Map() });

/** The edits that insert fields by the tokens of the front matter; one edit per block that receives some. */
export function placeFields(fields: readonly NewField[], caseStudy: CaseStudy): Edit[] {
  const destinations = new Map<FrontMatterEntry | undefined, Destination>();
  for (const { path, template } of fields) {
    const keys = path.split('.').slice(0, -1);
    const found = findOwner(keys, caseStudy.frontMatter.entries);
    if (!found) continue;
    const destination = destinations.get(found.owner) ?? { owner: found.owner, block: newBlock() };
    destinations.set(found.owner, destination);
    let block = destination.block;
    for (const key of found.rest) {
      const next = block.blocks.get(key) ?? newBlock();
      block.blocks.set(key, next);
      block = next;
    }
    block.lines.push(...template.split('\n'));
  }
  return [...destinations.values()].flatMap((destination) => {
    const edit = editFor(destination, caseStudy);
    return edit ? [edit] : [];
  });
}

/** The innermost block that is there, and the keys still to be made; `undefined` where a scalar is in the way. */
function findOwner(
  keys: readonly string[],
  entries: readonly FrontMatterEntry[],
): { owner: FrontMatterEntry | undefined; rest: readonly string[] } | undefined {
  let owner: FrontMatterEntry | undefined;
  let block = entries;
  for (const [depth, key] of keys.entries()) {
    const next = block.find((entry) => entry.path.at(-1)!.toLowerCase() === key.toLowerCase());
    if (!next) return { owner, rest: keys.slice(depth) };
    if (next.shape !== 'map' && next.shape !== 'empty') return undefined;
    owner = next;
    block = next.children;
  }
  return { owner, rest: [] };
}

function editFor({ owner, block }: Destination, { frontMatter, text }: CaseStudy): Edit | undefined {
  const newline = lineBreakOf(text);
  const at = (offset: number, snippet: string): Edit => {
    const numbered = renumber(snippet);
    return { span: { start: offset, end: offset }, text: plainSnippet(numbered), snippet: numbered };
  };
  if (frontMatter.kind === 'none')
    return at(0, ['---', ...blockLines(block, 0), '---', '', ''].join(newline));
  if (!owner) {
    const { end } = frontMatter.content;
    const lead = end === 0 || /[\r\n]/.test(text[end - 1]!) ? '' : newline;
    return at(end, lead + blockLines(block, 0).join(newline) + newline);
  }
  if (text[owner.valueSpan.start] === '{') return intoFlow(owner, block, text, at);
  const first = owner.children[0];
  const indent = first ? column(text, first.keySpan.start) : column(text, owner.keySpan.start) + 2;
  const last = Math.max(owner.valueSpan.end, owner.children.at(-1)?.valueSpan.end ?? 0);
  const rest = text.slice(last).search(/[\r\n]/);
  const end = rest < 0 ? text.length : last + rest;
  return at(end, newline + blockLines(block, indent).join(newline));
}

function blockLines({ lines, blocks }: Block, indent: number): string[] {
  const pad = ' '.repeat(indent);
  return [
    ...lines.map((line) => pad + line),
    ...[...blocks].flatMap(([key, inner]) => [`${pad}${key}:`, ...blockLines(inner, indent + 2)]),
  ];
}

function intoFlow(
  owner: FrontMatterEntry,
  block: Block,
  text: string,
  at: (offset: number, snippet: string) => Edit,
): Edit | undefined {
  const close = text.lastIndexOf('}', owner.valueSpan.end - 1);
  if (close < owner.valueSpan.start) return undefined;
  let end = close;
  while (/\s/.test(text[end - 1]!)) end--;
  const lead = text[end - 1] === '{' ? '' : text[end - 1] === ',' ? ' ' : ', ';
  return at(end, lead + flowItems(block).join(', '));
}

/** `}` ends a placeholder in snippet syntax, so that of a map is escaped. */
function flowItems({ lines, blocks }: Block): string[] {
  return [...lines, ...[...blocks].map(([key, inner]) => `${key}: {${flowItems(inner).join(', ')}\\}`)];
}

function renumber(snippet: string): string {
  let stop = 0;
  return snippet.replace(/(?<!\\)\$\{\d+/g, () => `\${${++stop}`);
}

function column(text: string, offset: number): number {
  return offset - (Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1);
}
