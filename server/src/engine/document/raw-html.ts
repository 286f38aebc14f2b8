import { stripTags } from './plain-text.ts';
import type { Span } from './text.ts';

/** What a block of raw HTML says, with places as offsets of the document. */
export interface RawHtml {
  readonly heading:
    | { readonly depth: number; readonly text: string; readonly span: Span; readonly titleSpan: Span }
    | undefined;
  readonly images: readonly {
    readonly alt: string;
    readonly url: string;
    readonly span: Span;
    readonly urlSpan: Span;
  }[];
  readonly rows: readonly {
    readonly cells: readonly { readonly text: string; readonly span: Span }[];
    readonly span: Span;
  }[];
  /** The words outside heading and table, tags and comments removed. */
  readonly words: string;
  readonly span: Span;
  readonly links: readonly string[];
}

const headingPattern = /^[ \t]*<h([1-6])(?:\s[^<>]*)?>([\s\S]*?)<\/h\1\s*>/i;
const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');

/** Reads one block of raw HTML that starts at `offset`. Nothing in it is run or fetched. */
export function readRawHtml(source: string, offset: number): RawHtml {
  const html = source.replace(/<!--[\s\S]*?(?:-->|$)/g, blank);
  const match = headingPattern.exec(html);
  const heading = match ? readHeading(match, offset) : undefined;
  const rest = match ? blank(match[0]) + html.slice(match[0].length) : html;
  const rows = [...rest.matchAll(/<tr(?:\s[^<>]*)?>([\s\S]*?)<\/tr\s*>/gi)].map((row) => ({
    span: { start: offset + row.index, end: offset + row.index + row[0].length },
    cells: [...row[1]!.matchAll(/<t[hd](?:\s[^<>]*)?>([\s\S]*?)<\/t[hd]\s*>/gi)].map((cell) => {
      const start =
        offset +
        row.index +
        row[0].indexOf(row[1]!) +
        cell.index +
        cell[0].indexOf(cell[1]!, cell[0].indexOf('>'));
      return { text: stripTags(cell[1]!).trim(), span: { start, end: start + cell[1]!.length } };
    }),
  }));
  const prose = rest.replace(/<table(?:\s[^<>]*)?>[\s\S]*?<\/table\s*>/gi, blank);
  const start = heading ? heading.span.end : offset;
  return {
    heading,
    images: [...rest.matchAll(/<img\s[^<>]*>/gi)].map((tag) => readImage(tag[0], offset + tag.index)),
    rows,
    words: stripTags(prose).trim(),
    span: { start, end: offset + source.length },
    links: [...rest.matchAll(/<a\s[^<>]*>/gi)].map((tag) => attribute(tag[0], 'href')).filter(Boolean),
  };
}

function readHeading(match: RegExpExecArray, offset: number): RawHtml['heading'] {
  const [whole, depth, inner] = [match[0], match[1]!, match[2]!];
  const title = offset + whole.indexOf(inner, whole.indexOf('>'));
  return {
    depth: Number(depth),
    text: stripTags(inner).trim(),
    span: { start: offset, end: offset + whole.length },
    titleSpan: { start: title, end: title + inner.length },
  };
}

function readImage(tag: string, start: number): RawHtml['images'][number] {
  const url = attribute(tag, 'src');
  const span = { start, end: start + tag.length };
  const at = url ? tag.indexOf(url) : -1;
  return {
    alt: attribute(tag, 'alt'),
    url,
    span,
    urlSpan: at < 0 ? span : { start: start + at, end: start + at + url.length },
  };
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : '';
}
