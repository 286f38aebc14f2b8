import type { Translate } from '../../../translate.ts';
import type { DataFile } from '../../data-file.ts';
import { createUnique, stem } from '../names.ts';
import { idOf, tooMany, unusable } from '../options.ts';
import { printChecklist } from '../print.ts';
import { languageOfTexts, oneLine } from '../texts.ts';
import { type DraftRequirement, type Imported, type ImportOptions, limits } from '../types.ts';
import { type Chapters, createChapters } from './chapters.ts';
import { readHeader } from './columns.ts';
import { createPartFinder } from './find-parts.ts';
import { type CsvMistake, readCsv } from './read-csv.ts';
import { readItems } from './read-items.ts';
import type { Item } from './read-row.ts';

// Beside requirements there are rows that only name a chapter.
const mostRows = 2 * limits.requirements;

/**
 * Makes a checklist of a table with one requirement in each row. What names a fact is answered by it, what names a
 * heading by content under it; anything else a person confirms, because a table says nothing about what would prove it.
 */
export function importCsv(file: DataFile, options: ImportOptions, t: Translate): Imported {
  const refused = unusable(file, options, t);
  if (refused.length) return { problems: refused };
  const refuse = (...mistakes: readonly CsvMistake[]): Imported => ({
    problems: mistakes.map(({ line, message }) => ({ path: file.path, line, column: 1, message })),
  });
  const rows = readCsv(file.text, mostRows, t);
  if ('message' in rows) return refuse(rows);
  if (rows.length >= mostRows) return refuse({ line: 1, message: tooMany(t) });
  const [first, ...below] = rows;
  const empty = { line: 1, message: t('there is no row below the names of the columns') };
  if (!first || !below.length) return refuse(empty);
  const { columns, problems } = readHeader(first, t);
  if (problems.length) return refuse(...problems);

  const title = oneLine(stem(file.path)) || 'checklist';
  const id = idOf(options, title, file);
  const finder = createPartFinder(options.vocabulary.headings, id);
  const { items, mistakes } = readItems(first.cells.length, columns, below, id, options, finder, t);
  if (mistakes.length) return refuse(...mistakes);
  if (!items.length) return refuse(empty);
  if (items.length > limits.requirements) return refuse({ line: 1, message: tooMany(t) });

  const language = options.language ?? languageOfTexts(items.map((item) => item.title));
  const chapters = createChapters(language);
  const requirements = requirementsOf(items, id, chapters);
  return {
    yaml: printChecklist({
      id,
      version: options.version ?? '1',
      title,
      language,
      released: options.released,
      publisher: t('not stated'),
      origin: t('Imported from the CSV file “{0}”.', title),
      chapters: chapters.all(),
      headings: finder.own,
      outline: [...new Set(requirements.flatMap(({ parts }) => parts))],
      requirements,
    }),
  };
}

/** Requirements of the rows; an id that is not given is made from checklist, chapter and number. */
function requirementsOf(items: readonly Item[], checklist: string, chapters: Chapters): DraftRequirement[] {
  const unique = createUnique(items.map(({ id }) => id));
  return items.map(({ fields, ...item }, index) => {
    const [chapter, number] = chapters.next(item.chapter);
    return {
      ...item,
      id: item.id || unique(`${checklist}.${chapter}.${number}`),
      section: item.section || String(index + 1),
      chapter,
      answer: fields.length ? { fields } : item.parts.length ? { content: true } : { attested: true },
    };
  });
}
