import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createEngine, type Engine } from '../engine/index.ts';
import { createTranslator, type Translate } from '../engine/translate.ts';
import { abilitiesOf, type ClientAbilities } from './client-capabilities.ts';
import { type CodeActions, createCodeActions } from './code-actions.ts';
import { type ConfigurationFiles, createConfigurationFiles } from './configuration.ts';
import { type Coverage, createCoverage } from './coverage.ts';
import { createDataFiles, type DataFiles, openDocumentsFirst } from './data-files.ts';
import { createPullReports, createPush, type PullReports, refreshDiagnostics } from './diagnostics.ts';
import { clientFileSystem } from './files.ts';
import { createHovers, type Hovers } from './hover.ts';
import { createInspector, type Inspected, type Inspector } from './inspector.ts';
import { languageOf } from './locale.ts';
import { containingFolder, relativePath } from './paths.ts';
import {
  assessedNotification,
  checklistsChangedNotification,
  type InitializationOptions,
} from './protocol.ts';
import { createReferences, type References } from './references.ts';
import { createSchedule, debounceDelay } from './schedule.ts';
import type { ServerOptions } from './server.ts';
import { createSettings, type SettingsCache } from './settings.ts';
import { surroundingsOf } from './surroundings.ts';

/** Everything that serves one client, built when it has said who it is. */
export interface Session {
  readonly client: ClientAbilities;
  readonly inspector: Inspector;
  readonly settings: SettingsCache;
  readonly configurations: ConfigurationFiles;
  readonly references: References;
  readonly pullReports: PullReports;
  readonly codeActions: CodeActions;
  readonly coverage: Coverage;
  readonly dataFiles: DataFiles;
  readonly hovers: Hovers;
  /** The folders that are open; changed as the client says. */
  readonly folders: Set<string>;
  /** What was known about the surroundings no longer holds: inspect the open documents again. */
  refresh(): void;
  dispose(): void;
}

export function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  options: ServerOptions,
): Session {
  const client = abilitiesOf(params.capabilities);
  const initial = (params.initializationOptions ?? {}) as InitializationOptions;
  const locale = languageOf(params.locale);
  const messages = locale === 'ja' ? options.japanese : {};
  const t: Translate = createTranslator(messages);
  const engine: Engine = createEngine({
    library: options.library,
    locale,
    messages,
    explanations: options.explanations,
  });

  const folders = new Set(
    params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
  );
  const folderOfDocument = (uri: string) => containingFolder([...folders], uri);
  const pathOf = (uri: string) => {
    const folder = folderOfDocument(uri);
    return (folder && relativePath(folder, uri)) ?? uri.slice(uri.lastIndexOf('/') + 1);
  };

  const files =
    options.files && initial.clientFileSystem !== true ? options.files : clientFileSystem(connection);
  const references = createReferences(files, folderOfDocument);
  const settings = createSettings(connection, client.answersConfiguration, initial);
  const configurations = createConfigurationFiles(
    openDocumentsFirst(files, documents),
    options.library,
    t,
    (problems) => {
      for (const { uri, message } of problems) connection.console.warn(`${uri}: ${message}`);
    },
  );
  const surroundings = async (uri: string) => {
    const [found, set] = await Promise.all([configurations.nearest(uri), settings.of(uri)]);
    return surroundingsOf(uri, found, set, folderOfDocument(uri));
  };

  const durations = new Map<string, number>();
  const push = client.pullsDiagnostics
    ? undefined
    : createPush((diagnostics) => void connection.sendDiagnostics(diagnostics));
  const pullReports = createPullReports();
  const onInspected = (inspected: Inspected) => {
    durations.set(inspected.uri, inspected.duration);
    push?.inspected(inspected);
    announcements.soon(inspected.uri, 0);
  };
  const inspector = createInspector({
    engine,
    documents,
    references,
    surroundings,
    today: options.today,
    onInspected,
  });
  const coverage = createCoverage({ engine, inspector, files, pathOf, surroundings, today: options.today });

  const guarded = (work: (uri: string) => Promise<void>) => (uri: string) =>
    void work(uri).catch((error: unknown) => connection.console.error(String(error)));
  const inspections = createSchedule(guarded(async (uri) => void (await inspector.inspect(uri))));
  const announcements = createSchedule(
    guarded(async (uri) => {
      const inspected = await inspector.inspect(uri);
      const assessed = inspected && coverage.assessed(inspected);
      if (assessed) await connection.sendNotification(assessedNotification, assessed);
    }),
  );

  const refresh = () => {
    inspector.invalidate();
    for (const uri of documents.keys()) if (!dataFiles.isDataFile(uri)) inspections.soon(uri, 0);
    if (client.refreshesDiagnostics) refreshDiagnostics(connection);
  };
  const dataFiles = createDataFiles({
    connection,
    documents,
    configurations,
    pushes: push !== undefined,
    changed() {
      refresh();
      void connection.sendNotification(checklistsChangedNotification);
    },
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!dataFiles.isDataFile(uri)) inspections.soon(uri, debounceDelay(durations.get(uri) ?? 0));
  });
  documents.onDidClose(({ document: { uri } }) => {
    for (const keeper of [push, pullReports, coverage]) keeper?.closed(uri);
    for (const schedule of [inspections, announcements]) schedule.cancel(uri);
    durations.delete(uri);
  });

  return {
    client,
    inspector,
    settings,
    configurations,
    references,
    pullReports,
    codeActions: createCodeActions(engine, client, t),
    coverage,
    folders,
    dataFiles,
    hovers: createHovers(engine),
    refresh,
    dispose() {
      inspections.dispose();
      announcements.dispose();
      dataFiles.dispose();
    },
  };
}
