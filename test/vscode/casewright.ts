import {
  CodeAction,
  type CodeActionKind,
  commands,
  type Diagnostic,
  type Event,
  extensions,
  languages,
  Range,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CasewrightApi } from '../../client/src/application.ts';
import { coverageRequest, type FileReport } from '../../server/src/lsp/protocol.ts';
import { ok } from './assert.ts';
import { until } from './wait.ts';

/** The extension as it runs in this window. */
export async function casewright(): Promise<CasewrightApi> {
  const extension = extensions.getExtension<CasewrightApi>('casewright.casewright');
  ok(extension, 'VS Code does not know the extension.');
  return extension.activate();
}

/** The client of the server; waits for the server to run, but does not start it. */
export async function runningClient(): Promise<BaseLanguageClient> {
  const api = await casewright();
  await until('the server runs', [api.onDidChangeServerState], () => api.serverState() === 'running');
  return api.languageClient()!;
}

/** What the server answers when asked for coverage now. */
export async function coverageOf({ uri }: TextDocument): Promise<FileReport | null> {
  const client = await runningClient();
  return client.sendRequest<FileReport | null>(coverageRequest, { uri: uri.toString() });
}

/** The diagnostics of the extension, in the order of the document. */
export function shownDiagnostics(uri: Uri): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Casewright')
    .sort((one, other) => one.range.start.compareTo(other.range.start));
}

/** The rule that a diagnostic speaks for. */
export function ruleOf({ code }: Diagnostic): string {
  ok(typeof code === 'object', 'The code has no address.');
  return String(code.value);
}

/** Waits until the editor shows for the present text exactly what the server says about it: all of it, each once. */
export async function settledDiagnostics({ uri }: TextDocument): Promise<readonly Diagnostic[]> {
  const client = await runningClient();
  const params = { textDocument: { uri: uri.toString() } };
  const { items } = await client.sendRequest<{ items: readonly unknown[] }>(
    'textDocument/diagnostic',
    params,
  );
  const answered = await client.protocol2CodeConverter.asDiagnostics(items as never[]);
  const expected = contentOf(answered);
  const what = () => `the editor shows ${expected}, but it shows ${contentOf(shownDiagnostics(uri))}`;
  await until(what, diagnosticChanges, () => contentOf(shownDiagnostics(uri)) === expected);
  return shownDiagnostics(uri);
}

export const diagnosticChanges: readonly Event<unknown>[] = [languages.onDidChangeDiagnostics];

function contentOf(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map(({ range: { start, end }, severity, message, code }) => {
    const [rule, page] = typeof code === 'object' ? [code.value, code.target.toString()] : [code];
    return JSON.stringify([start, end, severity, message, rule, page]);
  });
  return lines.sort().join('\n');
}

/** Waits until the editor shows one diagnostic of a rule. */
export function diagnosticOf(rule: string, uri: Uri): Promise<Diagnostic> {
  return until(`a ${rule}`, diagnosticChanges, () =>
    shownDiagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** What VS Code offers at a place; by default for the whole document. */
export async function codeActions(
  document: TextDocument,
  kind: CodeActionKind,
  range = new Range(0, 0, document.lineCount, 0),
): Promise<readonly CodeAction[]> {
  const actions = await commands.executeCommand<readonly (CodeAction | { command: string })[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.validateRange(range),
    kind.value,
    100,
  );
  return actions.filter((action) => action instanceof CodeAction);
}
