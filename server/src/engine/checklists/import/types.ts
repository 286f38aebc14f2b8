import type { Language } from '../../document/case-study.ts';
import type { DataProblem } from '../data-file.ts';
import type { Severity } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Characters of a file, and requirements of a checklist, beyond which nothing is imported. */
export const limits = { size: 5_000_000, requirements: 2_000 } as const;

export interface ImportOptions {
  /** The name before the @ of the pin; made from the title or the file name unless given. */
  readonly id?: string;
  /** The version after the @; "1" unless given. */
  readonly version?: string;
  /** The language of the texts; seen from the texts unless given. */
  readonly language?: Language;
  /** When the checklist was released: `YYYY-MM` or `YYYY-MM-DD`. */
  readonly released: string;
  /** The headings and facts that are known already. */
  readonly vocabulary: Pick<Vocabulary, 'headings' | 'fields'>;
}

/** A checklist file, or everything that is wrong in the file that it was to be made from. */
export type Imported = { readonly yaml: string } | { readonly problems: readonly DataProblem[] };

/** A requirement in the language of its writer. */
export interface DraftRequirement {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly section: string;
  readonly chapter: string;
  readonly severity: Severity;
  readonly parts: readonly string[];
  readonly answer: { readonly fields?: readonly string[]; readonly content?: true; readonly attested?: true };
}

/** A checklist on its way from another form into ours. */
export interface Draft {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly language: Language;
  readonly released: string;
  readonly publisher: string;
  /** What it was imported from, for the comment at its head. */
  readonly origin: string;
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
  /** Parts of its own and the heading of each. */
  readonly headings: ReadonlyMap<string, string>;
  readonly outline: readonly string[];
  readonly requirements: readonly DraftRequirement[];
}
