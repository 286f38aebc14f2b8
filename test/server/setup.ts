import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { Client, type StartOptions } from './client.ts';

export const pulling = { textDocument: { diagnostic: {} } };
export const snippets = { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };

/** A draft with open findings of several rules; `custmer` is one that can be fixed safely. */
export const draft = `---
checklist: aurora-delivery@2.0
title: Freight tracking on Aurora
lang: en
custmer: Harrow Lane Freight Ltd.
---
# Freight tracking on Aurora

## The Challenge

Parcel events were written to one queue that nobody could replay, so that two hours
of tracking were lost in each outage.
`;

export const ordinary = '# Notes\n\nTODO: write about the queue. ![plan](absent.png)\n';

const timeLimit = 30_000;

export interface Setup {
  readonly folder: TemporaryFolder;
  /** Starts and initializes a server in the folder. */
  start(params?: Record<string, unknown>, options?: StartOptions): Promise<Client>;
}

/** Gives each test of the suite a folder of its own and stops every server it started. */
export function setUp(files: Readonly<Record<string, string>> = {}): Setup {
  const clients: Client[] = [];
  let folder: TemporaryFolder;
  beforeEach(function () {
    // Each test starts a server of its own, on machines that may be busy.
    this.timeout(timeLimit);
    this.currentTest?.timeout(timeLimit);
    folder = temporaryFolder(files);
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.kill();
    folder.remove();
  });
  return {
    get folder() {
      return folder;
    },
    async start(params = {}, options = {}) {
      const client = new Client(options);
      clients.push(client);
      await client.initialize({ workspaceFolders: [{ uri: folder.uri, name: 'work' }], ...params });
      return client;
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has no type
export const rulesOf = (diagnostics: readonly any[]): string[] => diagnostics.map(({ code }) => code);
