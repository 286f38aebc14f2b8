import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { ClientAbilities } from './client-capabilities.ts';
import { configurationFileName } from './configuration.ts';

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
        watchers: [{ globPattern: `**/${configurationFileName}` }, { globPattern: imageFiles }],
      })
      .catch(ignoreRefusal);
}
