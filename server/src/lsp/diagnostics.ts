import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { toDiagnostics } from './convert.ts';
import type { Inspected } from './inspector.ts';

/** Hands findings to one client in the one way that it understands. */
export interface DiagnosticsDelivery {
  /** After each new inspection. */
  inspected(inspected: Inspected): void;
  closed(uri: string): void;
}

/** Sends diagnostics with their version; a document that never was a case study is never spoken of. */
export function createPush(send: (params: PublishDiagnosticsParams) => void): DiagnosticsDelivery {
  const shown = new Set<string>();
  return {
    inspected({ uri, version, inspection }) {
      if (!inspection && !shown.has(uri)) return;
      if (inspection) shown.add(uri);
      else shown.delete(uri);
      send({ uri, version, diagnostics: toDiagnostics(inspection) });
    },
    closed(uri) {
      if (shown.delete(uri)) send({ uri, diagnostics: [] });
    },
  };
}

export interface PullReports {
  report(params: DocumentDiagnosticParams, inspected: Inspected | undefined): DocumentDiagnosticReport;
  closed(uri: string): void;
}

/** Answers pulled diagnostics; `unchanged` when the client already holds the same ones. */
export function createPullReports(): PullReports {
  const last = new Map<string, { readonly resultId: string; readonly content: string }>();
  let counter = 0;

  const resultIdOf = (uri: string, items: readonly Diagnostic[]): string => {
    const content = JSON.stringify(items);
    const known = last.get(uri);
    if (known?.content === content) return known.resultId;
    const resultId = String(++counter);
    last.set(uri, { resultId, content });
    return resultId;
  };

  return {
    report({ textDocument, previousResultId }, inspected) {
      const items = toDiagnostics(inspected?.inspection);
      if (!inspected?.inspection && !last.has(textDocument.uri)) return { kind: 'full', items };
      const resultId = resultIdOf(textDocument.uri, items);
      return resultId === previousResultId
        ? { kind: 'unchanged', resultId }
        : { kind: 'full', resultId, items };
    },
    closed: (uri) => last.delete(uri),
  };
}

/** Asks a pulling client to pull again, where it can be asked. */
export function refreshDiagnostics(connection: Connection): void {
  connection.languages.diagnostics.refresh().catch(() => undefined);
}
