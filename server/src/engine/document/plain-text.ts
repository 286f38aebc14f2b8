import type { Nodes, PhrasingContent } from 'mdast';

/** The words of inline Markdown without its marks; comments say nothing, images speak through their own passage. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsOf).join('');
}

function wordsOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return stripTags(node.value);
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return '';
    default:
      return plainText(node.children as PhrasingContent[]);
  }
}

/** The words of raw HTML: comments and tags removed, the common character references decoded. */
export function stripTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[A-Za-z][^<>]*>/g, '')
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_, name: string) => references[name] ?? '');
}

const references: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/** The addresses that a node links to, in order. */
export function linksIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  if (node.type === 'linkReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap((child) => linksIn(child)) : [];
}
