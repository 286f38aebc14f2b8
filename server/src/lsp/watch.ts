import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { ClientAbilities } from './client-capabilities.ts';

/** The configuration, and checklists of the project. */
const dataFiles = '**/*.{yaml,yml}';
const imageFiles = '**/*.{png,jpg,jpeg,gif,svg,webp,avif,bmp,drawio,dio,puml,mmd,pdf}';

/** Asks the client, where it can be asked, to tell of changed settings, configuration files and images. */
export function registerForChanges(connection: Connection, client: ClientAbilities): void {
  const ignoreRefusal = () => undefined;
  if (client.registersConfiguration)
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'casewright' })
      .catch(ignoreRefusal);
  if (client.registersWatchers)
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: dataFiles }, { globPattern: imageFiles }],
      })
      .catch(ignoreRefusal);
}
