import type { ChapterNode, Checklist, ItemNode } from './model.ts';

/** What has to be drawn again: everything, or the nodes with these ids. None when nothing a person sees has changed. */
export type Changes = 'everything' | readonly string[];

/** Compares two states of the checklist. */
export function changes(before: Checklist | undefined, after: Checklist | undefined): Changes {
  if (!before || !after) return before === after ? [] : 'everything';
  if (!sameIds(before.chapters, after.chapters)) return 'everything';
  return after.chapters.flatMap((chapter, index) => chapterChanges(before.chapters[index]!, chapter));
}

function chapterChanges(before: ChapterNode, after: ChapterNode): readonly string[] {
  const head = ({ items: _, ...rest }: ChapterNode) => JSON.stringify(rest);
  if (head(before) !== head(after) || !sameIds(before.items, after.items)) return [after.id];
  return after.items
    .filter((item, index) => JSON.stringify(item) !== JSON.stringify(before.items[index]))
    .map(({ id }) => id);
}

function sameIds(
  left: readonly (ChapterNode | ItemNode)[],
  right: readonly (ChapterNode | ItemNode)[],
): boolean {
  return left.length === right.length && left.every(({ id }, index) => id === right[index]!.id);
}
