import { type Body, readBody } from './body.ts';
import { chunkStarts } from './chunks.ts';
import { parseMarkdown } from './markdown.ts';
import type { Span } from './text.ts';

/** Reads bodies; a version that differs in one place costs the parse of the piece around it. */
export interface BodyReader {
  /** `bodyStart` is where the front matter ends. */
  read(markdown: string, bodyStart: number): Body;
}

interface Piece {
  /** As read alone: offsets from its start, sections from 0. */
  readonly own: Body;
  /** The same at its place in the document, kept while the place stays. */
  placed: { readonly offset: number; readonly sections: number; readonly body: Body };
}

/** Pieces of this many versions ago are forgotten. */
const rememberedVersions = 2;

/** A reader that remembers the pieces of the last versions it has read. */
export function createBodyReader(): BodyReader {
  const versions: Map<string, Piece[]>[] = [];
  return {
    read(markdown, bodyStart) {
      const starts = chunkStarts(markdown, bodyStart);
      const used = new Map<string, Piece[]>();
      const bodies: Body[] = [];
      let sections = 0;
      starts.forEach((start, index) => {
        const source = markdown.slice(start, starts[index + 1] ?? markdown.length);
        const piece = take(versions, source) ?? readPiece(source);
        const same = used.get(source);
        if (same) same.push(piece);
        else used.set(source, [piece]);
        bodies.push(place(piece, start, sections));
        sections += piece.own.headings.length;
      });
      versions.unshift(used);
      versions.length = Math.min(versions.length, rememberedVersions);
      return bodies.length === 1 ? bodies[0]! : join(bodies);
    },
  };
}

function take(versions: readonly Map<string, Piece[]>[], source: string): Piece | undefined {
  for (const version of versions) {
    const piece = version.get(source)?.shift();
    if (piece) return piece;
  }
  return undefined;
}

function readPiece(source: string): Piece {
  const own = readBody(parseMarkdown(source), source);
  return { own, placed: { offset: 0, sections: 0, body: own } };
}

function place(piece: Piece, offset: number, sections: number): Body {
  const { placed } = piece;
  if (placed.offset === offset && placed.sections === sections) return placed.body;
  const body = shift(piece.own, offset, sections);
  piece.placed = { offset, sections, body };
  return body;
}

function shift({ headings, passages, images, directives }: Body, offset: number, sections: number): Body {
  const move = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  return {
    headings: headings.map((heading) => ({
      ...heading,
      span: move(heading.span),
      titleSpan: move(heading.titleSpan),
    })),
    passages: passages.map((passage) => ({
      ...passage,
      span: move(passage.span),
      section: passage.section + sections,
      ...(passage.cells ? { cells: passage.cells.map((cell) => ({ ...cell, span: move(cell.span) })) } : {}),
    })),
    images: images.map((image) => ({
      ...image,
      span: move(image.span),
      urlSpan: move(image.urlSpan),
      section: image.section + sections,
    })),
    directives: directives.map((directive) => ({
      ...directive,
      ids: directive.ids.map(({ id, span }) => ({ id, span: move(span) })),
      span: move(directive.span),
    })),
  };
}

function join(bodies: readonly Body[]): Body {
  return {
    headings: bodies.flatMap((body) => body.headings),
    passages: bodies.flatMap((body) => body.passages),
    images: bodies.flatMap((body) => body.images),
    directives: bodies.flatMap((body) => body.directives),
  };
}
