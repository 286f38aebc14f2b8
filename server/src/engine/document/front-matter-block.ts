import type { FrontMatterProblem } from './case-study.ts';
import type { Span } from './text.ts';

/** Where the front matter of a text stands, before anybody reads what it says. */
export interface FrontMatterBlock {
  readonly kind: 'yaml' | 'toml' | 'json' | 'none';
  readonly span: Span;
  readonly content: Span;
  readonly problem: FrontMatterProblem | undefined;
}

/** Beyond this many UTF-16 code units a front matter block is not read: no person writes one. */
export const frontMatterLimit = 65536;

const none: FrontMatterBlock = {
  kind: 'none',
  span: { start: 0, end: 0 },
  content: { start: 0, end: 0 },
  problem: undefined,
};

/**
 * Finds the block that opens the text. An unclosed block reaches to the first blank line or heading, so that the body
 * below it can still be read.
 */
export function findFrontMatterBlock(text: string): FrontMatterBlock {
  const opening = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (opening) return fenced(text, opening[0].length, opening[1]!);
  if (/^\uFEFF?\{[ \t]*(?:\r|\n|")/.test(text)) return json(text);
  return none;
}

function fenced(text: string, contentStart: number, fence: string): FrontMatterBlock {
  const closing = new RegExp(`^${fence === '---' ? '---' : '\\+\\+\\+'}[ \\t]*$`, 'gm');
  closing.lastIndex = contentStart;
  const kind = fence === '---' ? 'yaml' : 'toml';
  const match = closing.exec(text);
  if (match) {
    const span = { start: 0, end: match.index + match[0].length };
    const content = { start: contentStart, end: match.index };
    const problem =
      kind === 'toml' ? ({ problem: 'toml', detail: '', span: firstLine(text) } as const) : undefined;
    return { kind, span, content, problem };
  }
  const end = unclosedEnd(text, contentStart);
  return {
    kind,
    span: { start: 0, end },
    content: { start: contentStart, end },
    problem: { problem: kind === 'toml' ? 'toml' : 'unclosed', detail: '', span: firstLine(text) },
  };
}

function json(text: string): FrontMatterBlock {
  const closing = /^\}[ \t]*$/m.exec(text);
  const end = closing ? closing.index + closing[0].length : unclosedEnd(text, 0);
  const span = { start: 0, end };
  return {
    kind: 'json',
    span,
    content: span,
    problem: { problem: 'json', detail: '', span: firstLine(text) },
  };
}

function unclosedEnd(text: string, from: number): number {
  // `^` and `$` also match between the two letters of a CRLF.
  const stop = /^(?!(?<=\r)\n)(?:[ \t]*$|#{1,6}[ \t])/gm;
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
}
