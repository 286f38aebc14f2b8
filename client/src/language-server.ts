import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type AssessedParams,
  assessedNotification,
  checklistsChangedNotification,
} from '../../server/src/lsp/protocol.ts';
import { answerFileRequests } from './file-requests.ts';
import { type ConnectedClient, clientOptions, type LanguageClientFactory } from './language-client.ts';
import { createRestartPolicy } from './restart-policy.ts';

export type ServerState = 'idle' | 'starting' | 'running' | 'stopped' | 'failed';

const stateOfClient: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'stopped',
  [State.Starting]: 'starting',
  [State.StartFailed]: 'failed',
  [State.Running]: 'running',
};

/** The language server as the rest of the extension sees it: it runs from the first moment that it is needed. */
export class LanguageServer implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #factory: LanguageClientFactory;
  readonly #log: vscode.LogOutputChannel;
  readonly #stateChanges = new vscode.EventEmitter<ServerState>();
  readonly #assessments = new vscode.EventEmitter<AssessedParams>();
  readonly #checklistChanges = new vscode.EventEmitter<void>();
  #connected: ConnectedClient | undefined;
  #starting: Promise<BaseLanguageClient> | undefined;
  #restarting: Promise<void> | undefined;
  #state: ServerState = 'idle';

  readonly onDidChangeState = this.#stateChanges.event;
  /** Fires after each assessment of an open document. */
  readonly onDidAssess = this.#assessments.event;
  /** Fires when checklists of the project have changed. */
  readonly onDidChangeChecklists = this.#checklistChanges.event;

  constructor(
    context: vscode.ExtensionContext,
    factory: LanguageClientFactory,
    log: vscode.LogOutputChannel,
  ) {
    this.#context = context;
    this.#factory = factory;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  get client(): BaseLanguageClient | undefined {
    return this.#connected?.client;
  }

  /** The version that the running server gave itself. */
  get version(): string | undefined {
    return this.client?.initializeResult?.serverInfo?.version;
  }

  /** Starts the server unless it is there; rejects when it cannot start. */
  start(): Promise<BaseLanguageClient> {
    this.#starting ??= this.#startClient();
    return this.#starting;
  }

  /** As {@link start}, where nobody waits: a failure is shown by the state and written to the log. */
  startInBackground(): void {
    this.start().catch((error) => this.#log.error(error));
  }

  /** Stops and starts the server; who asks while that is under way waits for the same. */
  restart(): Promise<void> {
    this.#restarting ??= this.#stopAndStart().finally(() => {
      this.#restarting = undefined;
    });
    return this.#restarting;
  }

  async stop(): Promise<void> {
    const starting = this.#starting;
    const connected = this.#connected;
    this.#starting = undefined;
    await starting?.catch(() => undefined);
    if (connected?.client.needsStop()) await stopClient(connected.client);
    connected?.dispose();
  }

  /** Asks the server, starting it if need be. */
  async request<Answer>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Answer> {
    const client = await this.start();
    // An absent token must not be passed: JSON-RPC would send it as a second parameter.
    return token
      ? client.sendRequest<Answer>(method, params, token)
      : client.sendRequest<Answer>(method, params);
  }

  dispose(): void {
    this.#stateChanges.dispose();
    this.#assessments.dispose();
    this.#checklistChanges.dispose();
  }

  async #stopAndStart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async #startClient(): Promise<BaseLanguageClient> {
    const options = clientOptions(this.#factory, this.#log, createRestartPolicy(Date.now));
    this.#connected = this.#factory.create(this.#context, options);
    const { client } = this.#connected;
    client.onDidChangeState(({ newState }) => {
      if (client === this.client) this.#setState(stateOfClient[newState]);
    });
    client.onNotification(assessedNotification, (params: AssessedParams) => this.#assessments.fire(params));
    client.onNotification(checklistsChangedNotification, () => this.#checklistChanges.fire());
    answerFileRequests(client);
    await client.start();
    return client;
  }

  #setState(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateChanges.fire(state);
  }
}

/** A client that is starting, also one that starts again by itself after a crash, cannot be stopped before it runs. */
async function stopClient(client: BaseLanguageClient): Promise<void> {
  await client.start().catch(() => undefined);
  if (client.needsStop()) await client.stop();
}
