import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { builtCli } from '../support/built.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly runtime?: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Runs the built command line as a person would, in an English environment unless told. */
export async function casewright(args: readonly string[], options: RunOptions): Promise<Run> {
  const { cwd, runtime = process.execPath, input = '', environment = {} } = options;
  const child = spawn(runtime, [builtCli, ...args], {
    cwd,
    env: { PATH: process.env.PATH, LC_ALL: 'en_US.UTF-8', ...environment },
    stdio: 'pipe',
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: code as number | null, stdout, stderr };
}

/** The result of `check --format json` with the arguments given. */
// biome-ignore lint/suspicious/noExplicitAny: what is printed has no type
export async function checkJson(args: readonly string[], options: RunOptions): Promise<Run & { json: any }> {
  const run = await casewright(['check', '--format', 'json', ...args], options);
  return { ...run, json: JSON.parse(run.stdout) };
}
