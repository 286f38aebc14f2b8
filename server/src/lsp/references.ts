import { diagramLimit, isDiagramFile } from '../engine/document/diagram-labels.ts';
import type { FileSystem } from './files.ts';
import { folderOf, resolveReference } from './paths.ts';

/** What is known about the files that documents refer to. */
export interface References {
  /** Answers at once from what is known; `undefined` while nobody has looked, and for what is no file of the workspace. */
  exists(document: string, address: string): boolean | undefined;
  /** The text of an SVG or draw.io picture; `undefined` while it is not known, for one that is too large, or outside. */
  diagram(document: string, address: string): string | undefined;
  /** Looks for those not yet known; `undefined` when there is nothing to wait for. */
  look(document: string, addresses: readonly string[]): Promise<void> | undefined;
  /** Forgets what was known about files in the folder of `uri`, or about all files. */
  forget(uri?: string): void;
}

interface Lookup {
  found: boolean | undefined;
  /** The text of a picture that can be read. */
  text: string | undefined;
  /** Until the answer is there. */
  pending: Promise<void> | undefined;
}

/**
 * Looks files up once and remembers the answers by folder. `workspaceFolder` is never left; of a document without one,
 * pictures are only read in its own folder.
 */
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
  const folderFor = (document: string) => workspaceFolder(document) ?? folderOf(document);
  const readable = (document: string, address: string) =>
    resolveReference(document, address, folderFor(document));
  const lookUp = (uri: string, within: string | undefined): Lookup => {
    const looking = async () => {
      lookup.found = await files.exists(uri);
      if (lookup.found && within !== undefined && isDiagramFile(uri))
        lookup.text = await files.read(uri, { limit: diagramLimit, within });
      lookup.pending = undefined;
    };
    const lookup: Lookup = { found: undefined, text: undefined, pending: undefined };
    lookup.pending = looking();
    return lookup;
  };

  return {
    exists(document, address) {
      const uri = target(document, address);
      const found = uri === undefined ? undefined : folders.get(folderOf(uri))?.get(uri)?.found;
      // A leading slash means the root of a site, which need not be the workspace folder.
      return found === false && address.startsWith('/') ? undefined : found;
    },
    diagram(document, address) {
      const uri = readable(document, address);
      return uri === undefined ? undefined : folders.get(folderOf(uri))?.get(uri)?.text;
    },
    look(document, addresses) {
      const pending = addresses
        .map((address) => {
          const uri = target(document, address);
          if (uri === undefined) return undefined;
          const known = knownIn(folderOf(uri));
          if (!known.has(uri))
            known.set(
              uri,
              lookUp(uri, readable(document, address) === uri ? folderFor(document) : undefined),
            );
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
