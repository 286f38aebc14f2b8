import type { Severity } from './checklists/types.ts';
import type { Span } from './document/text.ts';

/** One problem at one place. Rules make findings; fixes meet them through `rule` and `data`, never through `message`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Every requirement it concerns, most important first. */
  readonly requirements: readonly string[];
  readonly part: string | undefined;
  /** In the language of the user interface. */
  readonly message: string;
  readonly span: Span;
  readonly data: FindingData;
}

/** What the fixes of a rule need to know; JSON, since it travels to the client and back. */
export interface FindingData {
  /** The canonical path of the field concerned, e.g. `aurora.rto`. */
  readonly field?: string;
  /** All of them where a finding concerns several. */
  readonly fields?: readonly string[];
  /** The part whose section is missing or empty. */
  readonly part?: string;
  /** What would be right instead: a canonical value, key, pin or heading. */
  readonly replacement?: string;
  /** What is to be added to a list. */
  readonly names?: readonly string[];
  /** A list item of the front matter that is not needed any more. */
  readonly removable?: Span;
}

/** Text to put in place of a span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** The same in VS Code snippet syntax, where tab stops help. */
  readonly snippet?: string;
}

/** A way to resolve a finding, offered as a quick fix. */
export interface Fix {
  readonly title: string;
  /** The one obvious way. */
  readonly preferred: boolean;
  /** May run on save without being looked at: it adds nothing and changes no meaning. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}
