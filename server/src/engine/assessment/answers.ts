import type { Requirement } from '../checklists/types.ts';
import type { CaseStudy, Passage } from '../document/case-study.ts';
import type { HeadingReader } from '../document/headings.ts';
import { fromAgreement } from './agreement.ts';
import type { Claims } from './claims.ts';
import { contradictionOf } from './contradiction.ts';
import { findDiagrams } from './diagrams.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Fact, Facts } from './facts.ts';
import { verdictOf } from './must-hold.ts';
import { said, saysAll } from './say.ts';
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
  /** The day of the assessment, `YYYY-MM-DD`. */
  readonly today: string;
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
  const claimed = namesOf(requirement).flatMap((id) => sources.claims.of(id));
  if (claimed.length) return { degree: 'full', evidence: claimed };
  // What a fact ("external: false") or a plain sentence contradicts no text beside it can answer.
  if (contradictionOf(requirement, sources)) return unanswered;
  const attempts = [fromComputation, fromFields, fromDiagram, fromSections, fromWording, agreeing];
  let best = unanswered;
  for (const attempt of attempts) {
    const result = attempt(requirement, sources);
    if (result.degree === 'full') return result;
    if (result.degree === 'part' && best.degree === 'none') best = result;
  }
  return best;
}

/** The ids under which a requirement is claimed: its own, those it stands in for, and those that ask for the same. */
function namesOf({ id, replaces, corresponds }: Requirement): string[] {
  const same = corresponds.filter(({ as }) => as === 'same').map(({ requirement }) => requirement);
  return [...new Set([id, ...replaces, ...same])];
}

/** Facts that are as they must be answer by themselves, unless others must be known besides. */
function fromComputation({ answer }: Requirement, { facts, today }: Sources): Answered {
  if (answer.fields.length) return unanswered;
  const verdict = verdictOf(answer, facts, today);
  if (verdict.state !== 'right') return unanswered;
  return { degree: 'full', evidence: verdict.facts.map((fact) => evidenceOf(fact, [], undefined)) };
}

function agreeing({ answer }: Requirement, sources: Sources): Answered {
  return fromAgreement(answer, sources);
}

function evidenceOf(fact: Fact, parts: readonly string[], base: EvidenceBase | undefined): Evidence {
  if (fact.source === 'field') {
    const span = { start: fact.keySpan.start, end: Math.max(fact.keySpan.end, fact.valueSpan.end) };
    return { kind: 'field', span, section: undefined };
  }
  const kind = !base || base.headedBy(fact.section ?? 0, parts) ? 'section' : 'wording';
  return { kind, span: fact.keySpan, section: fact.section };
}

function fromFields(requirement: Requirement, { facts, base }: Sources): Answered {
  const { fields } = requirement.answer;
  if (!fields.length) return unanswered;
  const known = fields.map((path) => facts.get(path)).filter((fact) => fact?.reading.state === 'known');
  if (!known.length) return unanswered;
  const evidence = known.map((fact) => evidenceOf(fact!, requirement.parts, base));
  return { degree: known.length === fields.length ? 'full' : 'part', evidence };
}

function fromDiagram(requirement: Requirement, sources: Sources): Answered {
  const { answer, parts } = requirement;
  if (!answer.diagram) return unanswered;
  const diagrams = findDiagrams(sources, parts);
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
  if (answer.diagram) return unanswered;
  const { base } = sources;
  if (answer.content) {
    const answering = answer.signals.length ? parts.slice(0, 1) : parts;
    const sections = answering
      .flatMap((part) => base.sectionsOf(part))
      .filter((section) => base.stateOfSection(section) === 'content');
    if (
      sections.length &&
      base.under(answering).length &&
      !denied(base.under(answering), answer.signals, sources.signals)
    )
      return {
        degree: 'full',
        evidence: sections.map(
          (section) => ({ kind: 'section', span: section.span, section: section.index }) as const,
        ),
      };
    const labelled = base.labelledBy(answering);
    if (labelled.length && !denied(labelled, answer.signals, sources.signals))
      return { degree: 'full', evidence: placesOf(labelled, parts, base) };
  }
  if (!answer.signals.length) return unanswered;
  const passages = base.under(parts);
  const first = fromPassages(passages, answer.signals, requirement, sources);
  if (first.degree === 'full') return first;
  for (const set of answer.or) {
    const other = fromPassages(passages, set, requirement, sources);
    if (other.degree === 'full') return other;
  }
  return first;
}

/** A section that speaks of its topic only to deny it ("the test was not carried out") has no content. */
function denied(passages: readonly Passage[], names: readonly string[], signals: SignalReader): boolean {
  return names.some(
    (name) =>
      passages.some((passage) => signals.denies(passage, name)) &&
      !passages.some((passage) => signals.inPassage(passage, name).size > 0),
  );
}

function fromWording(
  { answer: { wording, content }, parts }: Requirement,
  { base, signals }: Sources,
): Answered {
  if (wording.length < 2) return unanswered;
  // A writer who has a section for it and has not written it yet does not mean another passage.
  const [part] = parts;
  if (content && part && ['empty', 'placeholder'].includes(base.stateOf(part))) return unanswered;
  // Many passages make sense together only: what they say together is looked at once.
  const told = new Map<readonly Passage[], boolean>();
  const together = (unit: readonly Passage[]): boolean => {
    const known = told.get(unit) ?? saysAll(unit, wording, 'section', signals);
    told.set(unit, known);
    return known;
  };
  const found = base.passages.filter(
    (passage) =>
      wording.some((name) => signals.inPassage(passage, name).size > 0) && together(base.unitOf(passage)),
  );
  if (!found.length) return unanswered;
  return {
    degree: 'full',
    evidence: placesOf(found, parts, base),
  };
}

function placesOf(passages: readonly Passage[], parts: readonly string[], base: EvidenceBase): Evidence[] {
  const labelled = new Set(base.labelledBy(parts));
  return passages.slice(0, shownPlaces).map((passage) => {
    const headed = labelled.has(passage) || base.headedBy(passage.section, parts);
    return { kind: headed ? 'section' : 'wording', span: passage.span, section: passage.section };
  });
}

function fromPassages(
  passages: readonly Passage[],
  names: readonly string[],
  { answer: { within }, parts }: Requirement,
  { base, signals }: Sources,
): Answered {
  const saying = (wanted: readonly string[]) =>
    passages.filter((passage) => wanted.some((name) => signals.inPassage(passage, name).size > 0));
  const places = (found: readonly Passage[]) => placesOf(found, parts, base);
  if (saysAll(passages, names, within, signals)) {
    const found =
      within === 'section'
        ? saying(names)
        : passages.filter((each) => saysAll([each], names, within, signals));
    return { degree: 'full', evidence: places(found) };
  }
  const partly = names.length > 1 && names.some((name) => said(passages, name, signals));
  return partly ? { degree: 'part', evidence: places(saying(names)) } : unanswered;
}
