import { readFileSync } from 'node:fs';
import type { Localizer } from '../../client/src/localizer.ts';

export const japaneseBundle: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../l10n/bundle.l10n.ja.json', import.meta.url), 'utf8'),
);

function localizer(bundle: Readonly<Record<string, string>>): Localizer {
  return {
    t: (message, ...args) =>
      (bundle[message] ?? message).replace(/\{(\d+)\}/g, (_, index) => `${args[Number(index)]}`),
  };
}

export const english = localizer({});
export const japanese = localizer(japaneseBundle);
