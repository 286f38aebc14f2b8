import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets the server open its windows in Japanese for a browser that asks for it: an extension's strings are
 * Japanese then, and VS Code's own stay English, for this language pack has no translations.
 *
 * @param userData the server's user data folder
 */
export function writeLanguagePack(userData: string): void {
  const translations = join(userData, 'ja.i18n.json');
  const extensions = [{ extensionIdentifier: { id: 'casewright.japanese' }, version: '1.0.0' }];
  const pack = { hash: 'empty', label: '日本語', extensions, translations: { vscode: translations } };
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ ja: pack }));
  // Without this file the server takes every browser for an English one.
  writeFileSync(join(userData, 'User', 'argv.json'), '{}');
}
