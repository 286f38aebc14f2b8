import type { Translate } from '../../translate.ts';
import type { DataFile, DataProblem } from '../data-file.ts';
import { slug, stem } from './names.ts';
import { type ImportOptions, limits } from './types.ts';

/** What is wrong before a line is read: options that no checklist can have, a file that is too large. */
export function unusable(file: DataFile, options: ImportOptions, t: Translate): DataProblem[] {
  const messages: string[] = [];
  if (options.id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(options.id))
    messages.push(t('"{0}" is no id: lower-case letters, digits and hyphens', options.id));
  if (options.version !== undefined && !/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/.test(options.version))
    messages.push(t('"{0}" is no version: letters, digits, dots and hyphens', options.version));
  if (!/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(options.released))
    messages.push(t('"{0}" is no date: YYYY-MM or YYYY-MM-DD', options.released));
  if (file.text.length > limits.size)
    messages.push(t('the file is too large: at most {0} characters', limits.size));
  return messages.map((message) => ({ path: file.path, line: 1, column: 1, message }));
}

/** The id of the checklist: as given, else from its title, else from the name of its file. */
export function idOf({ id }: ImportOptions, title: string, { path }: DataFile): string {
  return id ?? (slug(title) || slug(stem(path)) || 'checklist');
}

/** Says that there are more requirements than can be imported. */
export function tooMany(t: Translate): string {
  return t('too many requirements: at most {0}', limits.requirements);
}
