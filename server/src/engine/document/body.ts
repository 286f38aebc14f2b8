import type { Html, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { Directive, Image, Passage } from './case-study.ts';
import { findDirectives } from './directives.ts';
import { linksIn, plainText, stripTags } from './plain-text.ts';
import type { Span } from './text.ts';

/** A heading as the document has it, before anybody asks what it means. */
export interface RawHeading {
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
  readonly titleSpan: Span;
}

/** What one walk over the tree finds, in document order. `section` counts headings: 0 is before the first. */
export interface Body {
  readonly headings: readonly RawHeading[];
  readonly passages: readonly Passage[];
  readonly images: readonly Image[];
  readonly directives: readonly Directive[];
}

/** Reads headings and blocks. Only headings of the document itself count, not those in quotes, lists or code. */
export function readBody(root: Root, text: string): Body {
  const walk = new Walk(text);
  for (const node of root.children) walk.top(node);
  return walk;
}

const rawHeading = /^[ \t]*<h([1-6])(?:\s[^<>]*)?>([\s\S]*?)<\/h\1\s*>/i;

class Walk implements Body {
  readonly headings: RawHeading[] = [];
  readonly passages: Passage[] = [];
  readonly images: Image[] = [];
  readonly directives: Directive[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  top(node: RootContent): void {
    if (node.type === 'heading') {
      const [first, last] = [node.children[0], node.children.at(-1)];
      const span = spanOf(node);
      const titleSpan = first && last ? { start: spanOf(first).start, end: spanOf(last).end } : { ...span };
      this.headings.push({ depth: node.depth, text: plainText(node.children).trim(), span, titleSpan });
      for (const child of node.children) this.#inline(child);
    } else this.#block(node);
  }

  #block(node: Nodes): void {
    switch (node.type) {
      case 'paragraph':
        this.#paragraph(node, 'paragraph');
        break;
      case 'blockquote':
        for (const child of node.children) this.#block(child);
        break;
      case 'list':
        for (const item of node.children)
          for (const child of item.children)
            if (child.type === 'paragraph') this.#paragraph(child, 'item');
            else this.#block(child);
        break;
      case 'table':
        this.#table(node);
        break;
      case 'code':
        this.#add({
          kind: 'code',
          text: node.value,
          span: spanOf(node),
          language: (node.lang ?? '').toLowerCase(),
          links: [],
        });
        break;
      case 'html':
        this.#html(node);
        break;
      default:
        break;
    }
  }

  #add(passage: Omit<Passage, 'section'>): void {
    this.passages.push({ ...passage, section: this.headings.length });
  }

  #paragraph(node: Paragraph, kind: 'paragraph' | 'item'): void {
    for (const child of node.children) this.#inline(child);
    const text = plainText(node.children).trim();
    if (text) this.#add({ kind, text, span: spanOf(node), links: linksIn(node) });
  }

  #inline(node: PhrasingContent): void {
    if (node.type === 'image') {
      const span = spanOf(node);
      const at = this.#text.indexOf(node.url, span.start + 2 + (node.alt ?? '').length);
      const urlSpan = at >= 0 && at < span.end ? { start: at, end: at + node.url.length } : span;
      this.#image(node.alt ?? '', node.url, span, urlSpan);
    } else if (node.type === 'imageReference') {
      const span = spanOf(node);
      this.#image(node.alt ?? '', '', span, span);
    } else if (node.type === 'html') this.#htmlImages(node);
    else if ('children' in node) for (const child of node.children) this.#inline(child as PhrasingContent);
    if (node.type === 'html') this.directives.push(...findDirectives(node.value, spanOf(node).start));
  }

  #image(alt: string, url: string, span: Span, urlSpan: Span): void {
    this.images.push({ alt, url, span, urlSpan, section: this.headings.length });
    this.#add({ kind: 'image', text: alt, span, links: [] });
  }

  #table(node: Table): void {
    const rows = node.children.map((row) =>
      row.children.map((cell) => {
        for (const child of cell.children) this.#inline(child);
        return { text: plainText(cell.children).trim(), span: spanOf(cell), links: linksIn(cell) };
      }),
    );
    const header = rows[0]?.map((cell) => cell.text) ?? [];
    rows.slice(1).forEach((cells, index) => {
      const text = cells.map((cell) => cell.text).join(' | ');
      const links = cells.flatMap((cell) => cell.links);
      if (text.replace(/[\s|]/g, ''))
        this.#add({ kind: 'row', text, span: spanOf(node.children[index + 1]!), cells, header, links });
    });
  }

  #html(node: Html): void {
    const span = spanOf(node);
    this.directives.push(...findDirectives(node.value, span.start));
    const heading = rawHeading.exec(node.value);
    let rest = node.value;
    let start = span.start;
    if (heading) {
      const text = stripTags(heading[2]!).trim();
      const open = span.start + heading[0].indexOf(heading[2]!, heading[0].indexOf('>'));
      this.headings.push({
        depth: Number(heading[1]),
        text,
        span: { start: span.start, end: span.start + heading[0].length },
        titleSpan: { start: open, end: open + heading[2]!.length },
      });
      rest = node.value.slice(heading[0].length);
      start += heading[0].length;
    }
    this.#htmlImages({ ...node, value: rest }, start);
    const words = stripTags(rest).trim();
    if (words) this.#add({ kind: 'html', text: words, span: { start, end: span.end }, links: hrefs(rest) });
  }

  #htmlImages(node: Html, from = spanOf(node).start): void {
    for (const match of node.value
      .replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length))
      .matchAll(/<img\s[^<>]*>/gi)) {
      const url = attribute(match[0], 'src');
      const start = from + match.index;
      const span = { start, end: start + match[0].length };
      const at = url ? match[0].indexOf(url) : -1;
      const urlSpan = at < 0 ? span : { start: start + at, end: start + at + url.length };
      this.#image(attribute(match[0], 'alt'), url, span, urlSpan);
    }
  }
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : '';
}

function hrefs(html: string): string[] {
  return [...html.matchAll(/<a\s[^<>]*>/gi)].map((match) => attribute(match[0], 'href')).filter(Boolean);
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
