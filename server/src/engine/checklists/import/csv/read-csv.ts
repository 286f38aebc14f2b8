import { CsvError, parse } from 'csv-parse/sync';
import type { Translate } from '../../../translate.ts';

/** A row of cells and the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a text is no CSV, and the line on which that is seen. */
export interface CsvMistake {
  readonly line: number;
  readonly message: string;
}

/** Reads CSV, with commas, semicolons or tabs; blank rows are left out, and rows beyond `most` are not kept. */
export function readCsv(source: string, most: number, t: Translate): readonly CsvRow[] | CsvMistake {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines }) {
        const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
        if (rows.length < most && cells.some((cell) => cell.trim()))
          rows.push({ line: lines - breaks, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: Math.max(1, Number(error.lines ?? 1)), message: told(error.code, t) };
  }
  return rows;
}

/** What stands most often between the cells of the first row. */
function delimiterOf(text: string): string {
  const first = /^\s*((?:"[^"]{0,1000}"|[^"\n])*)/.exec(text.slice(0, 20_000))?.[1] ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function told(code: string, t: Translate): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return t('the quote that is opened here is never closed');
    case 'CSV_INVALID_CLOSING_QUOTE':
      return t('something follows a closing quote; a quote inside a quoted cell is written twice');
    case 'INVALID_OPENING_QUOTE':
      return t('a quote inside a cell; the cell must be quoted and the quote written twice');
    default:
      return t('cannot be read as CSV');
  }
}
