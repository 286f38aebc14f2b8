import type { FrontMatterEntry } from '../document/case-study.ts';
import type { Edit, Fix } from '../findings.ts';
import type { FullInspection } from '../inspect.ts';
import { lineBreakOf, plainSnippet } from './line-break.ts';
import type { FixProvider } from './types.ts';

/** Inserts a missing field, or the missing value of a key, into the front matter by its tokens. */
export const insertField: FixProvider = {
  rules: ['missing-field', 'missing-recovery-objective'],
  *fixes({ data }, inspection) {
    const fix = data.field === undefined ? undefined : fieldFix(data.field, inspection);
    if (fix) yield fix;
  },
};

/** The fix that adds one field; `undefined` where the front matter cannot take it. */
export function fieldFix(path: string, inspection: FullInspection): Fix | undefined {
  const { library, t, facts } = inspection.context;
  const field = library.vocabulary.fields.find((candidate) => candidate.path === path);
  const kind = inspection.caseStudy.frontMatter.kind;
  if (!field || (kind !== 'yaml' && kind !== 'none')) return undefined;
  const fact = facts.get(path);
  const entry = fact?.reading.state === 'empty' ? fact.entry : undefined;
  const value = templateValue(field.template);
  const snippet = entry && (entry.shape === 'empty' ? ` ${value}` : value);
  const edit = snippet ? { span: entry.valueSpan, snippet } : placeField(path, field.template, inspection);
  if (!edit) return undefined;
  return {
    title: snippet ? t('Fill in "{0}"', path) : t('Insert "{0}"', path),
    preferred: true,
    safe: false,
    edits: [{ span: edit.span, text: plainSnippet(edit.snippet), snippet: edit.snippet }],
  };
}

function templateValue(template: string): string {
  return template.slice(template.indexOf(':') + 1).trim();
}

type Placed = Required<Pick<Edit, 'span' | 'snippet'>>;

function placeField(path: string, template: string, { caseStudy }: FullInspection): Placed | undefined {
  const { frontMatter, text } = caseStudy;
  const newline = lineBreakOf(text);
  const keys = path.split('.');
  const lines = template.split('\n');
  const at = (offset: number, snippet: string): Placed => ({ span: { start: offset, end: offset }, snippet });
  if (frontMatter.kind === 'none')
    return at(0, ['---', ...nested(keys, lines, 0), '---', '', ''].join(newline));

  let block: readonly FrontMatterEntry[] = frontMatter.entries;
  let owner: FrontMatterEntry | undefined;
  let depth = 0;
  for (const key of keys.slice(0, -1)) {
    const next = block.find((entry) => entry.path.at(-1)!.toLowerCase() === key.toLowerCase());
    if (!next || (next.shape !== 'map' && next.shape !== 'empty')) {
      if (next) return undefined;
      break;
    }
    owner = next;
    block = next.children;
    depth++;
  }
  const rest = keys.slice(depth);
  if (!owner)
    return at(
      frontMatter.content.end,
      lineStart(text, frontMatter.content.end, newline) + nested(rest, lines, 0).join(newline) + newline,
    );
  if (text[owner.valueSpan.start] === '{') return intoFlow(owner, rest, lines, text, at);
  const indent = block[0] ? column(text, block[0].keySpan.start) : column(text, owner.keySpan.start) + 2;
  const last = lastLineEnd(text, block.at(-1)?.valueSpan.end ?? owner.valueSpan.end);
  return at(last, newline + nested(rest, lines, indent).join(newline));
}

/** `a.b` with `b: x` becomes the lines `a:` and `  b: x`. */
function nested(keys: readonly string[], template: readonly string[], indent: number): string[] {
  const parents = keys.slice(0, -1).map((key, level) => `${' '.repeat(indent + 2 * level)}${key}:`);
  const inner = indent + 2 * parents.length;
  return [...parents, ...template.map((line) => ' '.repeat(inner) + line)];
}

function intoFlow(
  owner: FrontMatterEntry,
  keys: readonly string[],
  template: readonly string[],
  text: string,
  at: (offset: number, snippet: string) => Placed,
): Placed | undefined {
  const close = text.lastIndexOf('}', owner.valueSpan.end - 1);
  if (template.length > 1 || close < owner.valueSpan.start) return undefined;
  let end = close;
  while (/\s/.test(text[end - 1]!)) end--;
  const value = keys.slice(0, -1).reduceRight((inner, key) => `${key}: {${inner}\\}`, template[0]!);
  return at(
    end,
    text[end - 1] === '{' || text[end - 1] === ','
      ? `${text[end - 1] === ',' ? ' ' : ''}${value}`
      : `, ${value}`,
  );
}

function column(text: string, offset: number): number {
  return offset - (Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1);
}

function lastLineEnd(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[\r\n]/);
  return rest < 0 ? text.length : offset + rest;
}

function lineStart(text: string, offset: number, newline: string): string {
  return offset === 0 || /[\r\n]/.test(text[offset - 1]!) ? '' : newline;
}
