import type { Library } from '../checklists/library.ts';
import type { Signal, ValueKind } from '../checklists/types.ts';
import type { Passage } from '../document/case-study.ts';
import { rememberBy } from '../remember.ts';
import { foldText } from '../values/fold-text.ts';
import { createDenialReader } from './denial.ts';
import { type Sentence, sentenceKey, sentencesOf } from './sentence.ts';
import type { ServiceReader } from './services.ts';
import { type FoundValue, findValues } from './signal-values.ts';
import { createTermIndex, type TermMatch } from './term-index.ts';

/** The different ways in which a text says a signal; empty when it does not, or only to deny it. */
export type Hits = ReadonlySet<string>;

/** Looks for signals in passages. Remembers sentences, so that an edit costs what it touches. */
export interface SignalReader {
  inPassage(passage: Passage, signal: string): Hits;
  /** Whether a passage speaks of a signal only to deny it. */
  denies(passage: Passage, signal: string): boolean;
  /** Whether any one sentence of the passage says all of the signals. */
  sentenceSaysAll(passage: Passage, signals: readonly string[]): boolean;
  /** The AWS services named in a text, by canonical name. */
  services(text: string): readonly string[];
  minimum(signal: string): number;
}

const none: Hits = new Set();
const never = () => false;
const rememberedPassages = 20000;

export function createSignalReader(library: Library, services: ServiceReader): SignalReader {
  const { signals, negations } = library.vocabulary;
  const denial = createDenialReader(negations);
  const named = (text: string) => services.find(text).filter(({ certain }) => certain);
  const index = createTermIndex(library.vocabulary.terms);
  const sentencesBySource = rememberBy(rememberedPassages, sentenceKey, sentencesOf);
  const ofPassage = new WeakMap<Passage, readonly Sentence[]>();

  const sentences = (passage: Passage): readonly Sentence[] => {
    const seen = ofPassage.get(passage);
    if (seen) return seen;
    const known = sentencesBySource(passage);
    ofPassage.set(passage, known);
    return known;
  };

  const termsOf = (sentence: Sentence): ReadonlyMap<string, readonly TermMatch[]> => {
    sentence.terms ??= index.find(sentence.lower);
    return sentence.terms;
  };

  const matches = (sentence: Sentence, name: string, { rows }: Signal): readonly TermMatch[] => {
    const found = termsOf(sentence).get(name) ?? [];
    if (!sentence.row || rows === 'whole') return found;
    const label = sentence.lower.indexOf(' | ');
    return label < 0 ? found : found.filter(({ end }) => end <= label);
  };

  const values = (sentence: Sentence, kind: ValueKind): readonly FoundValue[] => {
    let found = sentence.values.get(kind);
    if (!found) {
      found = findValues(kind, sentence.text, { ...sentence, services: named });
      sentence.values.set(kind, found);
    }
    return found;
  };

  const search = (sentence: Sentence, name: string, signal: Signal): Hits => {
    const found = new Set<string>();
    const denied = () => {
      if (!signal.deniable) return never;
      sentence.denied ??= denial.of(sentence.lower);
      return sentence.denied;
    };
    for (const { term, start, end } of matches(sentence, name, signal)) {
      const key = `${term}`;
      if (!found.has(key) && !denied()(start, end)) found.add(key);
    }
    for (const kind of signal.values)
      for (const { start, end, key } of values(sentence, kind))
        if (!signal.except.includes(key) && !denied()(start, end)) found.add(`${kind} ${key}`);
    return found.size ? found : none;
  };

  const hitsIn = (sentence: Sentence, name: string): Hits => {
    const signal = signals[name];
    // Most sentences say nothing of most signals: that need not be remembered.
    if (!signal || (signal.values.length === 0 && !termsOf(sentence).has(name))) return none;
    let hits = sentence.hits.get(name);
    if (!hits) {
      hits = search(sentence, name, signal);
      sentence.hits.set(name, hits);
    }
    return hits;
  };

  const minimum = (name: string) => signals[name]?.minimum ?? 1;

  return {
    minimum,
    services: (text) => named(foldText(text)).map((match) => match.name),
    inPassage(passage, name) {
      const all = sentences(passage);
      if (all.length === 1) return hitsIn(all[0]!, name);
      let union: Set<string> | undefined;
      for (const sentence of all) {
        const hits = hitsIn(sentence, name);
        if (!hits.size) continue;
        union ??= new Set();
        for (const hit of hits) union.add(hit);
      }
      return union ?? none;
    },
    denies(passage, name) {
      const signal = signals[name];
      return sentences(passage).some(
        (sentence) =>
          signal && matches(sentence, name, signal).length > 0 && hitsIn(sentence, name).size === 0,
      );
    },
    sentenceSaysAll: (passage, names) =>
      sentences(passage).some((sentence) =>
        names.every((name) => hitsIn(sentence, name).size >= minimum(name)),
      ),
  };
}
