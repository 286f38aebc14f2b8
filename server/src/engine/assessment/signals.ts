import type { Library } from '../checklists/library.ts';
import type { Signal } from '../checklists/types.ts';
import type { Passage } from '../document/case-study.ts';
import { createDenialReader } from './denial.ts';
import { foldText, splitSentences, termPattern } from './normalize.ts';
import { createServiceReader } from './services.ts';
import { findValues } from './signal-values.ts';

/** The different ways in which a text says a signal; empty when it does not, or only to deny it. */
export type Hits = ReadonlySet<string>;

/** Looks for signals in passages. Remembers sentences, so that an edit costs what it touches. */
export interface SignalReader {
  inPassage(passage: Passage, signal: string): Hits;
  /** Whether a passage speaks of a signal only to deny it. */
  denies(passage: Passage, signal: string): boolean;
  /** The most that any one sentence of the passage says of each of the signals together. */
  sentenceSaysAll(passage: Passage, signals: readonly string[]): boolean;
  /** The AWS services named in a text, by canonical name. */
  services(text: string): readonly string[];
  minimum(signal: string): number;
}

interface Sentence {
  readonly text: string;
  readonly lower: string;
  readonly links: boolean;
  readonly row: boolean;
  readonly hits: Map<string, Hits>;
  denied: ((start: number, end: number) => boolean) | undefined;
}

function newSentence(text: string, links: boolean, row: boolean): Sentence {
  return { text, lower: text.toLowerCase(), links, row, hits: new Map(), denied: undefined };
}

function searched({ lower, row }: Sentence, signal: Signal): string {
  return row && signal.rows === 'label' ? (lower.split(' | ')[0] ?? '') : lower;
}

const none: Hits = new Set();
const never = () => false;
const rememberedSentences = 20000;

export function createSignalReader(library: Library): SignalReader {
  const { signals, negations } = library.vocabulary;
  const denial = createDenialReader(negations);
  const services = createServiceReader(library.vocabulary.services);
  const patterns = new Map<string, RegExp | undefined>();
  const sentences = new Map<string, readonly Sentence[]>();

  const patternOf = (name: string, signal: Signal): RegExp | undefined => {
    if (!patterns.has(name)) {
      const source = signal.terms.map((term) => `(${termPattern(term)})`).join('|');
      patterns.set(name, signal.terms.length ? new RegExp(source, 'gu') : undefined);
    }
    return patterns.get(name);
  };

  const sentencesOf = (passage: Passage): readonly Sentence[] => {
    const header = passage.header ? ` | ${passage.header.join(' | ')}` : '';
    const links = passage.links.length > 0;
    const key = `${links ? '1' : '0'}${passage.kind === 'row' ? 'r' : 'p'}${passage.lead ?? ''}\n${passage.text}${header}`;
    let known = sentences.get(key);
    if (!known) {
      if (sentences.size > rememberedSentences) sentences.clear();
      const folded = foldText(passage.text + header);
      const split = passage.kind === 'row' ? [folded] : splitSentences(folded);
      const lead = passage.lead === undefined ? '' : `${foldText(passage.lead)} `;
      known = split.map((text) => newSentence(lead + text, links, passage.kind === 'row'));
      sentences.set(key, known);
    }
    return known;
  };

  const hitsIn = (sentence: Sentence, name: string): Hits => {
    const remembered = sentence.hits.get(name);
    if (remembered) return remembered;
    const signal = signals[name];
    const hits = signal ? search(sentence, name, signal) : none;
    sentence.hits.set(name, hits);
    return hits;
  };

  const search = (sentence: Sentence, name: string, signal: Signal): Hits => {
    const found = new Set<string>();
    const denied = () => {
      if (!signal.deniable) return never;
      sentence.denied ??= denial.of(sentence.lower);
      return sentence.denied;
    };
    const pattern = patternOf(name, signal);
    if (pattern)
      for (const match of searched(sentence, signal).matchAll(pattern)) {
        const term = match.findIndex((group, index) => index > 0 && group !== undefined);
        const key = `${term}`;
        if (!found.has(key) && !denied()(match.index, match.index + match[0].length)) found.add(key);
      }
    for (const kind of signal.values)
      for (const value of findValues(kind, sentence.text, { ...sentence, services: services.find }))
        if (!denied()(value.start, value.end)) found.add(`${kind} ${value.key}`);
    return found.size ? found : none;
  };

  const minimum = (name: string) => signals[name]?.minimum ?? 1;

  return {
    minimum,
    services: (text) => services.find(foldText(text)).map((match) => match.name),
    inPassage(passage, name) {
      const all = sentencesOf(passage);
      if (all.length === 1) return hitsIn(all[0]!, name);
      const union = new Set<string>();
      for (const sentence of all) for (const hit of hitsIn(sentence, name)) union.add(hit);
      return union;
    },
    denies: (passage, name) => {
      const pattern = signals[name] && patternOf(name, signals[name]);
      return sentencesOf(passage).some(
        (sentence) => pattern && hitsIn(sentence, name).size === 0 && sentence.lower.search(pattern) >= 0,
      );
    },
    sentenceSaysAll: (passage, names) =>
      sentencesOf(passage).some((sentence) =>
        names.every((name) => hitsIn(sentence, name).size >= minimum(name)),
      ),
  };
}
