import type { LineIndex, Span } from './text.ts';

/** The language a case study is written in: front matter `lang`, else read from the text. */
export type Language = 'en' | 'ja';

/** One key of the front matter, at any depth, with the exact places of key and value. */
export interface FrontMatterEntry {
  /** The keys from the top to this one as written, e.g. `['aurora', 'rto']`; list items carry their index. */
  readonly path: readonly string[];
  readonly keySpan: Span;
  /** The value as written, quotes included; empty and just after the colon when there is none. */
  readonly valueSpan: Span;
  /** The value as YAML 1.2 core reads it; `undefined` for maps and lists. */
  readonly value: unknown;
  /** The source of a scalar without its quotes: `012345678901` stays what the writer typed. */
  readonly text: string;
  readonly shape: 'scalar' | 'map' | 'list' | 'empty';
  readonly quoted: boolean;
  readonly children: readonly FrontMatterEntry[];
}

/** A reason why the front matter cannot be read as it stands. */
export interface FrontMatterProblem {
  readonly problem:
    | 'yaml'
    | 'duplicate-key'
    | 'full-width-colon'
    | 'unclosed'
    | 'toml'
    | 'json'
    | 'not-a-map'
    | 'too-large'
    | 'document-too-large';
  /** What the YAML library says, in English; empty for our own problems. */
  readonly detail: string;
  readonly span: Span;
}

export interface FrontMatter {
  /** Whether all keys could be read; when not, an absent key says nothing. */
  readonly complete: boolean;
  /** Comments of the block, for suppressions. */
  readonly comments: readonly { readonly text: string; readonly span: Span }[];
  /** `none`: the text starts without a front matter block. */
  readonly kind: 'yaml' | 'toml' | 'json' | 'none';
  /** The whole block with its fences; empty at the start of the text when there is none. */
  readonly span: Span;
  /** The lines between the fences. */
  readonly content: Span;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FrontMatterProblem[];
}

/** A heading with what stands under it, up to the next heading of the same or a higher level. */
export interface Section {
  readonly index: number;
  /** 1–6 as in Markdown; 0 for the text before the first heading. */
  readonly depth: number;
  readonly heading: string;
  readonly headingSpan: Span;
  /** The heading's words alone, without `#`, underline or tags. */
  readonly titleSpan: Span;
  /** From the heading to the end of its last subsection. */
  readonly span: Span;
  /** What stands under the heading before the next heading of any level. */
  readonly bodySpan: Span;
  readonly parent: number | undefined;
  /** What the section is about; empty when its heading is not known. */
  readonly parts: readonly string[];
  /** The part that the heading nearly names (a typing mistake), when `parts` is empty. */
  readonly nearMiss: { readonly part: string; readonly heading: string } | undefined;
}

/** A block that can answer a requirement: prose, list item, table row, image or diagram. */
export interface Passage {
  readonly kind: 'paragraph' | 'item' | 'row' | 'image' | 'code' | 'html';
  /** The words without Markdown marks; for a row, its cells joined by ` | `. */
  readonly text: string;
  readonly span: Span;
  /** Index of the section whose body it stands in. */
  readonly section: number;
  /** The cells of a row with their places; the header cells of its table beside them. */
  readonly cells?: readonly { readonly text: string; readonly span: Span }[];
  readonly header?: readonly string[];
  /** For a list item, the sentence that leads the list in ("Restore exercises:"). */
  readonly lead?: string;
  /** The info string of a code fence, e.g. `mermaid`. */
  readonly language?: string;
  /** The addresses that the passage links to. */
  readonly links: readonly string[];
}

export interface Image {
  readonly alt: string;
  readonly url: string;
  readonly span: Span;
  readonly urlSpan: Span;
  readonly section: number;
}

/** An HTML comment that speaks to Casewright: a claim or a suppression. */
export interface Directive {
  readonly kind: 'evidence' | 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';
  /** Requirement ids of a claim, rule ids of a suppression; each with its place. */
  readonly ids: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
  readonly span: Span;
}

/** One version of one Markdown document, read once; everything else looks at this. */
export interface CaseStudy {
  readonly text: string;
  readonly lines: LineIndex;
  readonly language: Language;
  readonly frontMatter: FrontMatter;
  /** In document order; the first is the text before any heading (depth 0). */
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly images: readonly Image[];
  readonly directives: readonly Directive[];
}
