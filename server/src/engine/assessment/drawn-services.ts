import { isRelative } from '../document/address.ts';
import type { CaseStudy, FrontMatterEntry, Passage } from '../document/case-study.ts';
import { isDiagramFile, readDiagramLabels } from '../document/diagram-labels.ts';
import type { Span } from '../document/text.ts';
import { remember } from '../remember.ts';
import { isDrawing } from './diagrams.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Facts } from './facts.ts';

/** A picture of a document whose words are known. */
export interface ReadDiagram {
  /** The image, the first line of the fence, or the file in the front matter. */
  readonly span: Span;
  /** Its words, one label a line. */
  readonly labels: string;
  /** What is said of it: alternative text and the services that the front matter names. */
  readonly said: string;
}

export interface ReadDiagrams {
  readonly read: readonly ReadDiagram[];
  /** Whether there are pictures that cannot be read: what no other shows may be there. */
  readonly hasUnread: boolean;
}

export type DiagramSurvey = (
  caseStudy: CaseStudy,
  base: EvidenceBase,
  facts: Facts,
  contentOf: (url: string) => string | undefined,
) => ReadDiagrams;

const rememberedFiles = 30;

/** Looks at the pictures of documents: drawing fences, images, and the `diagrams` of the front matter. */
export function createDiagramSurvey(): DiagramSurvey {
  const labelsOf = remember(rememberedFiles, readDiagramLabels);
  return (caseStudy, base, facts, contentOf) => {
    const read: ReadDiagram[] = [];
    const seen = new Set<string>();
    const declared = declaredDiagrams(facts);
    let hasUnread = false;
    const addFile = (url: string, span: Span, said: string) => {
      seen.add(url);
      const content = isRelative(url) && isDiagramFile(url) ? contentOf(url) : undefined;
      const labels = content === undefined ? undefined : labelsOf(content);
      if (labels === undefined) hasUnread = true;
      else read.push({ span, labels, said });
    };
    for (const passage of caseStudy.passages)
      if (isDrawing(passage) && !base.isPlaceholder(passage))
        read.push({ span: firstLine(passage, caseStudy.text), labels: wordsOf(passage), said: '' });
    for (const { url, alt, span } of caseStudy.images) {
      const same = declared.find(({ file }) => file.text === url);
      if (!seen.has(url)) addFile(url, span, `${alt}\n${same?.said ?? ''}`);
    }
    for (const { file, said } of declared) if (!seen.has(file.text)) addFile(file.text, file.valueSpan, said);
    return { read, hasUnread };
  };
}

interface DeclaredDiagram {
  readonly file: FrontMatterEntry;
  readonly alt: FrontMatterEntry | undefined;
  readonly said: string;
}

/** The pictures that `diagrams:` names, each with what is said of it there. */
export function declaredDiagrams(facts: Facts): DeclaredDiagram[] {
  const entry = facts.get('diagrams')?.entry;
  const items = entry?.shape === 'map' ? [entry] : (entry?.children ?? []);
  return items.flatMap(({ children }) => {
    const child = (name: string) => children.find(({ path }) => path.at(-1)!.toLowerCase() === name);
    const [file, alt, services] = [child('file'), child('alt'), child('services')];
    const named = services?.shape === 'list' ? services.children : services ? [services] : [];
    const said = [alt, ...named].map((each) => each?.text ?? '').join('\n');
    return file?.text ? [{ file, alt, said }] : [];
  });
}

/** The words of a drawing fence without its comments and what styles it. */
function wordsOf({ text }: Passage): string {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^\s*(?:%%|'|\/\/|#|classDef\b|class\b|style\b|linkStyle\b|click\b)/.test(line))
    .join('\n');
}

function firstLine({ span }: Passage, text: string): Span {
  const source = text.slice(span.start, span.end);
  const end = source.search(/[\r\n]/);
  return { start: span.start, end: end < 0 ? span.end : span.start + end };
}
