import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentContext, Engine, Inspection } from '../engine/index.ts';
import type { References } from './references.ts';
import { isCandidate, type Surroundings } from './surroundings.ts';

/** One version of an open document with what the engine says about it. */
export interface Inspected {
  readonly uri: string;
  readonly version: number;
  /** `undefined` when the document is no case study. */
  readonly inspection: Inspection | undefined;
  /** How long the engine took, in milliseconds. */
  readonly duration: number;
}

export interface Inspector {
  /**
   * Inspects the newest version of an open document, once for all who ask. `undefined` when the document is not open, or
   * when the token was cancelled before the work began.
   */
  inspect(uri: string, token?: CancellationToken): Promise<Inspected | undefined>;
  /** Inspects a text that is not open, e.g. a closed file. */
  inspectText(uri: string, text: string): Promise<Inspection | undefined>;
  /** Everything must be inspected again: configuration, settings or files have changed. */
  invalidate(): void;
}

export interface InspectorOptions {
  readonly engine: Engine;
  readonly documents: TextDocuments<TextDocument>;
  readonly references: References;
  readonly surroundings: (uri: string) => Promise<Surroundings>;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Told of every new inspection, before those who asked for it. */
  readonly onInspected: (inspected: Inspected) => void;
}

/** One inspection per document version, shared by every request. */
export function createInspector(options: InspectorOptions): Inspector {
  const { engine, documents, references } = options;
  const latest = new Map<string, Inspected>();
  let generation = 0;
  documents.onDidClose(({ document }) => latest.delete(document.uri));

  const contextOf = (uri: string, surroundings: Surroundings): DocumentContext => ({
    configuration: surroundings.configuration,
    path: surroundings.path,
    today: options.today(),
    fileExists: (address) => references.exists(uri, address),
    readDiagram: (address) => references.diagram(uri, address),
    ...(surroundings.library && { library: surroundings.library }),
  });

  const inspectNow = (document: TextDocument, surroundings: Surroundings): Inspected => {
    const { uri, version } = document;
    const text = document.getText();
    const start = performance.now();
    const inspection = isCandidate(text, surroundings)
      ? engine.inspect(text, contextOf(uri, surroundings))
      : undefined;
    const inspected = { uri, version, inspection, duration: performance.now() - start };
    latest.set(uri, inspected);
    options.onInspected(inspected);
    return inspected;
  };

  const inspect: Inspector['inspect'] = async (uri, token) => {
    for (;;) {
      const known = latest.get(uri);
      if (known && known.version === documents.get(uri)?.version) return known;
      const started = generation;
      const surroundings = await options.surroundings(uri);
      const document = documents.get(uri);
      if (!document || token?.isCancellationRequested) return undefined;
      const text = document.getText();
      const looking = isCandidate(text, surroundings)
        ? references.look(uri, engine.references(text))
        : undefined;
      if (looking) await looking;
      else if (started === generation && latest.get(uri)?.version !== document.version)
        return inspectNow(document, surroundings);
    }
  };

  return {
    inspect,
    async inspectText(uri, text) {
      const surroundings = await options.surroundings(uri);
      if (!isCandidate(text, surroundings)) return undefined;
      await references.look(uri, engine.references(text));
      return engine.inspect(text, contextOf(uri, surroundings));
    },
    invalidate() {
      generation++;
      latest.clear();
    },
  };
}
