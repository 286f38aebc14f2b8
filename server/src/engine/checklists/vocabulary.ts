import type { HeadingVocabulary } from '../document/headings.ts';
import type { TermTable } from '../values/term-table.ts';
import type { Localized, Signal } from './types.ts';

export type FieldType =
  | 'text'
  | 'customer'
  | 'account-ids'
  | 'date'
  | 'enum'
  | 'url'
  | 'list'
  | 'third-party'
  | 'duration'
  | 'size'
  | 'growth'
  | 'count'
  | 'percent'
  | 'boolean'
  | 'map';

/** How prose counts a fact. */
export interface CountedIn {
  /** What it is counted in: `functions`. */
  readonly units: readonly string[];
  /** Words of which one must stand in the sentence: `per month`. */
  readonly beside: readonly string[];
  /** Smaller numbers are something else; 1 unless told. */
  readonly minimum: number;
}

/** One fact that has a key: how it is called, what it may be, how it is written. */
export interface Field {
  /** The canonical path, camelCase with dots: `aurora.database.tables`. */
  readonly path: string;
  readonly type: FieldType;
  readonly title: Localized;
  readonly description: Localized;
  /** Further keys that are read as this one. */
  readonly keys: readonly string[];
  /** Labels of a table row or of a "Label: value" line that state the fact. */
  readonly labels: readonly string[];
  /** Paths of fields that state the same fact; they answer where this one is not given. */
  readonly also: readonly string[];
  readonly values: readonly FieldValue[];
  readonly counted: CountedIn | undefined;
  /** What to insert, in snippet syntax, the last key of the path included. */
  readonly template: string;
  readonly example: string;
}

/** One value of an enumeration: how people write it, and the prose that states it (names of signals). */
export interface FieldValue {
  readonly value: string;
  readonly names: readonly string[];
  readonly signals: readonly string[];
}

/** A name that a service had; right for what ended by the month `until` (`YYYY-MM`). */
export interface FormerName {
  readonly name: string;
  readonly until: string | undefined;
}

/** An AWS service: its names, right and wrong, and how it stands to others. */
export interface Service {
  /** The official name. */
  readonly name: string;
  readonly category: string;
  /** Further right names in any language. */
  readonly aliases: readonly string[];
  /** The short name is an ordinary word: read only with its `Amazon` or `AWS`, or in a list of services. */
  readonly commonWord: boolean;
  /** Names that also mean something else: without their vendor they only count in the writer's favour. */
  readonly commonAliases: readonly string[];
  readonly former: readonly FormerName[];
  /** Wrong names that no computation finds; one given with a vendor is wrong only with one. */
  readonly wrong: readonly string[];
  /** The service that it is an edition or a piece of. */
  readonly family: string | undefined;
  /** Services beside which it need not be named. */
  readonly beside: readonly string[];
  /** In nearly every solution. */
  readonly ubiquitous: boolean;
  /** Builds, moves or runs the solution and is rarely drawn. */
  readonly undrawn: boolean;
}

/** What tells that a service is named without being used. */
export interface UnusedServices {
  /** Parts whose sections tell of other systems. */
  readonly parts: readonly string[];
  readonly sentence: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What denies a signal in its sentence. */
export interface Negations {
  readonly sentence: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly exceptions: readonly string[];
}

/** What an inserted section offers to its writer. */
export interface Scaffold {
  readonly guidance: readonly string[];
  readonly todo: string;
  /** The nodes of the diagram to be drawn, for the section that holds it. */
  readonly diagram: readonly string[];
  readonly table:
    | { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
    | undefined;
}

export interface Vocabulary {
  readonly headings: HeadingVocabulary;
  readonly fields: readonly Field[];
  /** Keys of other tools that resemble ours and mean something else. */
  readonly foreignKeys: readonly string[];
  readonly services: readonly Service[];
  readonly unusedServices: UnusedServices;
  readonly signals: Readonly<Record<string, Signal>>;
  /** The terms of the signals, ready to be searched for. */
  readonly terms: readonly TermTable[];
  readonly negations: Negations;
  readonly scaffolds: Readonly<Record<string, { readonly en: Scaffold; readonly ja: Scaffold }>>;
}
