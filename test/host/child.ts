import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { nodeExecutable } from './paths.ts';

/** A script of this repository in a process of its own, for tests of how it ends. */
export interface Child {
  /** Its environment has this text, and so has that of all that it starts. */
  readonly mark: string;
  readonly process: ChildProcess;
  output(): string;
  /** Waits until the output matches. */
  until(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Waits for the end; gives the exit code, or the signal's name. */
  ended(): Promise<number | string>;
}

/** Starts a script with this process's Node.js. Killed when this process ends. */
export function startScript(path: string, ...parameters: string[]): Child {
  const mark = `CASEWRIGHT_TEST_MARK=${process.pid}-${performance.now()}`;
  const [name = '', value] = mark.split('=');
  const child = spawn(nodeExecutable(), [path, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, [name]: value },
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const chunks: string[] = [];
  const output = () => chunks.join('');
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)));
  const end = once(child, 'close').then(([code, signal]): number | string => code ?? signal);
  void end.then(() => process.removeListener('exit', kill));
  const until = async (pattern: RegExp) => {
    for (;;) {
      const match = output().match(pattern);
      if (match !== null) return match;
      const news = [once(child.stdout, 'data'), once(child.stderr, 'data')];
      const over = await Promise.race([
        ...news.map((event) => event.then(() => false)),
        end.then(() => true),
      ]);
      if (over && !pattern.test(output())) throw new Error(`Ended without ${pattern}:\n${output()}`);
    }
  };
  return { mark, process: child, output, until, ended: () => end };
}
