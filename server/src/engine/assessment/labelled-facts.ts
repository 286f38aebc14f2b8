import type { Field } from '../checklists/vocabulary.ts';
import type { CaseStudy, Passage } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import { parseRatio } from '../values/ratio.ts';
import type { FieldNames } from './field-names.ts';

/** A fact stated on a labelled line or in a table. */
export interface LabelledFact {
  readonly field: Field;
  readonly text: string;
  readonly span: Span;
  readonly valueSpan: Span;
  readonly section: number;
}

/** `Label: value`, `Label – value`, `Label：値`; a label has at most 40 characters. */
const labelledLine = /^[\s\-*・■●▪◆]*([^:：|\n]{1,40}?)\s*(?:[:：]|\s[–—-]\s)\s*(\S.*)$/;

/** Reads facts from table rows (label left, or labels in the header) and from labelled lines and list items. */
export function labelledFacts(caseStudy: CaseStudy, names: FieldNames): LabelledFact[] {
  return caseStudy.passages.flatMap((passage) => {
    if (passage.kind === 'row') return fromRow(passage, names);
    if (passage.kind === 'code' || passage.kind === 'image') return [];
    return fromLines(passage, names, caseStudy.text);
  });
}

function fromRow(passage: Passage, names: FieldNames): LabelledFact[] {
  const cells = passage.cells ?? [];
  const facts: LabelledFact[] = [];
  for (let column = 0; column + 1 < cells.length; column += 2) {
    const [label, value] = [cells[column]!, cells[column + 1]!];
    for (const [field, text] of shareOut(names.ofLabel(label.text), label.text, value.text))
      facts.push({
        field,
        text,
        span: passage.span,
        valueSpan: value.span,
        section: passage.section,
      });
    if (facts.length === 0 || cells.length > 4) break;
  }
  const header = passage.header ?? [];
  const labelled = header.map((label) => names.ofLabel(label));
  if (!facts.length && labelled.filter((fields) => fields.length).length >= 2)
    labelled.forEach((fields, column) => {
      const value = cells[column];
      if (value?.text)
        for (const field of fields)
          facts.push({
            field,
            text: value.text,
            span: passage.span,
            valueSpan: value.span,
            section: passage.section,
          });
    });
  return facts;
}

function fromLines(passage: Passage, names: FieldNames, source: string): LabelledFact[] {
  return passage.text.split('\n').flatMap((line) => {
    const match = labelledLine.exec(line);
    if (!match) return [];
    const fields = names.ofLabel(match[1]!);
    if (!fields.length) return [];
    const at = source.slice(passage.span.start, passage.span.end).lastIndexOf(match[2]!.trim());
    const start = at < 0 ? passage.span.start : passage.span.start + at;
    const valueSpan = { start, end: at < 0 ? passage.span.end : start + match[2]!.trim().length };
    return shareOut(fields, match[1]!, match[2]!).map(([field, text]) => ({
      field,
      text,
      span: passage.span,
      valueSpan,
      section: passage.section,
    }));
  });
}

const between = /\s*[/／]\s*/;

/** `Reads / writes: 72 % / 28 %` and `Read/write: 80:20` give each field its own value; any other value belongs to all of the fields. */
function shareOut(fields: readonly Field[], label: string, value: string): (readonly [Field, string])[] {
  const ratio = fields.length === 2 && fields.every(({ type }) => type === 'percent') && parseRatio(value);
  if (ratio) return fields.map((field, index) => [field, `${ratio[index]}%`]);
  const values = value.split(between);
  const own = between.test(label) && fields.length > 1 && values.length === fields.length;
  return fields.map((field, index) => [field, own ? values[index]! : value]);
}
