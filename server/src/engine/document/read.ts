import { detectLanguage } from '../values/language.ts';
import type { Body } from './body.ts';
import type { CaseStudy, FrontMatter, FrontMatterEntry, Language } from './case-study.ts';
import { readFrontMatter } from './front-matter.ts';
import { type FrontMatterBlock, findFrontMatterBlock } from './front-matter-block.ts';
import type { HeadingReader } from './headings.ts';
import { type BodyReader, createBodyReader } from './incremental-body.ts';
import { buildSections } from './sections.ts';
import { indexLines } from './text.ts';

/** The front matter of a text, read before anything else: it decides whether the rest is looked at. */
export interface Opening {
  readonly block: FrontMatterBlock;
  readonly frontMatter: FrontMatter;
}

export function readOpening(text: string): Opening {
  const block = findFrontMatterBlock(text);
  const frontMatter = readFrontMatter(text, block);
  if (text.length <= documentLimit) return { block, frontMatter };
  const problem = {
    problem: 'document-too-large',
    detail: '',
    span: { start: 0, end: Math.min(3, text.length) },
  } as const;
  return {
    block,
    frontMatter: { ...frontMatter, problems: [...frontMatter.problems, problem], complete: false },
  };
}

/**
 * Beyond this many UTF-16 code units the body of a document is not read: a case study has some ten thousand, and parsing
 * takes seconds from here on.
 */
export const documentLimit = 1_000_000;

/** The body of a text as Markdown; an opening block that is not YAML, or not closed, is blanked out first. */
export function readMarkdown(
  text: string,
  { block }: Opening,
  reader: BodyReader = createBodyReader(),
): Body {
  if (text.length > documentLimit) return { headings: [], passages: [], images: [], directives: [] };
  const foreign = block.problem !== undefined || text.charCodeAt(0) === 0xfeff;
  const blanked = Math.max(1, block.span.end);
  return reader.read(
    foreign ? text.slice(0, blanked).replace(/[^\r\n]/g, ' ') + text.slice(blanked) : text,
    block.span.end,
  );
}

/**
 * Reads one version of a document: front matter, sections, blocks. Never throws; what cannot be read is recorded in
 * `frontMatter.problems`, and the body is read all the same.
 */
export function readCaseStudy(
  text: string,
  headings: HeadingReader,
  opening = readOpening(text),
  body = readMarkdown(text, opening),
): CaseStudy {
  const { block, frontMatter } = opening;
  const readings = headings.read(body.headings, {
    customer: textOf(frontMatter.entries, ['customer', '顧客名', 'お客様名']),
    partner: textOf(frontMatter.entries, ['partner', 'パートナー']),
  });
  return {
    text,
    lines: indexLines(text),
    language: languageOf(frontMatter.entries, text.slice(block.span.end)),
    frontMatter,
    sections: buildSections(body.headings, readings, block.span.end, text.length),
    passages: body.passages,
    images: body.images,
    directives: body.directives,
  };
}

/** The text of a top-level scalar, or of `name` in a map, under the first of the keys that is there. */
function textOf(entries: readonly FrontMatterEntry[], keys: readonly string[]): string | undefined {
  const entry = entries.find((candidate) => keys.includes(candidate.path[0]!.toLowerCase()));
  const named = entry?.children.find((child) => child.path.at(-1) === 'name');
  return (named ?? entry)?.text.trim() || undefined;
}

function languageOf(entries: readonly FrontMatterEntry[], body: string): Language {
  const declared = textOf(entries, ['lang', 'language', '言語'])?.toLowerCase() ?? '';
  if (declared.startsWith('ja')) return 'ja';
  if (declared.startsWith('en')) return 'en';
  return detectLanguage(body.slice(0, 20000));
}
