import type { Translate } from '../engine/translate.ts';

/** Says why the system refused a file, without its call names and absolute paths. */
export function describeSystemError(error: unknown, t: Translate): string {
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case 'ENOENT':
      return t('no such file or folder');
    case 'EACCES':
    case 'EPERM':
      return t('permission denied');
    case 'EISDIR':
      return t('is a folder');
    default:
      return t('cannot be read: {0}', error instanceof Error ? error.message : String(error));
  }
}
