import type { Translate } from '../translate.ts';
import type { DataProblem, ParsedFile } from './data-file.ts';
import type { Localized } from './types.ts';

/** A text as a data file writes it. */
export type RawText = string | Partial<Localized>;

/** A text in both languages: where one is not given, the other stands for it. */
export function localized(raw: RawText): Localized {
  if (typeof raw === 'string') return { en: raw, ja: raw };
  return { en: raw.en ?? raw.ja ?? '', ja: raw.ja ?? raw.en ?? '' };
}

/** Titles and texts of a built-in checklist that are not in both languages. */
export function untranslated(file: ParsedFile, t: Translate): DataProblem[] {
  const problems: DataProblem[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const at = `${pointer}/${key}`;
      const names = Object.keys(child ?? {});
      const isText = (key === 'title' || key === 'text') && !at.startsWith('/source');
      if (isText && (typeof child === 'string' || !names.includes('en') || !names.includes('ja')))
        problems.push(file.problemAt(at, t('must be given in English ("en") and Japanese ("ja")')));
      else visit(child, at);
    }
  };
  visit(file.value, '');
  return problems;
}
