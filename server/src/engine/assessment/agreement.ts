import type { Answer } from '../checklists/types.ts';
import type { FrontMatterEntry, Passage } from '../document/case-study.ts';
import type { Answered, Sources } from './answers.ts';
import { said } from './say.ts';
import type { Evidence } from './types.ts';

const unanswered: Answered = { degree: 'none', evidence: [] };
/** More places than this help nobody who wants to look at the evidence. */
const shownPlaces = 5;

/** Whether the document says, anywhere, what the values of its facts lead one to expect: the services of a pattern. */
export function fromAgreement(
  { agrees }: Answer,
  { base, facts, signals, caseStudy }: Pick<Sources, 'base' | 'facts' | 'signals' | 'caseStudy'>,
): Answered {
  const expected = Object.entries(agrees).map(([path, byValue]) => byValue[facts.value(path) ?? '']);
  if (!expected.length || expected.some((names) => names === undefined)) return unanswered;
  const names = expected.flatMap((each) => each ?? []);
  const stated = caseStudy.frontMatter.entries.map((entry) => asPassage(entry, caseStudy.text));
  const passages = [...stated, ...base.passages];
  if (!names.every((name) => said(passages, name, signals))) return unanswered;
  const saying = passages.filter((passage) =>
    names.some((name) => signals.inPassage(passage, name).size > 0),
  );
  return { degree: 'full', evidence: saying.slice(0, shownPlaces).map((each) => placeOf(each, stated)) };
}

function placeOf(passage: Passage, stated: readonly Passage[]): Evidence {
  return stated.includes(passage)
    ? { kind: 'field', span: passage.span, section: undefined }
    : { kind: 'wording', span: passage.span, section: passage.section };
}

/** An entry of the front matter, read as a writer's words. */
function asPassage({ keySpan, valueSpan }: FrontMatterEntry, text: string): Passage {
  return {
    kind: 'paragraph',
    text: text.slice(valueSpan.start, valueSpan.end),
    span: { start: keySpan.start, end: Math.max(keySpan.end, valueSpan.end) },
    section: 0,
    links: [],
  };
}
