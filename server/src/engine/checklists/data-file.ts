import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A data file as read: its name for messages, its text. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/** What is wrong in a data file; line and column count from one, as editors show them. */
export interface DataProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A parsed data file that can say where each of its values stands. */
export interface ParsedFile {
  readonly path: string;
  readonly value: unknown;
  readonly problems: readonly DataProblem[];
  /** The problem `message` at the value that a JSON pointer path (`/requirements/3/id`) names, or its nearest parent. */
  problemAt(pointer: string, message: string): DataProblem;
}

/** Parses one YAML data file; syntax errors and duplicate keys are problems at their line. */
export function parseDataFile(file: DataFile): ParsedFile {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter, uniqueKeys: true });
  const at = (offset: number, message: string): DataProblem => {
    const { line, col } = counter.linePos(offset);
    return { path: file.path, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  const problems = document.errors.map((error) => at(error.pos[0], error.message.split('\n')[0]!));
  let value: unknown;
  try {
    if (!problems.length) value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    problems.push(at(0, error instanceof Error ? error.message : String(error)));
  }
  return {
    path: file.path,
    value,
    problems,
    problemAt(pointer, message) {
      const keys = pointer
        .replace(/^#?\/?/, '')
        .split('/')
        .filter(Boolean)
        .map(unescapePointer);
      return at(nearest(document.contents, keys)?.range?.[0] ?? 0, message);
    },
  };
}

function unescapePointer(key: string): string {
  return decodeURIComponent(key).replace(/~1/g, '/').replace(/~0/g, '~');
}

function nearest(node: unknown, keys: readonly string[]): Node | undefined {
  if (!isNode(node)) return undefined;
  const [key, ...rest] = keys;
  if (key === undefined) return node;
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
    );
    return (pair && (nearest(pair.value, rest) ?? (isNode(pair.key) ? pair.key : undefined))) ?? node;
  }
  if (isSeq(node)) return nearest(node.items[Number(key)], rest) ?? node;
  return node;
}
