import { once } from 'node:events';
import { closeSync, openSync, writeSync } from 'node:fs';
import process from 'node:process';

/** Where the result goes. */
export interface Sink {
  write(text: string): Promise<void>;
  close(): void;
}

/** Standard output; waits while its reader is slow. */
export function standardOutput(): Sink {
  return {
    async write(text) {
      if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    close: () => undefined,
  };
}

/** A file, made anew. Throws what the system says when it cannot be written. */
export function outputFile(path: string): Sink {
  const descriptor = openSync(path, 'w');
  return {
    async write(text) {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    },
    close: () => closeSync(descriptor),
  };
}
