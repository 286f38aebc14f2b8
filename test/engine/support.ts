import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataFiles, root } from '../../scripts/data-files.ts';
import { emptyConfiguration } from '../../server/src/engine/configuration.ts';
import { createHeadingReader } from '../../server/src/engine/document/headings.ts';
import { readCaseStudy } from '../../server/src/engine/document/read.ts';
import type { Edit, Finding } from '../../server/src/engine/findings.ts';
import {
  createEngine,
  type DocumentContext,
  type Engine,
  type Inspection,
} from '../../server/src/engine/index.ts';

/** The data files as they stand on disk, read once for all tests of the engine. */
export const { library, explanations, problems: libraryProblems } = loadDataFiles();

export const japaneseMessages: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'l10n', 'bundle.l10n.ja.json'), 'utf8'),
);

export const engine = createEngine({
  library,
  locale: 'en',
  messages: {},
  explanations: () => explanations,
});
export const japaneseEngine = createEngine({
  library,
  locale: 'ja',
  messages: japaneseMessages,
  explanations: () => explanations,
});

/** The day on which the tests are held. */
export const today = '2019-02-01';

export type InspectOptions = Partial<DocumentContext> & { readonly engine?: Engine };

/** Inspects a document; `undefined` when it is no case study. */
export function tryInspect(text: string, options: InspectOptions = {}): Inspection | undefined {
  const { engine: chosen = engine, ...context } = options;
  return chosen.inspect(text, {
    configuration: emptyConfiguration,
    path: 'case-study.md',
    today,
    fileExists: () => undefined,
    ...context,
  });
}

/** Inspects a document that must be a case study. */
export function inspect(text: string, options: InspectOptions = {}): Inspection {
  const inspection = tryInspect(text, options);
  assert.ok(inspection, 'the document is read as a case study');
  return inspection;
}

const headings = createHeadingReader(library.vocabulary.headings);

/** Reads a document without assessing it, whether it is a case study or not. */
export const read = (text: string) => readCaseStudy(text, headings);

export function statusOf(inspection: Inspection, requirement: string): string {
  return inspection.assessment.byId(requirement)?.status ?? 'unknown';
}

export const findingsOf = (inspection: Inspection, rule: string): readonly Finding[] =>
  inspection.findings.filter((finding) => finding.rule === rule);

/** The findings that concern a requirement, by rule id. */
export const rulesFor = (inspection: Inspection, requirement: string): string[] =>
  inspection.findings
    .filter(({ requirements }) => requirements.includes(requirement))
    .map(({ rule }) => rule);

/** The source of a span. */
export const slice = (text: string, span: { readonly start: number; readonly end: number }): string =>
  text.slice(span.start, span.end);

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce(
      (changed, { span, text: put }) => changed.slice(0, span.start) + put + changed.slice(span.end),
      text,
    );
}
