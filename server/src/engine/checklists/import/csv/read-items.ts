import type { Translate } from '../../../translate.ts';
import { oneLine } from '../texts.ts';
import type { ImportOptions } from '../types.ts';
import type { Column } from './columns.ts';
import type { PartFinder } from './find-parts.ts';
import type { CsvMistake, CsvRow } from './read-csv.ts';
import { type Item, readRow } from './read-row.ts';

export interface ReadItems {
  readonly items: readonly Item[];
  readonly mistakes: readonly CsvMistake[];
}

/**
 * Reads the rows below the names of the columns. Chapter and section hold until the next one, as cells do that were
 * merged in a spreadsheet; a row that names nothing else is a divider and no requirement.
 */
export function readItems(
  width: number,
  columns: ReadonlyMap<Column, number>,
  rows: readonly CsvRow[],
  checklist: string,
  options: ImportOptions,
  finder: PartFinder,
  t: Translate,
): ReadItems {
  const items: Item[] = [];
  const mistakes: CsvMistake[] = [];
  const ids = new Set<string>();
  const divides = (index: number) => columns.get('chapter') === index || columns.get('section') === index;
  let [chapter, section] = ['', ''];
  for (const { line, cells } of rows) {
    const report = (message: string) => mistakes.push({ line, message });
    const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? '';
    const beyond = cells.slice(width).some((text) => text.trim());
    if (cells.length < width || beyond) {
      report(t('the row has {0} cells, the row with the names of the columns {1}', cells.length, width));
      continue;
    }
    const named = oneLine(cell('chapter'));
    if (named && named !== chapter) [chapter, section] = [named, ''];
    section = oneLine(cell('section')) || section;
    if (!cells.some((text, index) => text.trim() && !divides(index))) continue;
    const item = readRow(cell, checklist, options, finder, report, t);
    if (item.id && ids.has(item.id)) report(t('"{0}" is there twice', item.id));
    ids.add(item.id);
    items.push({ ...item, chapter, section });
  }
  return { items, mistakes };
}
