import {
  type Diagnostic,
  DiagnosticSeverity,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver';
import type { Severity } from '../engine/checklists/types.ts';
import type { LineIndex } from '../engine/document/text.ts';
import type { Edit, Finding, FindingData } from '../engine/findings.ts';
import type { Inspection } from '../engine/index.ts';

export const diagnosticSource = 'Casewright';

/** What a diagnostic carries to the client and back. */
export interface DiagnosticData extends FindingData {
  readonly requirements: readonly string[];
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Where the documentation of a rule is published. */
export function ruleAddress(rule: string): string {
  return `https://github.com/casewright/casewright/blob/main/docs/rules/${rule}.md`;
}

export function dataOf(finding: Finding): DiagnosticData {
  return { ...finding.data, requirements: finding.requirements };
}

export function toDiagnostic(finding: Finding, lines: LineIndex): Diagnostic {
  return {
    range: lines.rangeOf(finding.span),
    severity: severities[finding.severity],
    source: diagnosticSource,
    code: finding.rule,
    codeDescription: { href: ruleAddress(finding.rule) },
    message: finding.message,
    data: dataOf(finding),
  };
}

export function toDiagnostics(inspection: Inspection | undefined): Diagnostic[] {
  return inspection?.findings.map((finding) => toDiagnostic(finding, inspection.caseStudy.lines)) ?? [];
}

/** An edit as LSP has it; with tab stops only where the client can place them. */
export function toTextEdit(edit: Edit, lines: LineIndex, snippets: boolean): TextEdit | SnippetTextEdit {
  const range = lines.rangeOf(edit.span);
  return snippets && edit.snippet !== undefined
    ? { range, snippet: { kind: 'snippet', value: edit.snippet } }
    : { range, newText: edit.text };
}
