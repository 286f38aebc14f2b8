import { readFile, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { URI } from 'vscode-uri';

/** The text of a file, without a byte order mark; bytes that are no UTF-8 become U+FFFD. */
export function readText(path: string): Promise<string> {
  return new Promise((resolve, reject) =>
    readFile(path, (error, bytes) => (error ? reject(error) : resolve(decode(bytes)))),
  );
}

/** Everything on standard input, as {@link readText} has it. */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return decode(Buffer.concat(chunks));
}

/** Whether a URI names a file that is there. */
export function isFile(uri: string): boolean {
  return statSync(URI.parse(uri).fsPath, { throwIfNoEntry: false })?.isFile() === true;
}

/** The text of the file that a URI names; `undefined` when it is absent, cannot be read or has more bytes than `limit`. */
export function readTextUpTo(uri: string, limit: number): string | undefined {
  const path = URI.parse(uri).fsPath;
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= limit ? decode(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}

const decode = (bytes: Buffer): string => bytes.toString('utf8').replace(/^\uFEFF/, '');
