import type { Field } from '../checklists/vocabulary.ts';
import type { CaseStudy, FrontMatter, FrontMatterEntry } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import type { FieldNames } from './field-names.ts';
import { labelledFacts } from './labelled-facts.ts';
import { type Reading, readEntry } from './read-fact.ts';
import { readLabel } from './read-label.ts';

/** One statement of a fact in a document. */
export interface Fact {
  readonly field: Field;
  readonly source: 'field' | 'label';
  /** The key, or the passage of a labelled line or row. */
  readonly keySpan: Span;
  readonly valueSpan: Span;
  readonly section: number | undefined;
  readonly reading: Reading;
  readonly entry: FrontMatterEntry | undefined;
}

/** A key that resembles one of ours. */
export interface NearMissKey {
  readonly entry: FrontMatterEntry;
  readonly field: Field;
  readonly key: string;
}

/** All facts that a document states, by field. */
export interface Facts {
  readonly nearMisses: readonly NearMissKey[];
  /** Keys of the front matter that have no value, also where the fact is stated elsewhere. */
  readonly emptyKeys: readonly Fact[];
  /** The statement that counts: front matter first, then the first readable label. */
  get(path: string): Fact | undefined;
  all(): readonly Fact[];
  /** Everything that front matter, rows and labelled lines state of a field, in order. */
  statements(path: string): readonly Fact[];
  /** The canonical value of an enumeration or text, when it is known. */
  value(path: string): string | undefined;
}

/** What the front matter of a document states. */
interface Stated {
  readonly facts: readonly Fact[];
  readonly nearMisses: readonly NearMissKey[];
}

/** Reads facts; remembers what it has read from a front matter, which few edits touch. */
export interface FactReader {
  /** The facts of a document from front matter, table rows and "Label: value" lines. */
  read(caseStudy: CaseStudy): Facts;
}

export function createFactReader(names: FieldNames): FactReader {
  const remembered = new WeakMap<FrontMatter, Stated>();
  return {
    read(caseStudy) {
      let stated = remembered.get(caseStudy.frontMatter);
      if (!stated) {
        stated = readFrontMatterFacts(caseStudy, names);
        remembered.set(caseStudy.frontMatter, stated);
      }
      return joinFacts(stated, caseStudy, names);
    },
  };
}

function readFrontMatterFacts({ frontMatter, text }: CaseStudy, names: FieldNames): Stated {
  const facts: Fact[] = [];
  const nearMisses: NearMissKey[] = [];
  const visit = (entry: FrontMatterEntry): void => {
    if (entry.path.some((key) => /^\d+$/.test(key))) return;
    const field = names.ofKey(entry.path);
    if (field) facts.push(factOfEntry(field, entry, text));
    else if (!names.isBlock(entry.path)) {
      const near = names.nearest(entry.path);
      if (near) nearMisses.push({ entry, field: near.field, key: near.key });
    }
    if (entry.shape === 'map') entry.children.forEach(visit);
  };
  frontMatter.entries.forEach(visit);
  for (const near of nearMisses)
    if (!facts.some((fact) => fact.field === near.field))
      facts.push(factOfEntry(near.field, near.entry, text));
  return { facts, nearMisses };
}

function joinFacts(stated: Stated, caseStudy: CaseStudy, names: FieldNames): Facts {
  const { nearMisses } = stated;
  const facts: Fact[] = [...stated.facts];
  for (const { field, text, span, valueSpan, section } of labelledFacts(caseStudy, names)) {
    const reading = readLabel(field, text, valueSpan);
    if (reading)
      facts.push({ field, source: 'label', keySpan: span, valueSpan, section, reading, entry: undefined });
  }

  const best = new Map<string, Fact>();
  for (const fact of facts) {
    const known = best.get(fact.field.path);
    if (!known || rank(fact) < rank(known)) best.set(fact.field.path, fact);
  }
  const get = (path: string) => firstStated(path, names, (each) => best.get(each));
  return {
    nearMisses,
    emptyKeys: stated.facts.filter(({ reading }) => reading.state === 'empty' && !reading.placeholder),
    get,
    all: () => [...best.values()],
    statements: (path) => facts.filter((fact) => fact.field.path === path),
    value: (path) => canonicalOf(get(path)),
  };
}

/** What states a fact: the field itself, or another that means the same where it says nothing that can be read. */
export function firstStated(
  path: string,
  names: FieldNames,
  get: (path: string) => Fact | undefined,
): Fact | undefined {
  const facts = [path, ...(names.byPath(path)?.also ?? [])].map(get).filter((fact) => fact !== undefined);
  return facts.find(({ reading }) => reading.state === 'known') ?? facts[0];
}

/** The canonical value of a fact, when it is known. */
export function canonicalOf(fact: Fact | undefined): string | undefined {
  return fact?.reading.state === 'known' ? fact.reading.canonical : undefined;
}

function factOfEntry(field: Field, entry: FrontMatterEntry, text: string): Fact {
  const reading = readEntry(field, entry, text);
  const { keySpan, valueSpan } = entry;
  return { field, source: 'field', keySpan, valueSpan, section: undefined, reading, entry };
}

/** A readable value wins over an unreadable one; among equals the front matter wins. An empty key is no statement. */
function rank(fact: Fact): number {
  const state = { known: 0, invalid: 4, empty: 8 }[fact.reading.state];
  if (fact.source === 'field' && fact.reading.state === 'invalid') return 1;
  return state + (fact.source === 'field' ? 0 : 2);
}
