import type { Translate } from '../../../translate.ts';
import { closest } from '../../../values/similarity.ts';
import type { Severity } from '../../types.ts';
import { slug } from '../names.ts';
import { oneLine } from '../texts.ts';
import type { ImportOptions } from '../types.ts';
import { type Column, readSeverity, severityNames } from './columns.ts';
import type { PartFinder } from './find-parts.ts';

/** A row as understood; where a cell is empty, its text is. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly section: string;
  readonly chapter: string;
  readonly severity: Severity;
  readonly parts: readonly string[];
  readonly fields: readonly string[];
}

/** Reads one row; `cell` gives what stands in a column, `report` takes what is wrong with it. */
export function readRow(
  cell: (column: Column) => string,
  checklist: string,
  { vocabulary }: ImportOptions,
  finder: PartFinder,
  report: (message: string) => void,
  t: Translate,
): Item {
  const title = oneLine(cell('title'));
  if (!title) report(t('the title is missing'));
  const severity = cell('severity').trim() ? readSeverity(cell('severity')) : 'warning';
  if (!severity) report(t('unknown severity "{0}"; known are {1}', oneLine(cell('severity')), severityNames));
  const fields = entries(cell('field'), /[,、;；|\n]/);
  for (const path of fields)
    if (!vocabulary.fields.some((field) => field.path === path))
      unknown(
        t('unknown field "{0}"', path),
        closest(
          path,
          vocabulary.fields.map((field) => field.path),
        ),
      );
  const parts = entries(cell('part'), /[,、;；|\n]/).flatMap((name) => {
    const found = finder.named(name);
    if ('part' in found) return [found.part];
    unknown(t('unknown part "{0}"', name), found.guess);
    return [];
  });
  const headed = entries(cell('heading'), /[;；|\n]/).map((heading) => finder.headed(heading));
  return {
    id: idOf(oneLine(cell('id'))),
    title,
    text: oneLine(cell('text')) || title,
    section: oneLine(cell('section')),
    chapter: oneLine(cell('chapter')),
    severity: severity ?? 'warning',
    parts: [...new Set([...parts, ...headed])],
    fields,
  };

  function unknown(message: string, guess: string | undefined): void {
    report(guess === undefined ? message : t('{0}; did you mean "{1}"?', message, guess));
  }

  function idOf(written: string): string {
    if (!written) return '';
    const id = written.split('.').map(slug).filter(Boolean).join('.');
    if (!id) report(t('"{0}" is no id: Latin letters, digits, dots and hyphens', written));
    return !id || id.startsWith(`${checklist}.`) ? id : `${checklist}.${id}`;
  }
}

function entries(cell: string, separator: RegExp): string[] {
  return [...new Set(cell.split(separator).map(oneLine).filter(Boolean))];
}
