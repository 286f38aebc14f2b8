import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Draft, DraftRequirement } from './types.ts';

const quoted = new Set(['version', 'released', 'section', 'date']);
const onOneLine = new Set(['title', 'source', 'outline', 'parts', 'fields']);

/** Prints a checklist as a file of ours: the same order of keys, short things on one line, texts quoted. */
export function printChecklist(draft: Draft): string {
  const { id, version, language, released, headings, outline } = draft;
  const said = (text: string) => ({ [language]: text });
  const document = new Document({
    id,
    version,
    title: said(draft.title),
    released,
    source: { title: draft.title, publisher: draft.publisher, date: released },
    chapters: draft.chapters.map((chapter) => ({ id: chapter.id, title: said(chapter.title) })),
    ...(headings.size && {
      parts: Object.fromEntries(
        [...headings].map(([name, preferred]) => [name, { [language]: { preferred } }]),
      ),
    }),
    ...(outline.length && { outline }),
    requirements: draft.requirements.map((requirement) => printed(requirement, said)),
  });
  document.commentBefore = ` ${draft.origin}`;
  arrange(document);
  return document
    .toString({ lineWidth: 0 })
    .replace(/^(#.*)\n\n/, '$1\n')
    .replace(/^( *(?:outline|parts|fields): )\[ (.*) \]$/gm, '$1[$2]');
}

function printed(
  { parts, answer, text, title, ...requirement }: DraftRequirement,
  said: (text: string) => object,
): object {
  const { id, section, chapter, severity } = requirement;
  const common = { id, title: said(title), text: said(text), section, chapter, severity };
  return { ...common, ...(parts.length && { parts }), answer };
}

function arrange(document: Document): void {
  visit(document, {
    Pair(_, { key, value }, path) {
      const name = isScalar(key) ? String(key.value) : '';
      const depth = path.filter(isMap).length;
      if (isScalar(value) && quoted.has(name)) value.type = Scalar.QUOTE_DOUBLE;
      const items = isMap(value) ? value.items.map((item) => item.value) : isSeq(value) ? value.items : [];
      if (depth === 1 && (name === 'parts' ? isMap(value) : name === 'chapters')) items.forEach(inline);
      else if (onOneLine.has(name)) inline(value);
      if (name === 'text') for (const text of items) if (isScalar(text)) text.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

function inline(node: unknown): void {
  if (isMap(node) || isSeq(node)) node.flow = true;
}
