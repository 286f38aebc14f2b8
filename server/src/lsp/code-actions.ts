import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, Finding, Fix } from '../engine/findings.ts';
import type { Engine, Inspection } from '../engine/index.ts';
import type { Translate } from '../engine/translate.ts';
import { fixAllKind, insertMissingKind } from './capabilities.ts';
import type { ClientAbilities } from './client-capabilities.ts';
import { dataOf, diagnosticSource, toDiagnostic, toTextEdit } from './convert.ts';
import type { Inspected } from './inspector.ts';

/** Offers the fixes of an inspected document; which ones is decided from the document, never from a message. */
export type CodeActions = (params: CodeActionParams, inspected: Inspected | undefined) => CodeAction[];

export function createCodeActions(engine: Engine, client: ClientAbilities, t: Translate): CodeActions {
  return ({ context, range }, inspected) => {
    if (!inspected?.inspection) return [];
    const { uri, version, inspection } = inspected;

    const toWorkspaceEdit = (edits: readonly Edit[], snippets: boolean): WorkspaceEdit => {
      const converted = edits.map((edit) =>
        toTextEdit(edit, inspection.caseStudy.lines, snippets && client.snippetEdits),
      );
      return client.versionedEdits
        ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
        : { changes: { [uri]: converted as TextEdit[] } };
    };
    const sourceAction = (
      kind: string,
      title: string,
      edits: readonly Edit[],
      snippets: boolean,
    ): CodeAction[] =>
      wants(context, kind) && edits.length > 0
        ? [{ kind, title, edit: toWorkspaceEdit(edits, snippets) }]
        : [];
    const quickFix = (fix: Fix, diagnostic: Diagnostic): CodeAction => ({
      kind: CodeActionKind.QuickFix,
      title: fix.title,
      diagnostics: [diagnostic],
      ...(fix.preferred && { isPreferred: true }),
      edit: toWorkspaceEdit(fix.edits, true),
    });

    const quickFixes = wants(context, CodeActionKind.QuickFix)
      ? concerned(inspection, context.diagnostics, range).flatMap(({ finding, diagnostic }) =>
          engine.fixesFor(inspection, finding).map((fix) => quickFix(fix, diagnostic)),
        )
      : [];
    const missing = wants(context, insertMissingKind) ? engine.insertAllMissing(inspection) : undefined;
    return [
      ...quickFixes,
      ...sourceAction(insertMissingKind, missing?.title ?? '', missing?.edits ?? [], true),
      ...(wants(context, fixAllKind)
        ? sourceAction(fixAllKind, t('Fix all safe Casewright problems'), engine.safeEdits(inspection), false)
        : []),
    ];
  };
}

/** Whether a kind was asked for; source actions of the whole file do not crowd an automatic light bulb. */
function wants({ only, triggerKind }: CodeActionParams['context'], kind: string): boolean {
  if (only) return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  return kind === CodeActionKind.QuickFix || triggerKind !== CodeActionTriggerKind.Automatic;
}

/**
 * The findings that a request is about: those of its diagnostics, recognised by rule and data so that a shifted range does
 * no harm, else those that touch its range.
 */
function concerned(
  inspection: Inspection,
  diagnostics: readonly Diagnostic[],
  range: Range,
): { finding: Finding; diagnostic: Diagnostic }[] {
  const { findings, caseStudy } = inspection;
  const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
  if (ours.length === 0) {
    const start = caseStudy.lines.offsetAt(range.start);
    const end = caseStudy.lines.offsetAt(range.end);
    return findings
      .filter(({ span }) => span.start <= end && span.end >= start)
      .map((finding) => ({ finding, diagnostic: toDiagnostic(finding, caseStudy.lines) }));
  }
  return ours.flatMap((diagnostic) => {
    const same = findings.filter(
      (finding) => finding.rule === diagnostic.code && sameData(dataOf(finding), diagnostic.data),
    );
    const { line } = diagnostic.range.start;
    const distance = ({ span }: Finding) => Math.abs(caseStudy.lines.positionAt(span.start).line - line);
    const nearest = same.sort((one, other) => distance(one) - distance(other))[0];
    return nearest ? [{ finding: nearest, diagnostic }] : [];
  });
}

/** Compares data that went to the client and back; a client that drops it leaves the rule and the place to go by. */
function sameData(data: unknown, returned: unknown): boolean {
  return returned === undefined || returned === null || canonical(data) === canonical(returned);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
