import type { Library } from '../checklists/library.ts';
import type { CaseStudy, Passage } from '../document/case-study.ts';
import { maskNotProse } from '../document/mask.ts';
import { remember, rememberBy } from '../remember.ts';
import { createDenialReader } from './denial.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Facts } from './facts.ts';
import { createListReader, type ListedService } from './listed-services.ts';
import { sentenceKey, sentencesOf } from './sentence.ts';
import type { ServiceMention, ServiceReader } from './services.ts';

/** A service named in the body of a document; offsets are those of the document. */
export interface NamedService extends ServiceMention {
  /** Code holds diagrams, too; names in it are never wrong. */
  readonly place: 'prose' | 'heading' | 'code';
}

/** The services that one document names: where, by which name, and as what. */
export interface NamedServices {
  /** Every name in the body, in document order. */
  readonly inBody: readonly NamedService[];
  /** The entries of `awsServices` in the front matter. */
  readonly listed: readonly ListedService[];
  /** The official names of services that the prose surely describes as used, in order of appearance. */
  readonly used: readonly string[];
  /** The names in any other text, e.g. the labels of a diagram. */
  readonly inText: (text: string) => readonly ServiceMention[];
}

/** Looks for services in documents; remembers passages, so that an edit costs what it touches. */
export type ServiceSurvey = (caseStudy: CaseStudy, base: EvidenceBase, facts: Facts) => NamedServices;

const rememberedPassages = 20000;
const rememberedDiagrams = 50;

export function createServiceSurvey({ vocabulary }: Library, reader: ServiceReader): ServiceSurvey {
  const lists = createListReader(vocabulary.services, reader);
  const inProse = remember(rememberedPassages, (source) => reader.find(maskNotProse(source)));
  const inCode = remember(rememberedPassages, (source) => reader.find(source));
  const inText = remember(rememberedDiagrams, (text) => reader.find(text));
  const denied = createDenialReader(vocabulary.negations);
  const unused = createDenialReader({ ...vocabulary.unusedServices, exceptions: [] });
  const usedIn = rememberBy(rememberedPassages, sentenceKey, (passage: Passage): readonly string[] =>
    sentencesOf(passage).flatMap(({ text, lower }) => {
      const named = reader.find(text).filter(({ certain }) => certain);
      if (!named.length) return [];
      const [isDenied, isUnused] = [denied.of(lower), unused.of(lower)];
      return named
        .filter(({ start, end }) => !isDenied(start, end) && !isUnused(start, end))
        .map(({ name }) => name);
    }),
  );

  const findInBody = ({ text, sections, passages }: CaseStudy): NamedService[] => {
    const found = new Map<number, NamedService>();
    const add = (place: NamedService['place'], start: number, end: number) => {
      const mentions = (place === 'code' ? inCode : inProse)(text.slice(start, end));
      for (const mention of mentions)
        if (!found.has(start + mention.start))
          found.set(start + mention.start, {
            ...mention,
            place,
            start: start + mention.start,
            end: start + mention.end,
          });
    };
    for (const { kind, span } of passages) add(kind === 'code' ? 'code' : 'prose', span.start, span.end);
    for (const { titleSpan } of sections) add('heading', titleSpan.start, titleSpan.end);
    return [...found.values()].sort((a, b) => a.start - b.start);
  };

  const findUsed = ({ passages }: CaseStudy, base: EvidenceBase): string[] => {
    const elsewhere = (section: number) => {
      const parts = base.partsAround(section);
      return vocabulary.unusedServices.parts.some((part) => parts.has(part));
    };
    const used = passages
      .filter((passage) => passage.kind !== 'code' && passage.kind !== 'image')
      .filter((passage) => !elsewhere(passage.section) && !base.isPlaceholder(passage))
      .flatMap((passage) => usedIn(passage));
    return [...new Set(used)];
  };

  return (caseStudy, base, facts) => {
    let inBody: readonly NamedService[] | undefined;
    let listed: readonly ListedService[] | undefined;
    let used: readonly string[] | undefined;
    return {
      get inBody() {
        inBody ??= findInBody(caseStudy);
        return inBody;
      },
      get listed() {
        const entry = facts.get('awsServices')?.entry;
        listed ??= entry ? lists.read(entry) : [];
        return listed;
      },
      get used() {
        used ??= findUsed(caseStudy, base);
        return used;
      },
      inText,
    };
  };
}
