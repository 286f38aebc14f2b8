import { fileUri, readFile, replaced } from './workspace.ts';

/** A case study without a finding. */
export function completeText(): Promise<string> {
  return readFile(fileUri('ledger-migration.md'));
}

/** A text without one of its sections of the second level. */
export function withoutSection(text: string, heading: string): string {
  return replaced(text, sectionOf(text, heading), '');
}

/** A section of the second level, up to the next heading of its kind. */
export function sectionOf(text: string, heading: string): string {
  const start = text.indexOf(`## ${heading}\n`);
  if (start < 0) throw new Error(`No section "${heading}"`);
  const end = text.indexOf('\n## ', start);
  return end < 0 ? text.slice(start) : text.slice(start, end + 1);
}

/** The headings of the second level in their order. */
export function headingsOf(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => (line.startsWith('## ') ? line.slice(3) : []));
}
