import type { Schema } from '@cfworker/json-schema';
import { crossCheck } from './cross-check.ts';
import { type DataFile, type DataProblem, parseDataFile } from './data-file.ts';
import type { Library } from './library.ts';
import { loadVocabulary, type RawVocabulary } from './load-vocabulary.ts';
import { schemaCheck } from './schema-check.ts';
import { SignalTable } from './signal-table.ts';
import type {
  Answer,
  Automation,
  Checklist,
  Condition,
  Correspondence,
  Group,
  Localized,
  Requirement,
  Scope,
  Severity,
  Signal,
} from './types.ts';

/** A signal as a data file writes it: the name of one, or one on the spot. */
export type RawSignal = string | Partial<Signal>;

interface RawRequirement {
  id: string;
  title: Localized;
  text: Localized;
  section: string;
  chapter: string;
  scope?: Scope;
  when?: Condition;
  group?: string;
  severity: Severity;
  automation?: Automation;
  corresponds?: Correspondence[];
  parts?: string[];
  rule?: string;
  aggregate?: boolean;
  piece?: string;
  answer: Partial<Omit<Answer, 'signals' | 'or' | 'wording'>> & {
    signals?: RawSignal[];
    or?: RawSignal[][];
    wording?: RawSignal[];
  };
}

interface RawChecklist extends Omit<Checklist, 'requirements' | 'pin' | 'groups' | 'extends'> {
  extends?: string[];
  groups: Group[];
  requirements: RawRequirement[];
}

export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly DataProblem[];
}

/**
 * Builds the library from data files: checklists (checked against `schema`) and vocabulary. A bad file is left out and
 * named in `problems` with line and column; the others still work.
 */
export function loadLibrary(
  checklistFiles: readonly DataFile[],
  vocabularyFiles: readonly DataFile[],
  schema: Schema,
): LoadedLibrary {
  const problems: DataProblem[] = [];
  const signals = new SignalTable();
  const vocabularyParsed = vocabularyFiles.map(parseDataFile);
  problems.push(...vocabularyParsed.flatMap((file) => file.problems));
  const vocabulary = loadVocabulary(vocabularyParsed, signals);
  const check = schemaCheck(schema);
  const checklists: Checklist[] = [];
  const parsed = checklistFiles.map(parseDataFile);
  for (const file of parsed) {
    const found = file.problems.length ? file.problems : check(file);
    problems.push(...found);
    if (found.length) continue;
    if (checklists.some(({ pin }) => pin === pinOf(file.value)))
      problems.push(file.problemAt('/id', `${pinOf(file.value)} is there twice`));
    else checklists.push(buildChecklist(file.value as RawChecklist, signals));
  }
  const files = new Map(
    checklists.map((checklist) => [
      checklist.pin,
      parsed.find((file) => pinOf(file.value) === checklist.pin)!,
    ]),
  );
  problems.push(...crossCheck(checklists, vocabulary, signals, files));
  return { library: { checklists, vocabulary: { ...vocabulary, signals: signals.all() } }, problems };
}

export type { RawVocabulary };

function pinOf(value: unknown): string {
  const { id, version } = (value ?? {}) as { id?: string; version?: string };
  return `${id}@${version}`;
}

function buildChecklist(raw: RawChecklist, signals: SignalTable): Checklist {
  const pin = pinOf(raw);
  return {
    ...raw,
    pin,
    extends: raw.extends ?? [],
    groups: raw.groups ?? [],
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
    title: raw.title,
    text: raw.text,
    section: raw.section,
    chapter: raw.chapter,
    scope: raw.scope ?? 'case-study',
    when: raw.when ?? {},
    group: raw.group,
    severity: raw.severity,
    automation: raw.automation ?? (answer.attested ? 'manual' : 'partial'),
    corresponds: raw.corresponds ?? [],
    parts: raw.parts ?? [],
    rule: raw.rule,
    aggregate: raw.aggregate ?? false,
    piece: raw.piece,
    answer: {
      fields: answer?.fields ?? [],
      content: answer?.content ?? false,
      signals: named(answer?.signals),
      or: (answer?.or ?? []).map((set) => named(set)),
      wording: named(answer?.wording),
      within: answer?.within ?? 'section',
      diagram: answer?.diagram ?? false,
      computed: answer?.computed,
      attested: answer?.attested ?? false,
    },
  };
}
