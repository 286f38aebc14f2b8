import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLanguagePack } from './language-pack.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

/**
 * User settings under which nothing opens by itself, asks or looks for a network, and files are saved as on
 * the desktop.
 */
const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface DataFolderOptions {
  /** Folders of extensions to be run as installed ones, without packaging them. */
  readonly installedExtensions?: readonly string[];
  /** User settings, beside those that keep VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** All that one running VS Code server writes, in one temporary folder. */
export interface DataFolder {
  readonly serverData: string;
  readonly extensions: string;
  /** What the server's environment must add: no marketplace, and its sockets in this folder. */
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

export function createDataFolder(options: DataFolderOptions): DataFolder {
  const folder = createTemporaryFolder();
  const serverData = join(folder.path, 'server');
  const extensions = join(folder.path, 'extensions');
  const temporary = join(folder.path, 'tmp');
  const userData = join(serverData, 'data');
  const user = join(userData, 'User');
  for (const path of [user, extensions, temporary]) mkdirSync(path, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }));
  writeLanguagePack(userData);
  for (const [index, extension] of (options.installedExtensions ?? []).entries()) {
    symlinkSync(extension, join(extensions, `extension-${index}`), 'junction');
  }
  const sockets = { TMPDIR: temporary, TMP: temporary, TEMP: temporary, XDG_RUNTIME_DIR: temporary };
  const env = { EXTENSIONS_GALLERY: '{}', ...sockets };
  return { serverData, extensions, env, remove: folder.remove };
}
