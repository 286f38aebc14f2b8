import type { Service } from '../checklists/vocabulary.ts';
import { foldText } from './normalize.ts';

export interface ServiceMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds AWS service names in folded text; longest first, case as AWS writes it, Japanese names anywhere. */
export function createServiceReader(services: readonly Service[]): { find(text: string): ServiceMention[] } {
  const names = new Map<string, string>();
  for (const service of services)
    for (const spelled of [service.name, service.name.replace(/^(?:Amazon|AWS) /, ''), ...service.aliases])
      if (!names.has(foldText(spelled))) names.set(foldText(spelled), service.name);
  const alternatives = [...names.keys()]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s?'));
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${alternatives.join('|')})(?![A-Za-z0-9])`, 'gu');
  const byCompact = new Map([...names].map(([spelled, name]) => [spelled.replace(/\s/g, ''), name]));
  return {
    find: (text) =>
      [...text.matchAll(pattern)].map((match) => ({
        name: byCompact.get(match[0].replace(/\s/g, '')) ?? match[0],
        start: match.index,
        end: match.index + match[0].length,
      })),
  };
}
