import type { Span } from '../document/text.ts';
import type { FullInspection } from '../inspect.ts';
import { checklistMarkdown } from './checklist-markdown.ts';
import { type ExplainOptions, explainRequirement } from './explain.ts';
import { explanationMarkdown } from './explanation-markdown.ts';
import { fieldMarkdown } from './field-markdown.ts';
import { statusList, statusText } from './status-list.ts';

/** What to show for a place of a document: Markdown, and the span that it is about. */
export interface HoverText {
  readonly span: Span;
  readonly markdown: string;
}

type Options = Pick<ExplainOptions, 'language'>;

/** What is known about the place at an offset: a pin, an id, a key or a heading; `undefined` elsewhere. */
export function hoverAt(inspection: FullInspection, offset: number, options: Options): HoverText | undefined {
  const at = (span: Span) => span.start <= offset && offset <= span.end;
  return (
    pinAt(inspection, at, options) ??
    idAt(inspection, at, options) ??
    fieldAt(inspection, at) ??
    headingAt(inspection, at, options)
  );
}

type At = (span: Span) => boolean;

function pinAt({ context }: FullInspection, at: At, { language }: Options): HoverText | undefined {
  const { library, today, t } = context;
  const pin = context.pins.find(({ span }) => at(span));
  const checklist = library.checklists.find((each) => each.pin === pin?.known);
  return pin && checklist
    ? { span: pin.span, markdown: checklistMarkdown(checklist, library, { t, language, today }) }
    : undefined;
}

/** The id of a requirement: in a claim, an exception or an attestation. */
function idAt(inspection: FullInspection, at: At, options: Options): HoverText | undefined {
  const { caseStudy, context, assessment } = inspection;
  const inText = context.claims.ids.find(({ span }) => at(span));
  const found = inText ?? frontMatterId(caseStudy.frontMatter.entries, at);
  const explained =
    found && explainRequirement(found.id, { ...options, ...context, explanation: inspection.explanation });
  if (!explained) return undefined;
  const status = assessment.byId(found.id);
  const lines = [explanationMarkdown(explained, context.t)];
  if (status) lines.unshift(statusText(status, context.t));
  return { span: found.span, markdown: lines.join('\n\n') };
}

type Entries = FullInspection['caseStudy']['frontMatter']['entries'];

function frontMatterId(entries: Entries, at: At): { readonly id: string; readonly span: Span } | undefined {
  for (const { path, keySpan, valueSpan, text, shape, children } of entries) {
    const key = path.at(-1)!;
    if (key.includes('.') && at(keySpan)) return { id: key, span: keySpan };
    if (shape === 'scalar' && at(valueSpan) && /^[a-z][\w-]*\.[\w.-]+$/.test(text.trim()))
      return { id: text.trim(), span: valueSpan };
    const inner = frontMatterId(children, at);
    if (inner) return inner;
  }
  return undefined;
}

function fieldAt(inspection: FullInspection, at: At): HoverText | undefined {
  const { facts } = inspection.context;
  // A map spans the facts in it, which say more.
  const fact = facts
    .all()
    .filter(({ entry }) => entry?.shape !== 'map')
    .find(({ keySpan, valueSpan, source }) => (source === 'field' && at(keySpan)) || at(valueSpan));
  if (!fact) return undefined;
  return {
    span: at(fact.keySpan) && fact.source === 'field' ? fact.keySpan : fact.valueSpan,
    markdown: fieldMarkdown(fact, inspection),
  };
}

function headingAt(inspection: FullInspection, at: At, options: Options): HoverText | undefined {
  const { caseStudy, assessment, context } = inspection;
  const section = caseStudy.sections.find(({ depth, headingSpan }) => depth > 0 && at(headingSpan));
  if (!section?.parts.length) return undefined;
  const about = assessment.requirements.filter(
    ({ requirement, status }) =>
      status !== 'not-applicable' && section.parts.includes(requirement.parts[0] ?? ''),
  );
  const names = section.parts.map((part) => context.headings.preferred(part, options.language) ?? part);
  const lines = [`**${names.join(' · ')}**`, ...statusList(about, inspection, options)];
  return { span: section.headingSpan, markdown: lines.join('\n\n') };
}
