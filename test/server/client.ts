import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtServer } from '../support/built.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Received {
  readonly method: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has no type
  readonly params: any;
}

/** An error answer of the server. */
export class AnswerError extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export interface StartOptions {
  readonly runtime?: string;
  readonly args?: readonly string[];
  /** Answers to requests of the server by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** A minimal LSP client that talks to the built server over stdio and remembers everything it was told. */
export class Client {
  readonly process: ChildProcess;
  readonly received: Received[] = [];
  readonly exited: Promise<number | null>;
  stderr = '';
  /** The answer to `initialize`. */
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has no type
  initialized: any;
  #nextId = 0;
  #buffer = Buffer.alloc(0);
  readonly #pending = new Map<number, (message: Message) => void>();
  readonly #waiting = new Set<() => void>();
  readonly #answers: NonNullable<StartOptions['answers']>;

  constructor({
    runtime = process.execPath,
    args = [builtServer, '--stdio'],
    answers = {},
  }: StartOptions = {}) {
    this.#answers = answers;
    this.process = spawn(runtime, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.exited = once(this.process, 'exit').then(([code]) => code as number | null);
    this.process.stdin!.on('error', () => undefined);
    this.process.stderr!.on('data', (data: Buffer) => {
      this.stderr += data;
    });
    this.process.stdout!.on('data', (data: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, data]);
      this.#read();
    });
  }

  /** Sends `initialize` and `initialized`. */
  async initialize(params: Record<string, unknown> = {}): Promise<void> {
    this.initialized = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      ...params,
    });
    this.notify('initialized', {});
  }

  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has no type
  request(method: string, params: unknown): Promise<any> & { readonly id: number } {
    const id = ++this.#nextId;
    const answer = new Promise((resolve, reject) => {
      this.#pending.set(id, ({ result, error }) =>
        error ? reject(new AnswerError(error.code, error.message)) : resolve(result),
      );
      this.exited.then((code) => reject(new Error(`server exited with ${code}: ${this.stderr}`)));
    });
    this.#send({ id, method, params });
    return Object.assign(answer, { id });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  open(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
  }

  /** Replaces the whole text, or the range given. */
  change(uri: string, version: number, text: string, range?: unknown): void {
    const change = range ? { range, text } : { text };
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has no type
  pull(uri: string, previousResultId?: string): Promise<any> & { readonly id: number } {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** The first message of the server, past or to come, that has the method and passes the test. */
  async told(
    method: string,
    test: (params: Received['params']) => boolean = () => true,
  ): Promise<Received['params']> {
    for (;;) {
      const found = this.received.find((message) => message.method === method && test(message.params));
      if (found) return found.params;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  diagnosticsOf(uri: string, version: number): Promise<Received['params']> {
    return this.told(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && params.version === version,
    );
  }

  methods(method: string, uri?: string): Received[] {
    return this.received.filter(
      (message) => message.method === method && (uri === undefined || message.params.uri === uri),
    );
  }

  /** Ends the server as the protocol says; resolves to its exit code. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    await this.request('shutdown', null);
    this.notify('exit', null);
    return this.exited;
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin!.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #read(): void {
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: *(\d+)/i.exec(this.#buffer.toString('latin1', 0, end))?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length)) as Message;
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#receive(message);
    }
  }

  #receive(message: Message): void {
    if (message.method === undefined) {
      this.#pending.get(message.id!)?.(message);
      this.#pending.delete(message.id!);
      return;
    }
    this.received.push({ method: message.method, params: message.params });
    if (message.id !== undefined) {
      const result = this.#answers[message.method]?.(message.params as never) ?? null;
      this.#send({ id: message.id, result });
    }
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const look of waiting) look();
  }
}
