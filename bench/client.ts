import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const uri = 'file:///bench/case-study.md';

/** A language client that measures: milliseconds from the spawn of the server, or from a keystroke. */
export class BenchClient {
  readonly #process: ChildProcess;
  readonly #connection: ReturnType<typeof createMessageConnection>;
  readonly #spawned = performance.now();
  #text = '';
  #version = 1;

  constructor(root: string) {
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined };
    this.#process = spawn(process.execPath, [join(root, 'dist/server/node.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: env as NodeJS.ProcessEnv,
    });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.#connection.onRequest('workspace/configuration', (params: { items: unknown[] }) =>
      params.items.map(() => null),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.#connection.listen();
  }

  async initialize(): Promise<number> {
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
    await this.#connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    const elapsed = performance.now() - this.#spawned;
    await this.#connection.sendNotification('initialized', {});
    return elapsed;
  }

  /** Opens the document; milliseconds from the spawn to its diagnostics. */
  async open(text: string): Promise<number> {
    this.#text = text;
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    await this.#diagnostics();
    return performance.now() - this.#spawned;
  }

  /** One character in or out, at the start, in the middle and at the end of the body in turn; milliseconds. */
  async edit(turn: number): Promise<number> {
    const lines = this.#text.split('\n');
    const prose = [0.2, 0.5, 0.9].map((share) => Math.floor(lines.length * share));
    const line = prose[turn % 3]!;
    const end = { line, character: 1 };
    const start = turn % 6 < 3 ? end : { line, character: 0 };
    const started = performance.now();
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ range: { start, end }, text: turn % 6 < 3 ? 'x' : '' }],
    });
    await this.#diagnostics();
    return performance.now() - started;
  }

  async #diagnostics(): Promise<void> {
    await this.#connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  }

  /** Resident memory of the server in MB, where the system tells (Linux). */
  memory(): string {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
      return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0);
    } catch {
      return '?';
    }
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await gone;
    this.#connection.dispose();
  }
}
