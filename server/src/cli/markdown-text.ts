/** Markdown as a terminal shows it: no marks of emphasis, no fences; code and quotations indented. */
export function plainMarkdown(markdown: string, bold: (text: string) => string): string {
  let fenced = false;
  const lines: string[] = [];
  for (const line of markdown.split('\n')) {
    if (/^`{3,}/.test(line)) {
      fenced = !fenced;
      continue;
    }
    const words = line
      .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => bold(text))
      .replace(/`([^`]+)`/g, '$1');
    lines.push(fenced ? `    ${line}` : words);
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
