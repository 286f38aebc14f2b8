import { URI, Utils } from 'vscode-uri';

/** The URI of the folder that holds a file, without a trailing slash. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The path of `uri` below the folder, with `/`; `undefined` when it lies elsewhere. */
export function relativePath(folder: string, uri: string): string | undefined {
  const base = URI.parse(folder);
  const target = URI.parse(uri);
  if (base.scheme !== target.scheme || base.authority !== target.authority) return undefined;
  const prefix = withLowerDrive(base.path.endsWith('/') ? base.path : `${base.path}/`);
  return withLowerDrive(target.path).startsWith(prefix) ? target.path.slice(prefix.length) : undefined;
}

const withLowerDrive = (path: string): string => path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());

/** The innermost of the folders that holds `uri`. */
export function containingFolder(folders: readonly string[], uri: string): string | undefined {
  return folders
    .filter((folder) => relativePath(folder, uri) !== undefined)
    .sort((one, other) => other.length - one.length)[0];
}

/**
 * The file that a relative address in a document leads to. `undefined` for what is no file of the workspace: an address
 * with a scheme, an empty path, or a place outside `folder`, looked at after decoding.
 */
export function resolveReference(
  document: string,
  address: string,
  folder: string | undefined,
): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(address)) return undefined;
  const path = decode(address.replace(/[?#].*$/s, ''));
  if (path === '' || path.includes('\0')) return undefined;
  const base = path.startsWith('/') ? folder : folderOf(document);
  if (base === undefined) return undefined;
  const target = Utils.joinPath(URI.parse(base), path).toString();
  return folder === undefined || relativePath(folder, target) !== undefined ? target : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
