import type { Requirement } from '../checklists/types.ts';
import type { Field } from '../checklists/vocabulary.ts';
import { isProblem } from '../values/result.ts';
import type { CountReader } from './counted-facts.ts';
import type { EvidenceBase } from './evidence-base.ts';
import { canonicalOf, type Fact, type Facts, firstStated } from './facts.ts';
import type { FieldNames } from './field-names.ts';
import type { PassageReader } from './passage-reader.ts';
import type { SignalReader } from './signals.ts';

/** What facts are inferred with. */
export interface InferenceReaders {
  readonly names: FieldNames;
  readonly signals: SignalReader;
  readonly counts: CountReader;
}

/**
 * Adds the facts that prose states: recovery objectives anywhere ("an RTO of 15 minutes"), what is counted
 * ("24 Lambda functions"), and the value of an enumeration when the sections of its part speak for exactly one ("the customer's team operates the cluster").
 */
export function inferFacts(
  stated: Facts,
  requirements: readonly Requirement[],
  base: EvidenceBase,
  { names, signals, counts }: InferenceReaders,
  reader: PassageReader,
): Facts {
  const inferred = new Map<string, Fact>();
  const open = (field: Field) => {
    const state = stated.get(field.path)?.reading.state;
    return state === undefined || state === 'empty';
  };
  // Prose is read for what is not stated already.
  const asking = requirements.filter(({ answer }) =>
    answer.fields.some((path) => {
      const field = names.byPath(path);
      return field !== undefined && open(field);
    }),
  );
  for (const fact of [
    ...objectives(base, names, reader),
    ...choices(asking, base, names, signals),
    ...counts(asking, base, names),
  ]) {
    const known = inferred.get(fact.field.path);
    const better = !known || (known.reading.state === 'invalid' && fact.reading.state === 'known');
    if (open(fact.field) && better) inferred.set(fact.field.path, fact);
  }
  if (!inferred.size) return stated;
  const get = (path: string) => firstStated(path, names, (each) => inferred.get(each)) ?? stated.get(path);
  return {
    nearMisses: stated.nearMisses,
    emptyKeys: stated.emptyKeys,
    statements: stated.statements,
    get,
    all: () => [...stated.all().filter((fact) => !inferred.has(fact.field.path)), ...inferred.values()],
    value: (path) => canonicalOf(get(path)),
  };
}

function* objectives(base: EvidenceBase, names: FieldNames, reader: PassageReader): Generator<Fact> {
  for (const passage of base.passages) {
    const header = passage.header ? `${passage.header.join(' | ')} | ` : '';
    const found = reader.recoveryObjectives(header + passage.text);
    for (const [name, objective] of [
      ['RTO', found.rto],
      ['RPO', found.rpo],
    ] as const) {
      const field = names.ofLabel(name)[0];
      if (!field || !objective) continue;
      const { parsed } = objective;
      const text = (header + passage.text).slice(objective.start, objective.end);
      yield {
        field,
        source: 'label',
        keySpan: passage.span,
        valueSpan: passage.span,
        section: passage.section,
        reading: isProblem(parsed)
          ? { state: 'invalid', problems: [{ span: undefined, problem: parsed.problem, text }] }
          : { state: 'known', canonical: parsed.canonical, corrections: [] },
        entry: undefined,
      };
    }
  }
}

function* choices(
  requirements: readonly Requirement[],
  base: EvidenceBase,
  names: FieldNames,
  signals: SignalReader,
): Generator<Fact> {
  for (const { answer, parts } of requirements) {
    const field = answer.fields.length === 1 ? names.byPath(answer.fields[0]!) : undefined;
    if (field?.type !== 'enum' || !parts.length) continue;
    const passages = base.under(parts);
    const spoken = field.values.flatMap(({ value, signals: wanted }) => {
      const passage = passages.find((each) =>
        wanted.some((name) => signals.inPassage(each, name).size >= signals.minimum(name)),
      );
      return passage ? [{ value, passage }] : [];
    });
    const [only] = spoken;
    if (!only || spoken.length > 1) continue;
    yield {
      field,
      source: 'label',
      keySpan: only.passage.span,
      valueSpan: only.passage.span,
      section: only.passage.section,
      reading: { state: 'known', canonical: only.value, corrections: [] },
      entry: undefined,
    };
  }
}
