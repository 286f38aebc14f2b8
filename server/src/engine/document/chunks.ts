/**
 * Cuts Markdown where a top-level block surely starts, so that each piece parses to the same blocks alone as in the
 * whole: at a column-one ATX heading, or in long stretches at a paragraph, after a blank line and outside fences and
 * raw HTML. In doubt it does not cut. Returns the starts of the pieces, the first being 0; nothing before `bodyStart`, where
 * the front matter stands, is cut.
 */
export function chunkStarts(text: string, bodyStart = 0): number[] {
  const starts = [0];
  if (definition.test(text)) return starts;
  let fence: Fence | undefined;
  let htmlEnd: RegExp | undefined;
  let tagBlock = false;
  let blankBefore = true;
  for (let at = bodyStart; at < text.length; ) {
    const { end, next } = lineEnd(text, at);
    const line = text.slice(at, end);
    const blank = /^[ \t]*$/.test(line);
    if (fence) {
      if (closes(line, fence)) fence = undefined;
    } else if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = undefined;
    } else {
      if (blankBefore && at > 0 && startsBlock(line, at - starts.at(-1)!)) starts.push(at);
      fence = opensFence(line);
      // Inside a list or a raw block this fence may be none, and then every later one is read the wrong way round.
      if (fence && (tagBlock || line.startsWith(' '))) return starts;
      htmlEnd = fence ? undefined : opensHtml(line);
      tagBlock = !blank && (tagBlock || /^ {0,3}<[/A-Za-z]/.test(line));
    }
    blankBefore = blank;
    at = next;
  }
  return starts;
}

interface Fence {
  readonly mark: string;
  readonly length: number;
}

/** A link definition speaks for the whole document, so nothing is cut where one may be. */
const definition = /^ {0,3}(?:[>*+-] ?|\d+[.)] ?)*\[[^\]\n]+\]:/m;

/** From this many characters on a paragraph starts a new piece where no heading does. */
const longStretch = 2000;

function startsBlock(line: string, length: number): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(line) || (length >= longStretch && /^[\p{L}「『（]/u.test(line));
}

function opensFence(line: string): Fence | undefined {
  const match = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
  return match ? { mark: match[1]![0]!, length: match[1]!.length } : undefined;
}

function closes(line: string, { mark, length }: Fence): boolean {
  const match = /^ {0,3}(`+|~+)[ \t]*$/.exec(line);
  return match?.[1]?.[0] === mark && match[1].length >= length;
}

const htmlBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
];

/** The end of raw HTML that may hold blank lines, when the line opens it and does not close it. */
function opensHtml(line: string): RegExp | undefined {
  for (const [open, close] of htmlBlocks) {
    const match = open.exec(line);
    if (match) return close.test(line.slice(match[0].length)) ? undefined : close;
  }
  return undefined;
}

function lineEnd(text: string, from: number): { end: number; next: number } {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return { end: at, next: at + 1 };
    if (code === 13) return { end: at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
  }
  return { end: text.length, next: text.length };
}
