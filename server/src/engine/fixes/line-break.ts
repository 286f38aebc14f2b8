/** The line break that a document uses: that of its first line. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Text as a literal of VS Code snippet syntax. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** What a snippet leaves when nobody fills it in; a choice leaves `TODO`, since choosing is the writer's. */
export function plainSnippet(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|[^}]*\|\}/g, 'TODO')
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([\\$}])/g, '$1');
}
