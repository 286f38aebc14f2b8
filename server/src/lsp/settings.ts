import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../engine/checklists/types.ts';

/** The editor's settings under `casewright` that concern assessment. */
export interface Settings {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Globs relative to the workspace folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const noSettings: Settings = { rules: {}, include: [], exclude: [] };

/** Reads settings from whatever a client sends; what has not the right form is left out. */
export function readSettings(value: unknown): Settings {
  const { rules, include, exclude } = (value ?? {}) as Record<string, unknown>;
  const strings = (list: unknown): string[] =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  const isLevel = (entry: [string, unknown]): entry is [string, Severity | 'off'] =>
    ['off', 'info', 'warning', 'error'].includes(entry[1] as string);
  return {
    rules: Object.fromEntries(Object.entries(rules ?? {}).filter(isLevel)),
    include: strings(include),
    exclude: strings(exclude),
  };
}

export interface SettingsCache {
  of(uri: string): Promise<Settings>;
  /** After a change; `pushed` are the settings of clients that send them instead of being asked. */
  changed(pushed: unknown): void;
}

/** Asks the client per resource and remembers the answers. `initial` serves clients that cannot be asked. */
export function createSettings(connection: Connection, canAsk: boolean, initial: unknown): SettingsCache {
  const known = new Map<string, Promise<Settings>>();
  let pushed = readSettings(initial);

  const ask = async (uri: string): Promise<Settings> => {
    try {
      const answer: unknown = await connection.workspace.getConfiguration({
        scopeUri: uri,
        section: 'casewright',
      });
      return answer ? readSettings(answer) : pushed;
    } catch {
      return pushed;
    }
  };

  return {
    of(uri) {
      if (!canAsk) return Promise.resolve(pushed);
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
    changed(value) {
      known.clear();
      const section = (value as { casewright?: unknown } | null | undefined)?.casewright;
      if (!canAsk && section) pushed = readSettings(section);
    },
  };
}
