import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { checklistViewId, commandIds, contextKeys } from '../../client/src/constants.ts';

const root = new URL('../../', import.meta.url);
const source = readFileSync(new URL('package.json', root), 'utf8');
const { contributes, activationEvents, icon } = JSON.parse(source);

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

describe('manifest', () => {
  it('declares exactly the commands that the client registers', () => {
    const declared = contributes.commands.map(({ command }: MenuItem) => command);
    assert.deepEqual(declared.sort(), Object.values(commandIds).sort());
  });

  it('uses no command and no context key that the client does not know', () => {
    const known: readonly string[] = [
      ...Object.values(commandIds),
      ...Object.values(contextKeys),
      checklistViewId,
    ];
    const items: MenuItem[] = Object.values<MenuItem[]>(contributes.menus).flat();
    for (const { command } of items) assert.ok(known.includes(command), command);
    for (const { when } of [...items, ...contributes.viewsWelcome])
      for (const key of when?.match(/casewright\.[\w.]+/g) ?? []) assert.ok(known.includes(key), key);
  });

  it('wakes up for Markdown and for a configuration, and for nothing else', () => {
    assert.deepEqual(activationEvents, ['onLanguage:markdown', 'workspaceContains:**/casewright.yaml']);
  });

  it('puts its settings where each file can have its own', () => {
    const properties: Record<string, { scope: string; default: unknown }> =
      contributes.configuration.properties;
    for (const [name, { scope, default: value }] of Object.entries(properties)) {
      assert.equal(scope, name === 'casewright.trace.server' ? 'window' : 'resource', name);
      assert.notEqual(value, undefined, name);
    }
  });

  it('names files that are there', () => {
    const paths: string[] = [
      icon,
      contributes.viewsContainers.activitybar[0].icon,
      ...contributes.grammars.map(({ path }: { path: string }) => path),
    ];
    for (const path of paths) assert.ok(existsSync(new URL(path, root)), path);
  });
});
