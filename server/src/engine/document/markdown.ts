import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Tables are the one extension of GitHub Flavored Markdown that case studies cannot do without. */
function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(tables).freeze();

/** The one seam behind which Markdown is parsed: text to tree, offsets in UTF-16 code units. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
