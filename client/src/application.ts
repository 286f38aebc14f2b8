import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AssessedParams } from '../../server/src/lsp/protocol.ts';
import { ActiveCaseStudy } from './case-study/active.ts';
import { CaseStudies } from './case-study/registry.ts';
import { type ChecklistView, registerChecklistView } from './checklist-view/index.ts';
import { registerCommands } from './commands/index.ts';
import { registerContextKeys } from './context-keys.ts';
import type { LanguageClientFactory } from './language-client.ts';
import { LanguageServer, type ServerState } from './language-server.ts';
import { startWhenNeeded } from './start-up.ts';
import { registerLanguageStatus, registerStatusBar, type StatusBar } from './status/index.ts';

/** What `activate` returns, for tests: what a person would see, and events to wait for. */
export interface CasewrightApi {
  languageClient(): BaseLanguageClient | undefined;
  serverState(): ServerState;
  /** Resolves once the server runs; does not start it. */
  whenStarted(): Promise<void>;
  readonly onDidChangeServerState: vscode.Event<ServerState>;
  readonly onDidAssess: vscode.Event<AssessedParams>;
  readonly checklistView: ChecklistView;
  readonly statusBar: StatusBar;
}

let running: LanguageServer | undefined;

/** Builds the extension; the two entry points differ in nothing but how a client is made. */
export function start(context: vscode.ExtensionContext, factory: LanguageClientFactory): CasewrightApi {
  const log = vscode.window.createOutputChannel('Casewright', { log: true });
  const server = new LanguageServer(context, factory, log);
  const caseStudies = new CaseStudies(server);
  const active = new ActiveCaseStudy(server, caseStudies, log);
  running = server;
  context.subscriptions.push(log, server, caseStudies, active);

  registerContextKeys(context, active);
  registerCommands(context, server, active, log);
  const checklistView = registerChecklistView(context, server, active);
  const statusBar = registerStatusBar(context, active);
  registerLanguageStatus(context, server, active);
  startWhenNeeded(context, server, log);

  return {
    languageClient: () => server.client,
    serverState: () => server.state,
    whenStarted: () => whenStarted(server),
    onDidChangeServerState: server.onDidChangeState,
    onDidAssess: server.onDidAssess,
    checklistView,
    statusBar,
  };
}

/** Stops the server, if there is one. */
export async function stop(): Promise<void> {
  await running?.stop();
  running = undefined;
}

function whenStarted(server: LanguageServer): Promise<void> {
  if (server.state === 'running') return Promise.resolve();
  return new Promise((resolve) => {
    const subscription = server.onDidChangeState((state) => {
      if (state !== 'running') return;
      subscription.dispose();
      resolve();
    });
  });
}
