import { compileHeadings } from '../document/heading-table.ts';
import type { Fillers } from '../document/heading-text.ts';
import type { PartHeadings } from '../document/headings.ts';
import type { ParsedFile } from './data-file.ts';
import type { RawSignal } from './load.ts';
import { loadService, loadUnusedServices, type RawService } from './load-services.ts';
import type { SignalTable } from './signal-table.ts';
import type { Signal } from './types.ts';
import type {
  CountedIn,
  Field,
  FieldValue,
  Negations,
  Scaffold,
  UnusedServices,
  Vocabulary,
} from './vocabulary.ts';

type RawLanguage = { preferred: string; synonyms?: string[] };
type RawScaffold = Partial<Scaffold>;

/** The vocabulary files merged: each holds some of these keys. */
export interface RawVocabulary {
  parts?: Record<
    string,
    { en: RawLanguage; ja: RawLanguage; zh?: string[]; ko?: string[]; heads?: string[]; ids?: string[] }
  >;
  ambiguous?: { heading: string; parts: string[] }[];
  fillers?: Partial<Fillers>;
  fields?: (Partial<Omit<Field, 'values' | 'counted'>> & {
    counted?: Partial<CountedIn>;
    path: string;
    values?: { value: string; names?: string[]; signals?: RawSignal[] }[];
  })[];
  foreignKeys?: string[];
  services?: RawService[];
  unusedServices?: Partial<UnusedServices>;
  signals?: Record<string, Partial<Signal>>;
  negations?: Partial<Negations>;
  scaffolds?: Record<string, { en: RawScaffold; ja: RawScaffold }>;
}

/** Builds the vocabulary from its parsed files; signals go into the table, to be read out when the checklists are in. */
export function loadVocabulary(
  files: readonly ParsedFile[],
  signals: SignalTable,
): Omit<Vocabulary, 'signals' | 'terms'> {
  const raw: RawVocabulary = {};
  for (const file of files) {
    const value = (file.value ?? {}) as RawVocabulary;
    for (const [name, signal] of Object.entries(value.signals ?? {})) signals.define(name, signal);
    Object.assign(raw, { ...value, signals: undefined });
  }
  const language = (part: RawLanguage) => ({ preferred: part.preferred, synonyms: part.synonyms ?? [] });
  const parts = mapValues(
    raw.parts ?? {},
    (part): PartHeadings => ({
      en: language(part.en),
      ja: language(part.ja),
      other: [...(part.zh ?? []), ...(part.ko ?? [])],
      heads: part.heads ?? [],
      ids: part.ids ?? [],
    }),
  );
  return {
    headings: {
      parts,
      tables: [compileHeadings(parts)],
      ambiguous: Object.fromEntries((raw.ambiguous ?? []).map((entry) => [entry.heading, entry.parts])),
      fillers: { leading: [], trailing: [], asking: [], asked: [], ...raw.fillers },
    },
    fields: (raw.fields ?? []).map((field) => loadField(field, signals)),
    foreignKeys: raw.foreignKeys ?? [],
    services: (raw.services ?? []).map(loadService),
    unusedServices: loadUnusedServices(raw.unusedServices),
    negations: { sentence: [], before: [], after: [], exceptions: [], ...raw.negations },
    scaffolds: mapValues(raw.scaffolds ?? {}, ({ en, ja }) => ({
      en: loadScaffold(en),
      ja: loadScaffold(ja),
    })),
  };
}

function loadField(raw: NonNullable<RawVocabulary['fields']>[number], signals: SignalTable): Field {
  const title = raw.title ?? { en: raw.path, ja: raw.path };
  return {
    path: raw.path,
    type: raw.type ?? 'text',
    title,
    description: raw.description ?? title,
    keys: raw.keys ?? [],
    labels: raw.labels ?? [],
    also: raw.also ?? [],
    values: (raw.values ?? []).map(
      (value): FieldValue => ({
        value: value.value,
        names: value.names ?? [],
        signals: (value.signals ?? []).map((signal) => signals.name(signal, `${raw.path}.${value.value}`)),
      }),
    ),
    counted: raw.counted && { units: [], beside: [], minimum: 1, ...raw.counted },
    template: raw.template ?? `${raw.path.split('.').at(-1)}: \${1:TODO}`,
    example: String(raw.example ?? ''),
  };
}

function loadScaffold(raw: RawScaffold): Scaffold {
  return { guidance: raw.guidance ?? [], todo: raw.todo ?? '', diagram: raw.diagram ?? [], table: raw.table };
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
