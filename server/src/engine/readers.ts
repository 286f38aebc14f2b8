import { type CountReader, createCountReader } from './assessment/counted-facts.ts';
import { createFactReader, type FactReader } from './assessment/facts.ts';
import { createFieldNames, type FieldNames } from './assessment/field-names.ts';
import { createServiceSurvey, type ServiceSurvey } from './assessment/named-services.ts';
import { createServiceFamilies, type ServiceFamilies } from './assessment/service-families.ts';
import { createServiceReader } from './assessment/services.ts';
import { createSignalReader, type SignalReader } from './assessment/signals.ts';
import { type Library, requirementsOf, withExtended } from './checklists/library.ts';
import type { Checklist, Requirement } from './checklists/types.ts';
import { createHeadingReader, type ExtraHeadings, type HeadingReader } from './document/headings.ts';
import { rememberBy } from './remember.ts';

/** Configurations with headings of their own that are remembered per library. */
const rememberedHeadings = 50;
/** Combinations of checklists that are remembered per library. */
const rememberedCombinations = 50;

/** What reads documents by the words of one library, and remembers what it has read. */
export interface Readers {
  readonly names: FieldNames;
  readonly facts: FactReader;
  readonly signals: SignalReader;
  readonly services: ServiceSurvey;
  readonly families: ServiceFamilies;
  readonly counts: CountReader;
  headings(extra: ExtraHeadings): HeadingReader;
  /** What some checklists ask for together, those they extend included. */
  asked(pinned: readonly Checklist[]): Asked;
}

/** Checklists with all that they extend, and all requirements, nothing twice. */
export interface Asked {
  readonly checklists: readonly Checklist[];
  readonly requirements: readonly Requirement[];
}

/** The readers of each library, made when they are first asked for. */
export function createReaders(): (library: Library) => Readers {
  const known = new WeakMap<Library, Readers>();
  return (library) => {
    const readers = known.get(library) ?? makeReaders(library);
    known.set(library, readers);
    return readers;
  };
}

function makeReaders(library: Library): Readers {
  const { fields, foreignKeys, headings } = library.vocabulary;
  const services = createServiceReader(library.vocabulary.services);
  const names = createFieldNames(fields, foreignKeys);
  return {
    names,
    facts: createFactReader(names),
    signals: createSignalReader(library, services),
    services: createServiceSurvey(library, services),
    families: createServiceFamilies(library.vocabulary.services),
    counts: createCountReader(),
    asked: rememberBy(
      rememberedCombinations,
      (pinned: readonly Checklist[]) => pinned.map(({ pin }) => pin).join(' '),
      (pinned) => {
        const checklists = withExtended(library, pinned);
        return { checklists, requirements: requirementsOf(checklists) };
      },
    ),
    headings: rememberBy(rememberedHeadings, JSON.stringify, (extra: ExtraHeadings) =>
      createHeadingReader(headings, extra),
    ),
  };
}
