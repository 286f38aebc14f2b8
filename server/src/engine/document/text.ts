/** A place in a text as LSP counts it: zero-based line, zero-based UTF-16 character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** An LSP range; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a text as offsets in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The line starts of one text: converts offsets to LSP positions and back. */
export interface LineIndex {
  readonly lineCount: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  /** The line without its line break. */
  lineSpan(line: number): Span;
}

/** Indexes the lines of `text`; `\n`, `\r\n` and a lone `\r` all end a line, as in LSP. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
  }

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const lineSpan = (line: number): Span => {
    const start = starts[line] ?? text.length;
    let end = starts[line + 1] ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
    return { start, end };
  };

  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(clamped);
    return { line, character: clamped - starts[line]! };
  };

  return {
    lineCount: starts.length,
    positionAt,
    offsetAt({ line, character }) {
      const span = lineSpan(Math.max(0, line));
      return Math.min(span.start + Math.max(0, character), span.end);
    },
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    lineSpan,
  };
}
