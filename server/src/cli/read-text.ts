import { readFile, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import process from 'node:process';
import { URI } from 'vscode-uri';
import type { ReadBounds } from '../lsp/files.ts';

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

/** The text of the file that a URI names; `undefined` when it is absent, out of bounds or cannot be read. */
export function readTextWithin(uri: string, { limit, within }: ReadBounds): string | undefined {
  const path = URI.parse(uri).fsPath;
  try {
    const found = statSync(path);
    const folder = realpathSync(URI.parse(within).fsPath);
    const isInside = realpathSync(path).startsWith(folder.endsWith(sep) ? folder : folder + sep);
    return found.isFile() && found.size <= limit && isInside ? decode(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}

const decode = (bytes: Buffer): string => bytes.toString('utf8').replace(/^\uFEFF/, '');
