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

interface Lookup {
  found: boolean | undefined;
  /** Until the answer is there. */
  pending: Promise<void> | undefined;
}

/** Looks files up once and remembers the answers by folder. `workspaceFolder` is never left. */
export function createReferences(
  files: FileSystem,
  workspaceFolder: (document: string) => string | undefined,
): References {
  const folders = new Map<string, Map<string, Lookup>>();
  const knownIn = (folder: string) => {
    const known = folders.get(folder) ?? new Map<string, Lookup>();
    folders.set(folder, known);
    return known;
  };
  const target = (document: string, address: string) =>
    resolveReference(document, address, workspaceFolder(document));
  const lookUp = (uri: string): Lookup => {
    const lookup: Lookup = {
      found: undefined,
      pending: files.exists(uri).then((found) => {
        lookup.found = found;
        lookup.pending = undefined;
      }),
    };
    return lookup;
  };

  return {
    exists(document, address) {
      const uri = target(document, address);
      const found = uri === undefined ? undefined : folders.get(folderOf(uri))?.get(uri)?.found;
      // A leading slash means the root of a site, which need not be the workspace folder.
      return found === false && address.startsWith('/') ? undefined : found;
    },
    look(document, addresses) {
      const pending = addresses
        .map((address) => target(document, address))
        .filter((uri) => uri !== undefined)
        .map((uri) => {
          const known = knownIn(folderOf(uri));
          if (!known.has(uri)) known.set(uri, lookUp(uri));
          return known.get(uri)!.pending;
        })
        .filter((lookup) => lookup !== undefined);
      return pending.length === 0 ? undefined : Promise.all(pending).then(() => undefined);
    },
    forget(uri) {
      if (uri === undefined) folders.clear();
      else folders.delete(folderOf(uri));
    },
  };
}
