import type { Schema } from '@cfworker/json-schema';
import type { Language } from '../document/case-study.ts';
import { compileHeadings } from '../document/heading-table.ts';
import type { PartHeadings } from '../document/headings.ts';
import { createTranslator, type Translate } from '../translate.ts';
import { compileTerms } from '../values/term-table.ts';
import { crossCheck } from './cross-check.ts';
import { type DataFile, type DataProblem, type ParsedFile, parseDataFile } from './data-file.ts';
import type { Library } from './library.ts';
import { linkSame } from './link-same.ts';
import { checkServices } from './load-services.ts';
import { loadVocabulary, type RawVocabulary } from './load-vocabulary.ts';
import { localized, type RawText, untranslated } from './normalize-text.ts';
import { schemaCheck } from './schema-check.ts';
import { SignalTable } from './signal-table.ts';
import type {
  Answer,
  Automation,
  Checklist,
  Condition,
  Correspondence,
  Group,
  Requirement,
  Scope,
  Severity,
  Signal,
} from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

interface RawHeadings {
  preferred: string;
  synonyms?: string[];
}

/** A signal as a data file writes it: the name of one, or one on the spot. */
export type RawSignal = string | Partial<Signal>;

interface RawRequirement {
  id: string;
  title: RawText;
  text: RawText;
  section: string;
  chapter: string;
  scope?: Scope;
  when?: Condition;
  whenSaid?: RawSignal[];
  group?: string;
  severity: Severity;
  automation?: Automation;
  replaces?: string | string[];
  corresponds?: Correspondence[];
  parts?: string[];
  rule?: string;
  aggregate?: boolean;
  piece?: string;
  answer: Partial<Omit<Answer, 'signals' | 'or' | 'unless' | 'wording' | 'agrees'>> & {
    signals?: RawSignal[];
    or?: RawSignal[][];
    unless?: (RawSignal | RawSignal[])[];
    wording?: RawSignal[];
    agrees?: Record<string, Record<string, RawSignal[]>>;
  };
}

interface RawChecklist
  extends Omit<Checklist, 'requirements' | 'pin' | 'groups' | 'extends' | 'outline' | 'title' | 'chapters'> {
  title: RawText;
  chapters: { id: string; title: RawText }[];
  extends?: string[];
  groups?: (Omit<Group, 'title'> & { title: RawText })[];
  outline?: string[];
  /** Parts of its own, by name. */
  parts?: Record<string, Partial<Record<Language, RawHeadings>>>;
  requirements: RawRequirement[];
}

export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly DataProblem[];
}

/**
 * Builds the library from data files: checklists (checked against `schema`) and vocabulary. A bad file is left out, all
 * that is wrong in it named in `problems` with line and column; the others still work.
 */
export function loadLibrary(
  checklistFiles: readonly DataFile[],
  vocabularyFiles: readonly DataFile[],
  schema: Schema,
  t: Translate = createTranslator({}),
): LoadedLibrary {
  const signals = new SignalTable();
  const parsed = vocabularyFiles.map(parseDataFile);
  const vocabulary = { ...loadVocabulary(parsed, signals), signals: {}, terms: [] };
  const own = (file: ParsedFile) => untranslated(file, t);
  const loaded = addChecklists(
    { checklists: [], refused: [], vocabulary },
    signals,
    checklistFiles,
    schema,
    t,
    own,
  );
  const ofVocabulary = parsed.flatMap((file) => [...file.problems, ...checkServices(file)]);
  return { ...loaded, problems: [...ofVocabulary, ...loaded.problems] };
}

/**
 * A library with further checklists, such as a person's own: they may extend, use and name whatever the library has, and
 * bring parts of their own. The library itself stays as it is. Problems as in {@link loadLibrary}.
 */
export function extendLibrary(
  library: Library,
  files: readonly DataFile[],
  schema: Schema,
  t: Translate,
): LoadedLibrary {
  return addChecklists(library, new SignalTable(library.vocabulary.signals), files, schema, t, () => []);
}

function addChecklists(
  base: Library,
  signals: SignalTable,
  files: readonly DataFile[],
  schema: Schema,
  t: Translate,
  furtherCheck: (file: ParsedFile) => DataProblem[],
): LoadedLibrary {
  const check = schemaCheck(schema, t);
  const problems: DataProblem[] = [];
  const sound = new Map<Checklist, ParsedFile>();
  const flawed = new Map<Checklist, ParsedFile>();
  const own: Record<string, PartHeadings> = {};
  for (const file of files.map(parseDataFile)) {
    const found = file.problems.length ? [...file.problems] : [...check(file), ...furtherCheck(file)];
    const pin = pinOf(file.value);
    if ([...base.checklists, ...sound.keys()].some((other) => other.pin === pin))
      found.push(file.problemAt('/id', t('"{0}" is there twice', pin)));
    for (const name of Object.keys((file.value as RawChecklist | undefined)?.parts ?? {}))
      if (base.vocabulary.headings.parts[name] ?? own[name])
        found.push(file.problemAt(`/parts/${name}`, t('"{0}" is there twice', name)));
    problems.push(...found);
    const checklist = attempt(() => buildChecklist(file.value as RawChecklist, signals));
    if (!checklist) continue;
    if (found.length) flawed.set(checklist, file);
    else {
      sound.set(checklist, file);
      Object.assign(own, ownParts(file.value as RawChecklist));
    }
  }
  const vocabularyWith = (parts: Readonly<Record<string, PartHeadings>>) => ({
    ...base.vocabulary,
    headings: withParts(base.vocabulary.headings, parts),
  });
  const vocabulary = vocabularyWith(own);
  const good = [...base.checklists, ...sound.keys()];
  // What is flawed is looked at beside the others, and does not count for them.
  for (const [checklist, file] of flawed)
    problems.push(
      ...(attempt(() => {
        const parts = { ...own, ...ownParts(file.value as RawChecklist) };
        const files = new Map([[checklist, file]]);
        return crossCheck([...good, checklist], vocabularyWith(parts), signals, files, t);
      }) ?? []),
    );
  for (const [checklist, file] of [...sound]) {
    const found = crossCheck(good, vocabulary, signals, new Map([[checklist, file]]), t);
    problems.push(...found);
    if (!found.length) continue;
    sound.delete(checklist);
    flawed.set(checklist, file);
  }
  const library: Library = {
    checklists: linkSame([...base.checklists, ...sound.keys()]),
    refused: [...base.refused, ...[...flawed.keys()].map(({ pin }) => pin)],
    vocabulary: {
      ...vocabulary,
      signals: signals.all(),
      terms: [...base.vocabulary.terms, compileTerms(signals.addedTerms())],
    },
  };
  return { library, problems };
}

/** What a file of the wrong shape makes impossible is left out: its shape has been told already. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function withParts(
  headings: Vocabulary['headings'],
  own: Readonly<Record<string, PartHeadings>>,
): Vocabulary['headings'] {
  if (Object.keys(own).length === 0) return headings;
  return {
    ...headings,
    parts: { ...headings.parts, ...own },
    tables: [...headings.tables, compileHeadings(own)],
  };
}

function ownParts({ parts }: RawChecklist): Record<string, PartHeadings> {
  const headings = ({ preferred, synonyms = [] }: RawHeadings) => ({ preferred, synonyms });
  return Object.fromEntries(
    Object.entries(parts ?? {}).map(([name, { en, ja }]) => [
      name,
      { en: headings((en ?? ja)!), ja: headings((ja ?? en)!), other: [], heads: [], ids: [] },
    ]),
  );
}

export type { RawVocabulary };

function pinOf(value: unknown): string {
  const { id, version } = (value ?? {}) as { id?: string; version?: string };
  return `${id}@${version}`;
}

function buildChecklist(raw: RawChecklist, signals: SignalTable): Checklist {
  const pin = pinOf(raw);
  const { parts: _, ...rest } = raw;
  return {
    ...rest,
    title: localized(raw.title),
    chapters: raw.chapters.map(({ id, title }) => ({ id, title: localized(title) })),
    pin,
    extends: raw.extends ?? [],
    groups: (raw.groups ?? []).map((group) => ({ ...group, title: localized(group.title) })),
    outline: raw.outline ?? [],
    requirements: raw.requirements.map((requirement) => buildRequirement(requirement, pin, signals)),
  };
}

function buildRequirement(raw: RawRequirement, pin: string, signals: SignalTable): Requirement {
  const { answer } = raw;
  const named = (list: readonly RawSignal[] | undefined) =>
    (list ?? []).map((signal) => signals.name(signal, raw.id));
  return {
    id: raw.id,
    checklist: pin,
    title: localized(raw.title),
    text: localized(raw.text),
    section: raw.section,
    chapter: raw.chapter,
    scope: raw.scope ?? 'case-study',
    when: raw.when ?? {},
    whenSaid: named(raw.whenSaid),
    group: raw.group,
    severity: raw.severity,
    automation: raw.automation ?? (answer.attested ? 'manual' : 'partial'),
    replaces: [raw.replaces ?? []].flat(),
    corresponds: raw.corresponds ?? [],
    parts: raw.parts ?? [],
    rule: raw.rule ?? usualRule(raw),
    aggregate: raw.aggregate ?? false,
    piece: raw.piece,
    answer: {
      fields: answer?.fields ?? [],
      content: answer?.content ?? false,
      signals: named(answer?.signals),
      or: (answer?.or ?? []).map((set) => named(set)),
      wording: named(answer?.wording),
      within: answer?.within ?? 'section',
      agrees: mapValues(answer?.agrees, (byValue) => mapValues(byValue, named)),
      diagram: answer?.diagram ?? false,
      computed: answer?.computed,
      notOlderThan: answer?.notOlderThan,
      is: answer?.is ?? {},
      isNot: answer?.isNot ?? {},
      atLeast: answer?.atLeast ?? {},
      unless: (answer?.unless ?? []).map((set) => named([set].flat())),
      attested: answer?.attested ?? false,
    },
  };
}

/** Who speaks for a requirement that does not say: see the rules of the product. */
function usualRule({ answer, aggregate, rule }: RawRequirement): string | undefined {
  if (aggregate || answer.attested) return rule;
  if (answer.fields?.length) return 'missing-field';
  if (answer.diagram) return 'missing-diagram';
  return answer.content ? 'missing-section' : 'missing-evidence';
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>> | undefined,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, change(value)]));
}
