import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createDataFolder, type DataFolder, type DataFolderOptions } from './data-folder.ts';
import { freePort } from './free-port.ts';
import { type HostEdition, nodeExecutable, vscodeFolder } from './paths.ts';
import { type ManagedProcess, startProcess } from './processes.ts';

/** How long the server may take to listen, in milliseconds. */
const START_TIMEOUT = 60_000;

export interface ServerOptions extends DataFolderOptions {
  readonly edition?: HostEdition;
  /**
   * Accept an extension under development from the page's address; VS Code then shows no notification toasts.
   */
  readonly automation?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** A running VS Code server with data folders of its own. */
export interface VSCodeServer {
  /** Host and port, which is also the authority of `vscode-remote:` URIs. */
  readonly authority: string;
  /** Without it the server answers nobody: not other users of this machine, and no page of another site. */
  readonly token: string;
  readonly pid: number;
  /** What the server printed so far. */
  output(): string;
  /** Settles when the server ends by itself or by {@link stop}. */
  readonly exited: Promise<number | null>;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts the VS Code server on a free port of the loopback address.
 *
 * @throws when it does not listen in time; everything is stopped and removed then
 */
export async function startServer(options: ServerOptions = {}): Promise<VSCodeServer> {
  const data = createDataFolder(options);
  let server: ManagedProcess | undefined;
  const stop = async () => {
    await server?.stop();
    data.remove();
  };
  try {
    const port = await freePort();
    const token = randomBytes(16).toString('hex');
    const env = { ...process.env, ...data.env, ...options.env };
    server = await startProcess(nodeExecutable(), serverArguments(port, token, data, options), { env });
    const output = await listening(server, port);
    const { pid, exited } = server;
    return { authority: `127.0.0.1:${port}`, token, pid, output, exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments(port: number, token: string, data: DataFolder, options: ServerOptions): string[] {
  return [
    join(vscodeFolder(options.edition ?? 'current'), 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    '--disable-telemetry',
    '--disable-experiments',
    ...(options.automation ? ['--enable-smoke-test-driver'] : []),
    ...['--server-data-dir', data.serverData, '--extensions-dir', data.extensions],
  ];
}

/** Waits until the server listens; gives what it printed so far, at any time. */
async function listening(server: ManagedProcess, port: number): Promise<() => string> {
  const chunks: string[] = [];
  const output = () => chunks.join('');
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<() => string>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`The VS Code server ${reason}.\n${output()}`));
    const collect = (chunk: Buffer) => {
      chunks.push(chunk.toString());
      if (output().includes(`Extension host agent listening on ${port}`)) resolve(output);
    };
    timer = setTimeout(() => fail(`did not listen within ${START_TIMEOUT / 1000} s`), START_TIMEOUT);
    server.child.stdout?.on('data', collect);
    server.child.stderr?.on('data', collect);
    void server.exited.then((code) => fail(`ended with code ${code} before it listened`));
  });
  return ready.finally(() => clearTimeout(timer));
}
