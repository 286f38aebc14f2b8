import type { Language } from '../../../document/case-study.ts';
import { createUnique, slug } from '../names.ts';

/** Chapters as rows come to them, and how many requirements each has. */
export interface Chapters {
  /** The id of the chapter with this title, and the number of the next requirement in it. */
  next(title: string): readonly [id: string, number: number];
  all(): { readonly id: string; readonly title: string }[];
}

/** Chapters of a table; rows without one go to a chapter that stands for all. */
export function createChapters(language: Language): Chapters {
  const unique = createUnique();
  const known = new Map<string, { readonly id: string; count: number }>();
  const common = language === 'ja' ? '要件' : 'Requirements';
  return {
    next(title) {
      const name = title || common;
      const number = known.size + 1;
      const chapter = known.get(name) ?? {
        id: unique(slug(name) || (title ? `chapter-${number}` : 'requirements')),
        count: 0,
      };
      known.set(name, chapter);
      chapter.count += 1;
      return [chapter.id, chapter.count];
    },
    all: () => [...known].map(([title, { id }]) => ({ id, title })),
  };
}
