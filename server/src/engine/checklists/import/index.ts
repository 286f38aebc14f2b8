import type { Translate } from '../../translate.ts';
import type { DataFile } from '../data-file.ts';
import { importCsv } from './csv/import-csv.ts';
import { importLens } from './lens/import-lens.ts';
import type { Imported, ImportOptions } from './types.ts';

/** The forms from which checklists can be made, by the name that people give them. */
export const importers: Readonly<
  Record<'lens' | 'csv', (file: DataFile, options: ImportOptions, t: Translate) => Imported>
> = { lens: importLens, csv: importCsv };

export type ImportFormat = keyof typeof importers;

/** The form of a file by its content: JSON begins with a brace or a bracket. */
export function formatOf({ text }: DataFile): ImportFormat {
  return /^\uFEFF?\s*[{[]/.test(text) ? 'lens' : 'csv';
}

export type { Imported, ImportOptions };
