import type { Library } from './checklists/library.ts';
import { resolvePin } from './checklists/library.ts';
import type { FrontMatter, FrontMatterEntry } from './document/case-study.ts';
import type { PinReference } from './rules/types.ts';

const isChecklistKey = (key: string) =>
  /^(?:checklists?|チェックリスト)$/.test(
    key
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[-_\s]/g, ''),
  );

/** The `checklist:` of a front matter, key and pins with their places. */
export interface PinnedChecklists {
  readonly declared: boolean;
  readonly pins: readonly PinReference[];
}

/**
 * Reads what a document pins. Where the front matter cannot be read (broken, unclosed, TOML, JSON), a line of the block
 * that reads as `checklist` with a value containing `@` still counts.
 */
export function readPins(text: string, frontMatter: FrontMatter, library: Library): PinnedChecklists {
  const entry = frontMatter.entries.find((candidate) => isChecklistKey(candidate.path[0]!));
  if (entry)
    return {
      declared: true,
      pins: pinEntries(entry).map((each) => reference(each.text, each.valueSpan, library)),
    };
  if (frontMatter.complete) return { declared: false, pins: [] };
  const block = text.slice(frontMatter.span.start, frontMatter.span.end);
  const line =
    /^[ \t]*["']?([A-Za-z_\- ]{8,14}|チェックリスト)["']?[ \t]*[:：=][ \t]*["'[]*([^\s"'\],]+@[^\s"'\],]+)/gm;
  for (const match of block.matchAll(line)) {
    if (!isChecklistKey(match[1]!)) continue;
    const start = frontMatter.span.start + match.index + match[0].length - match[2]!.length;
    return {
      declared: true,
      pins: [reference(match[2]!, { start, end: start + match[2]!.length }, library)],
    };
  }
  return { declared: false, pins: [] };
}

function pinEntries(entry: FrontMatterEntry): readonly FrontMatterEntry[] {
  if (entry.shape === 'list') return entry.children.filter((child) => child.text.trim());
  return entry.text.trim() ? [entry] : [];
}

function reference(text: string, span: PinReference['span'], library: Library): PinReference {
  return { text, span, known: resolvePin(library, text)?.pin };
}
