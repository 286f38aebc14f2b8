import type { Requirement } from '../checklists/types.ts';
import type { CaseStudy, Passage } from '../document/case-study.ts';
import type { HeadingReader } from '../document/headings.ts';
import type { Claims } from './claims.ts';
import { compute } from './computed.ts';
import { findDiagrams } from './diagrams.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Fact, Facts } from './facts.ts';
import type { SignalReader } from './signals.ts';
import type { Evidence } from './types.ts';

/** Everything that can answer a requirement in one document. */
export interface Sources {
  readonly caseStudy: CaseStudy;
  readonly base: EvidenceBase;
  readonly facts: Facts;
  readonly claims: Claims;
  readonly signals: SignalReader;
  readonly headings: HeadingReader;
}

/** Whether a requirement is answered, in part or not at all, and by what. */
export interface Answered {
  readonly degree: 'full' | 'part' | 'none';
  readonly evidence: readonly Evidence[];
}

const unanswered: Answered = { degree: 'none', evidence: [] };
/** More places than this help nobody who wants to look at the evidence. */
const shownPlaces = 5;

/** Looks for the answer of one requirement: claim, fact, section, wording, in this order; the first full one wins. */
export function answer(requirement: Requirement, sources: Sources): Answered {
  const claimed = sources.claims.of(requirement.id);
  if (claimed.length) return { degree: 'full', evidence: claimed };
  const attempts = [fromComputation, fromFields, fromDiagram, fromSections, fromWording];
  let best = unanswered;
  for (const attempt of attempts) {
    const result = attempt(requirement, sources);
    if (result.degree === 'full') return result;
    if (result.degree === 'part' && best.degree === 'none') best = result;
  }
  return best;
}

function fromComputation({ answer: { computed } }: Requirement, { facts, caseStudy }: Sources): Answered {
  if (!computed) return unanswered;
  const verdict = compute(computed, facts);
  if (verdict.state !== 'right') return unanswered;
  return {
    degree: 'full',
    evidence: verdict.facts.map((fact) => evidenceOf(fact, [], caseStudy, undefined)),
  };
}

function evidenceOf(
  fact: Fact,
  parts: readonly string[],
  _: CaseStudy,
  base: EvidenceBase | undefined,
): Evidence {
  if (fact.source === 'field') {
    const span = { start: fact.keySpan.start, end: Math.max(fact.keySpan.end, fact.valueSpan.end) };
    return { kind: 'field', span, section: undefined };
  }
  const around = base?.partsAround(fact.section ?? 0);
  const kind = !around || parts.some((part) => around.has(part)) ? 'section' : 'wording';
  return { kind, span: fact.keySpan, section: fact.section };
}

function fromFields(requirement: Requirement, { facts, base, caseStudy }: Sources): Answered {
  const { fields } = requirement.answer;
  if (!fields.length) return unanswered;
  const known = fields.map((path) => facts.get(path)).filter((fact) => fact?.reading.state === 'known');
  if (!known.length) return unanswered;
  const evidence = known.map((fact) => evidenceOf(fact!, requirement.parts, caseStudy, base));
  return { degree: known.length === fields.length ? 'full' : 'part', evidence };
}

function fromDiagram(requirement: Requirement, sources: Sources): Answered {
  const { answer, parts } = requirement;
  if (!answer.diagram) return unanswered;
  const diagrams = findDiagrams(sources.caseStudy, sources.base, sources.headings, parts);
  if (!diagrams.length) return unanswered;
  const evidence = diagrams.map((diagram) => diagram.evidence);
  if (!answer.signals.length) return { degree: 'full', evidence };
  const told = [...diagrams.map((diagram) => diagram.passage), ...sources.base.under(parts)];
  return saysAll(told, answer.signals, 'section', sources.signals)
    ? { degree: 'full', evidence }
    : { degree: 'part', evidence };
}

function fromSections(requirement: Requirement, sources: Sources): Answered {
  const { answer, parts } = requirement;
  const { base } = sources;
  if (answer.content) {
    const answering = answer.signals.length ? parts.slice(0, 1) : parts;
    const sections = answering
      .flatMap((part) => base.sectionsOf(part))
      .filter((section) => base.stateOfSection(section) === 'content');
    if (sections.length && base.under(answering).length)
      return {
        degree: 'full',
        evidence: sections.map(
          (section) => ({ kind: 'section', span: section.span, section: section.index }) as const,
        ),
      };
  }
  if (!answer.signals.length) return unanswered;
  return fromPassages(base.under(parts), answer.signals, answer.within, sources.signals, 'section');
}

function fromWording(requirement: Requirement, { base, signals }: Sources): Answered {
  const { wording } = requirement.answer;
  if (wording.length < 2) return unanswered;
  const found = base.passages.filter((passage) => saysAll([passage], wording, 'section', signals));
  if (!found.length) return unanswered;
  const stands = (passage: Passage) =>
    requirement.parts.some((part) => base.partsAround(passage.section).has(part));
  return {
    degree: 'full',
    evidence: found
      .slice(0, shownPlaces)
      .map((passage) => place(passage, stands(passage) ? 'section' : 'wording')),
  };
}

function place(passage: Passage, kind: Evidence['kind']): Evidence {
  return { kind, span: passage.span, section: passage.section };
}

function fromPassages(
  passages: readonly Passage[],
  names: readonly string[],
  within: 'section' | 'passage' | 'sentence',
  signals: SignalReader,
  kind: Evidence['kind'],
): Answered {
  if (!saysAll(passages, names, within, signals)) {
    const partly = names.length > 1 && names.some((name) => said(passages, name, signals));
    const saying = passages.filter((passage) =>
      names.some((name) => signals.inPassage(passage, name).size > 0),
    );
    return partly
      ? { degree: 'part', evidence: saying.slice(0, shownPlaces).map((passage) => place(passage, kind)) }
      : unanswered;
  }
  const saying =
    within === 'section'
      ? passages.filter((passage) => names.some((name) => signals.inPassage(passage, name).size > 0))
      : passages.filter((passage) => saysAll([passage], names, within, signals));
  return { degree: 'full', evidence: saying.slice(0, shownPlaces).map((passage) => place(passage, kind)) };
}

function said(passages: readonly Passage[], name: string, signals: SignalReader): boolean {
  const wanted = signals.minimum(name);
  const union = new Set<string>();
  for (const passage of passages) {
    for (const hit of signals.inPassage(passage, name)) union.add(hit);
    if (union.size >= wanted) return true;
  }
  return false;
}

function saysAll(
  passages: readonly Passage[],
  names: readonly string[],
  within: 'section' | 'passage' | 'sentence',
  signals: SignalReader,
): boolean {
  if (within === 'section') return names.every((name) => said(passages, name, signals));
  return passages.some((passage) =>
    within === 'sentence'
      ? signals.sentenceSaysAll(passage, names)
      : names.every((name) => said([passage], name, signals)),
  );
}
