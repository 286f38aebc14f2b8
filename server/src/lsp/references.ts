import type { FileSystem } from './files.ts';
import { folderOf, resolveReference } from './paths.ts';

/** What is known about the files that documents refer to. */
export interface References {
  /** Answers at once from what is known; `undefined` while nobody has looked, and for what is no file of the workspace. */
  exists(document: string, address: string): boolean | undefined;
  /** Looks for those not yet known; `undefined` when there is nothing to wait for. */
  look(document: string, addresses: readonly string[]): Promise<void> | undefined;
  /** Forgets what was known about files in the folder of `uri`, or about all files. */
  forget(uri?: string): void;
}

/** Looks files up once and remembers the answers by folder. `workspaceFolder` is never left. */
export function createReferences(
  files: FileSystem,
  workspaceFolder: (document: string) => string | undefined,
): References {
  const folders = new Map<string, Map<string, boolean | undefined>>();
  const knownIn = (folder: string) => {
    const known = folders.get(folder) ?? new Map<string, boolean | undefined>();
    folders.set(folder, known);
    return known;
  };
  const target = (document: string, address: string) =>
    resolveReference(document, address, workspaceFolder(document));

  return {
    exists(document, address) {
      const uri = target(document, address);
      const found = uri === undefined ? undefined : folders.get(folderOf(uri))?.get(uri);
      // A leading slash means the root of a site, which need not be the workspace folder.
      return found === false && address.startsWith('/') ? undefined : found;
    },
    look(document, addresses) {
      const unknown = addresses
        .map((address) => target(document, address))
        .filter((uri) => uri !== undefined)
        .filter((uri) => !folders.get(folderOf(uri))?.has(uri));
      if (unknown.length === 0) return undefined;
      return Promise.all(
        unknown.map(async (uri) => knownIn(folderOf(uri)).set(uri, await files.exists(uri))),
      ).then(() => undefined);
    },
    forget(uri) {
      if (uri === undefined) folders.clear();
      else folders.delete(folderOf(uri));
    },
  };
}
