import { findRequirement } from '../checklists/library.ts';
import type { Edit, Finding, Fix } from '../findings.ts';
import type { FullInspection } from '../inspect.ts';
import type { Insertion } from '../report.ts';
import { fixProviders } from './index.ts';
import { fieldFix } from './insert-field.ts';
import { itemFix } from './insert-item.ts';
import { sectionFix } from './insert-section.ts';
import { outlineOf } from './section-place.ts';

/** All fixes of one finding. */
export function fixesFor(inspection: FullInspection, finding: Finding): Fix[] {
  return fixProviders
    .filter((provider) => provider.rules.includes(finding.rule))
    .flatMap((provider) => [...provider.fixes(finding, inspection)]);
}

/** The edits of all safe fixes; of two that overlap the first counts, the other comes with the next run. */
export function safeEdits(inspection: FullInspection): Edit[] {
  const edits = inspection.findings
    .flatMap((finding) => fixesFor(inspection, finding))
    .filter((fix) => fix.safe)
    .flatMap((fix) => fix.edits)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return edits.filter((edit, index) => index === 0 || edit.span.start >= edits[index - 1]!.span.end);
}

/** Everything that is missing, in one fix: fields, then sections in the checklist's order. */
export function insertAllMissing(inspection: FullInspection): Fix | undefined {
  const wanted = inspection.findings.filter(({ rule }) =>
    [
      'missing-field',
      'missing-recovery-objective',
      'missing-section',
      'missing-diagram',
      'empty-section',
    ].includes(rule),
  );
  const fields = wanted.flatMap(({ rule, data }) =>
    rule === 'missing-section' ? [] : (data.fields ?? (data.field ? [data.field] : [])),
  );
  const outline = outlineOf(inspection);
  const parts = [...new Set(wanted.flatMap(({ data }) => (data.part ? [data.part] : [])))].sort(
    (a, b) => outline.indexOf(a) - outline.indexOf(b),
  );
  const edits = [
    ...(fieldFix([...new Set(fields)], inspection)?.edits ?? []),
    ...parts.flatMap((part) => sectionFix(part, inspection).edits),
  ].map(({ span, text }): Edit => ({ span, text }));
  if (!edits.length) return undefined;
  return {
    title: inspection.context.t('Insert everything that is missing'),
    preferred: false,
    safe: false,
    edits: joinAtSamePlace(edits),
  };
}

/** Insertions at one place become one, in their order; clients need not keep the order of equal positions. */
function joinAtSamePlace(edits: readonly Edit[]): Edit[] {
  const joined = new Map<string, Edit>();
  for (const edit of edits) {
    const key = `${edit.span.start}:${edit.span.end}`;
    const known = joined.get(key);
    joined.set(key, known ? { span: known.span, text: known.text + edit.text } : edit);
  }
  return [...joined.values()].sort((a, b) => a.span.start - b.span.start);
}

/** What to insert for one requirement of the tree: its field where a fact is open, else its passage or section. */
export function insertionFor(inspection: FullInspection, id: string): Insertion | undefined {
  const requirement = findRequirement(inspection.context.library, id);
  const entry = inspection.assessment.byId(id);
  if (!requirement || (entry?.status !== 'missing' && entry?.status !== 'partial')) return undefined;
  const open = requirement.answer.fields.find(
    (path) => inspection.context.facts.get(path)?.reading.state !== 'known',
  );
  const [part] = requirement.parts;
  const state = part === undefined ? 'absent' : inspection.context.base.stateOf(part);
  const fix = open
    ? fieldFix([open], inspection)
    : part !== undefined && state !== 'content' && entry.rule !== 'recovery-guidance'
      ? sectionFix(part, inspection)
      : itemFix(requirement, inspection);
  const edit = fix?.edits[0];
  if (!edit) return undefined;
  return {
    range: inspection.caseStudy.lines.rangeOf(edit.span),
    snippet: edit.snippet ?? edit.text,
    text: edit.text,
  };
}
