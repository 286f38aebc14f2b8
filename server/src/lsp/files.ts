import type { Connection } from 'vscode-languageserver';
import { type FileParams, fileExistsRequest, readFileRequest } from './protocol.ts';

/** What may be read of a file that a document refers to. */
export interface ReadBounds {
  /** In bytes. */
  readonly limit: number;
  /** The folder that must hold the file, symbolic links followed. */
  readonly within: string;
}

/** Where files are looked up; every file is named by its URI. */
export interface FileSystem {
  /** Whether there is a file; `undefined` when nobody can tell, e.g. for a document that was never saved. */
  exists(uri: string): Promise<boolean | undefined>;
  /** The text of a file, without a byte order mark; `undefined` when it is absent, out of bounds or cannot be read. */
  read(uri: string, bounds?: ReadBounds): Promise<string | undefined>;
}

/** The file system of the client, for a server that has none of its own (web). */
export function clientFileSystem(connection: Connection): FileSystem {
  const ask = async <Answer>(method: string, uri: string): Promise<Answer | undefined> => {
    try {
      const params: FileParams = { uri };
      return (await connection.sendRequest<Answer | null>(method, params)) ?? undefined;
    } catch {
      return undefined;
    }
  };
  return {
    exists: (uri) => ask<boolean>(fileExistsRequest, uri),
    read: (uri) => ask<string>(readFileRequest, uri),
  };
}
