import type { Span } from '../document/text.ts';

/** Where somebody is writing in a YAML file, found by indentation: it must work while the file cannot be parsed. */
export interface YamlPlace {
  /** The keys from the top to the place; list items carry their index. */
  readonly path: readonly (string | number)[];
  readonly kind: 'key' | 'value';
  /** What is written of the word so far. */
  readonly word: Span;
  /** Keys that the same map has already. */
  readonly siblings: readonly string[];
}

interface Level {
  readonly indent: number;
  readonly key: string | number;
}

const keyLine = /^(\s*)((?:-\s+)*)(?:["']?([\w.-]+)["']?\s*:(?:\s|$))?/;

/** The place at an offset; `undefined` in comments and in texts that go over several lines. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const above = text
    .slice(0, lineStart)
    .split(/\r\n|\r|\n/)
    .slice(0, -1);
  const [, space = '', dashes = '', key] = keyLine.exec(before)!;
  const indent = space.length + dashes.length;
  const owner = ownerOf([...above, `${space}${dashes}`], indent);

  const flow = /[[{,:]\s*([\w@.-]*)$/.exec(before);
  if (key !== undefined && flow) {
    const inner = flowKey(before.slice(before.indexOf(':') + 1));
    const word = { start: offset - flow[1]!.length, end: offset };
    const path = inner === undefined ? [...owner, key] : [...owner, key, inner];
    return { path, kind: 'value', word, siblings: [] };
  }
  const typed = /([\w@.-]*)$/.exec(before)![1]!;
  if (before.slice(indent) !== typed) return undefined;
  const word = { start: offset - typed.length, end: offset };
  return { path: owner, kind: 'key', word, siblings: siblingsOf(text, lineStart, indent) };
}

/** The key of the innermost `{key: …` that is open. */
function flowKey(value: string): string | undefined {
  return /[{,]\s*([\w-]+)\s*:\s*\[?[^\]}]*$/.exec(value)?.[1];
}

/** The path of the map or list that a line at an indentation belongs to; the last of the lines has no key. */
function ownerOf(lines: readonly string[], indent: number): (string | number)[] {
  let stack: Level[] = [];
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    if (!isLast && /^\s*(?:#|$)/.test(line)) continue;
    const [, space = '', dashes = '', key] = keyLine.exec(line)!;
    let at = space.length;
    for (const dash of dashes.match(/-\s+/g) ?? []) {
      stack = withItem(stack, at);
      at += dash.length;
    }
    if (key === undefined) continue;
    stack = stack.filter((level) => level.indent < at);
    stack.push({ indent: at, key });
  }
  return stack.filter((level) => level.indent < indent).map(({ key }) => key);
}

/** A list may stand at the indentation of its key. */
function withItem(stack: readonly Level[], indent: number): Level[] {
  const inner = stack.findIndex((level) => level.indent === indent && typeof level.key === 'number');
  if (inner >= 0) return [...stack.slice(0, inner), { indent, key: (stack[inner]!.key as number) + 1 }];
  const outer = stack.filter((level) => level.indent < indent);
  const owner = stack.find((level) => level.indent === indent);
  return [...outer, ...(owner ? [{ ...owner, indent: indent - 0.5 }] : []), { indent, key: 0 }];
}

function siblingsOf(text: string, lineStart: number, indent: number): string[] {
  const keys: string[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  const at = text.slice(0, lineStart).split(/\r\n|\r|\n/).length - 1;
  const collect = (from: number, step: 1 | -1) => {
    for (let index = from; index >= 0 && index < lines.length; index += step) {
      const line = lines[index]!;
      if (/^\s*(?:#|$)/.test(line)) continue;
      const [, space = '', dashes = '', key] = keyLine.exec(line)!;
      const own = space.length + dashes.length;
      if (own === indent && key !== undefined && !(dashes && step === 1)) keys.push(key);
      if (own < indent || (dashes !== '' && own === indent)) return;
    }
  };
  const startsItem = /^\s*-\s/.test(lines[at] ?? '');
  if (!startsItem) collect(at - 1, -1);
  collect(at + 1, 1);
  return keys;
}
