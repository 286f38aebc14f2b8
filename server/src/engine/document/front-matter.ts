import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { FrontMatter, FrontMatterEntry, FrontMatterProblem } from './case-study.ts';
import { type FrontMatterBlock, frontMatterLimit } from './front-matter-block.ts';
import type { Span } from './text.ts';

const depthLimit = 12;

/**
 * Reads a front matter block with the places of all keys and values. YAML 1.2 core: no custom tags, aliases are not
 * expanded beyond one scalar. What cannot be read is a problem at its place; the keys around it are still read.
 */
export function readFrontMatter(text: string, block: FrontMatterBlock): FrontMatter {
  const base = { kind: block.kind, span: block.span, content: block.content };
  const unread = (problems: readonly FrontMatterProblem[]): FrontMatter => ({
    ...base,
    entries: [],
    comments: [],
    problems,
    complete: problems.length === 0,
  });
  if (block.kind === 'none') return unread([]);
  if (block.kind !== 'yaml') return unread(block.problem ? [block.problem] : []);
  if (block.content.end - block.content.start > frontMatterLimit)
    return unread([{ problem: 'too-large', detail: '', span: { start: 0, end: 3 } }]);
  try {
    return { ...base, ...readYaml(text, block) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return unread([{ problem: 'yaml', detail, span: { start: 0, end: 3 } }]);
  }
}

function readYaml(text: string, block: FrontMatterBlock) {
  const offset = block.content.start;
  // The library takes a lone carriage return for a letter.
  const source = text.slice(offset, block.content.end).replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(source, {
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  const problems: FrontMatterProblem[] = block.problem ? [block.problem] : [];
  const syntax = document.errors.map((error) => syntaxProblem(error, source, offset));
  if (block.problem === undefined) problems.push(...syntax.slice(0, 1));
  const reader = new EntryReader(source, offset, problems);
  const contents = document.contents;
  const isKeyless = contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null);
  if (isKeyless && !problems.length) {
    const span = reader.spanOf(contents);
    problems.push(
      fullWidthColon(source, span.start - offset, offset) ?? { problem: 'not-a-map', detail: '', span },
    );
  }
  return {
    entries: reader.entriesOf(contents, [], 0),
    comments: commentsIn(source, offset),
    problems,
    complete: block.problem === undefined && syntax.length === 0 && !isKeyless,
  };
}

function syntaxProblem(error: YAMLError, source: string, offset: number): FrontMatterProblem {
  const start = Math.min(unclosedQuote(error, source) ?? error.pos[0], source.length);
  const lineStart = startOfLine(source, start);
  const line = /^[^\r\n]*/.exec(source.slice(lineStart))![0];
  const colon = fullWidthColon(source, lineStart, offset);
  if (colon) return colon;
  const detail = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
  const end = Math.max(start + 1, Math.min(error.pos[1], lineStart + line.length));
  const from = start >= lineStart + line.length && line.length ? lineStart : start;
  return { problem: 'yaml', detail, span: { start: offset + from, end: offset + Math.max(end, from + 1) } };
}

function startOfLine(source: string, at: number): number {
  return Math.max(source.lastIndexOf('\n', Math.max(0, at - 1)), source.lastIndexOf('\r', at - 1)) + 1;
}

/** The full-width colon that separates key and value on the line that starts there. */
function fullWidthColon(source: string, lineStart: number, offset: number): FrontMatterProblem | undefined {
  const colon = /^[ \t]*[^\s:#：][^:#：\r\n]*：/.exec(source.slice(lineStart));
  if (!colon) return undefined;
  const end = offset + lineStart + colon[0].length;
  return { problem: 'full-width-colon', detail: '', span: { start: end - 1, end } };
}

/** Where a quote opens that is never closed; the library points at the end of the text instead. */
function unclosedQuote(error: YAMLError, source: string): number | undefined {
  const quote = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (!quote) return undefined;
  for (const match of source.matchAll(/^[^#\r\n]*$/gm)) {
    const marks = match[0].replace(/\\./g, '  ').split(quote).length - 1;
    if (marks % 2 === 1) return match.index + match[0].indexOf(quote);
  }
  return undefined;
}

function commentsIn(source: string, offset: number) {
  const comments: { text: string; span: Span }[] = [];
  for (const match of source.matchAll(/(?:^|[ \t])#([^\r\n]*)/gm)) {
    const start = offset + match.index + match[0].indexOf('#');
    comments.push({ text: match[1]!.trim(), span: { start, end: start + match[1]!.length + 1 } });
  }
  return comments;
}

class EntryReader {
  readonly #source: string;
  readonly #offset: number;
  readonly #problems: FrontMatterProblem[];

  constructor(source: string, offset: number, problems: FrontMatterProblem[]) {
    this.#source = source;
    this.#offset = offset;
    this.#problems = problems;
  }

  spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#offset + start, end: this.#offset + end };
  }

  entriesOf(node: unknown, path: readonly string[], depth: number): FrontMatterEntry[] {
    if (depth > depthLimit) return [];
    if (isMap(node)) {
      const seen = new Set<string>();
      return node.items.flatMap((pair) => {
        if (!isPair(pair) || !isScalar(pair.key)) return [];
        const key = String(pair.key.value ?? '');
        const keySpan = this.spanOf(pair.key);
        if (seen.has(key)) this.#problems.push({ problem: 'duplicate-key', detail: key, span: keySpan });
        seen.add(key);
        return [this.#entry([...path, key], keySpan, pair.value, depth)];
      });
    }
    if (isSeq(node))
      return node.items.flatMap((item, index) =>
        isNode(item) ? [this.#entry([...path, String(index)], this.spanOf(item), item, depth)] : [],
      );
    return [];
  }

  #entry(path: readonly string[], keySpan: Span, node: unknown, depth: number): FrontMatterEntry {
    const scalar = isScalar(node) ? node : isAlias(node) ? this.#aliased(node) : undefined;
    const empty = node === null || node === undefined || (isScalar(node) && node.value === null);
    const valueSpan = isNode(node) && !empty ? this.spanOf(node) : this.#afterColon(keySpan);
    return {
      path,
      keySpan,
      valueSpan: trimmed(this.#source, this.#offset, valueSpan),
      value: scalar?.value,
      text: scalar ? (typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')) : '',
      shape: empty ? 'empty' : isMap(node) ? 'map' : isSeq(node) ? 'list' : 'scalar',
      quoted: scalar?.type === 'QUOTE_DOUBLE' || scalar?.type === 'QUOTE_SINGLE',
      children: this.entriesOf(node, path, depth + 1),
    };
  }

  #aliased(node: { source: string }) {
    const anchor = new RegExp(`&${node.source.replace(/[^\w-]/g, '')}[ \\t]+([^\\s\\[{&*][^\\r\\n#]*)`).exec(
      this.#source,
    );
    return anchor
      ? { value: anchor[1]!.trim(), source: anchor[1]!.trim(), type: 'PLAIN' as const }
      : undefined;
  }

  #afterColon(keySpan: Span): Span {
    const rest = /^[ \t]*:/.exec(this.#source.slice(keySpan.end - this.#offset));
    const at = keySpan.end + (rest ? rest[0].length : 0);
    return { start: at, end: at };
  }
}

function trimmed(source: string, offset: number, span: Span): Span {
  let end = span.end;
  while (end > span.start && /\s/.test(source[end - 1 - offset] ?? '')) end--;
  return { start: span.start, end };
}
