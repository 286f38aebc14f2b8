import type { Html, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { Directive, Image, Passage } from './case-study.ts';
import { findDirectives } from './directives.ts';
import { linksIn, plainText } from './plain-text.ts';
import { readRawHtml } from './raw-html.ts';
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
  const walk = new Walk(text, root);
  for (const node of root.children) walk.top(node);
  return walk;
}

/** Where a reference such as `![alt][name]` leads, and where that address stands. */
interface Defined {
  readonly url: string;
  readonly span: Span;
}

/** The link definitions of a document by name; the first of a name counts. */
function definitionsIn(root: Root, text: string): Map<string, Defined> {
  const definitions = new Map<string, Defined>();
  for (const node of root.children) {
    if (node.type !== 'definition' || definitions.has(node.identifier)) continue;
    const span = spanOf(node);
    const at = text.indexOf(node.url, span.start + (node.label ?? '').length);
    const isThere = at >= 0 && at + node.url.length <= span.end;
    definitions.set(node.identifier, {
      url: node.url,
      span: isThere ? { start: at, end: at + node.url.length } : span,
    });
  }
  return definitions;
}

class Walk implements Body {
  readonly headings: RawHeading[] = [];
  readonly passages: Passage[] = [];
  readonly images: Image[] = [];
  readonly directives: Directive[] = [];
  readonly #text: string;
  readonly #definitions: ReadonlyMap<string, Defined>;
  /** The sentence that leads in the list that comes next. */
  #lead: string | undefined;

  constructor(text: string, root: Root) {
    this.#text = text;
    this.#definitions = definitionsIn(root, text);
  }

  top(node: RootContent): void {
    if (node.type === 'heading') {
      this.#lead = undefined;
      const [first, last] = [node.children[0], node.children.at(-1)];
      const span = spanOf(node);
      const titleSpan = first && last ? { start: spanOf(first).start, end: spanOf(last).end } : { ...span };
      this.headings.push({ depth: node.depth, text: plainText(node.children).trim(), span, titleSpan });
      for (const child of node.children) this.#inline(child);
    } else this.#block(node, true);
  }

  #block(node: Nodes, isTop = false): void {
    const lead = this.#lead;
    this.#lead = undefined;
    switch (node.type) {
      case 'paragraph':
        this.#paragraph(node, 'paragraph');
        break;
      case 'blockquote':
        for (const child of node.children) this.#block(child);
        break;
      case 'list':
        for (const item of node.children) this.#item(item, lead);
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
        this.#html(node, isTop);
        break;
      default:
        break;
    }
  }

  #add(passage: Omit<Passage, 'section'>): void {
    this.passages.push({ ...passage, section: this.headings.length });
  }

  #item(item: ListItem, lead: string | undefined): void {
    for (const child of item.children)
      if (child.type === 'paragraph') this.#paragraph(child, 'item', lead);
      else {
        this.#lead ??= lead;
        this.#block(child);
      }
    this.#lead = undefined;
  }

  #paragraph(node: Paragraph, kind: 'paragraph' | 'item', lead?: string): void {
    for (const child of node.children) this.#inline(child);
    const text = plainText(node.children).trim();
    if (!text) return;
    this.#add({
      kind,
      text,
      span: spanOf(node),
      links: linksIn(node),
      ...(lead === undefined ? {} : { lead }),
    });
    if (leadsIn(text)) this.#lead = text;
  }

  #inline(node: PhrasingContent): void {
    if (node.type === 'image') {
      const span = spanOf(node);
      const at = this.#text.indexOf(node.url, span.start + 2 + (node.alt ?? '').length);
      const urlSpan = at >= 0 && at < span.end ? { start: at, end: at + node.url.length } : span;
      this.#image(node.alt ?? '', node.url, span, urlSpan);
    } else if (node.type === 'imageReference') {
      const defined = this.#definitions.get(node.identifier);
      this.#image(node.alt ?? '', defined?.url ?? '', spanOf(node), defined?.span ?? spanOf(node));
    } else if (node.type === 'html') this.#inlineHtml(node);
    else if ('children' in node) for (const child of node.children) this.#inline(child as PhrasingContent);
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

  #html(node: Html, isTop: boolean): void {
    const offset = spanOf(node).start;
    this.directives.push(...findDirectives(node.value, offset));
    const { heading, images, rows, words, span, links } = readRawHtml(node.value, offset);
    if (heading && isTop) this.headings.push(heading);
    for (const image of images) this.#image(image.alt, image.url, image.span, image.urlSpan);
    for (const row of rows) {
      const text = row.cells.map((cell) => cell.text).join(' | ');
      if (text.replace(/[\s|]/g, ''))
        this.#add({ kind: 'row', text, span: row.span, cells: row.cells, links: [] });
    }
    if (words) this.#add({ kind: 'html', text: words, span, links });
  }

  #inlineHtml(node: Html): void {
    const offset = spanOf(node).start;
    this.directives.push(...findDirectives(node.value, offset));
    for (const image of readRawHtml(node.value, offset).images)
      this.#image(image.alt, image.url, image.span, image.urlSpan);
  }
}

/** Whether a paragraph introduces the list below it: it ends with a colon, or is a short label. */
function leadsIn(text: string): boolean {
  return /[:：]$/.test(text) || (text.length <= 60 && !/[.。!！?？]$/.test(text));
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
