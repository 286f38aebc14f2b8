import type { Directive } from './case-study.ts';

const directive =
  /<!--[ \t]*(evidence[ \t]*[:：]|casewright-(?:disable-next-line|disable-line|disable-file|disable|enable)(?![\w-]))([\s\S]*?)-->/g;

/** The claims and suppressions in a stretch of HTML that starts at `offset` of the text. */
export function findDirectives(html: string, offset: number): Directive[] {
  if (!html.includes('<!--')) return [];
  return [...html.matchAll(directive)].map((match) => {
    const name = match[1]!.replace(/[ \t]*[:：]$/, '').replace('casewright-', '');
    const start = offset + match.index;
    const listStart = start + match[0].indexOf(match[2]!, match[0].indexOf(match[1]!) + match[1]!.length);
    return {
      kind: name as Directive['kind'],
      ...readIds(match[2]!, listStart),
      span: { start, end: start + match[0].length },
    };
  });
}

/** The ids and the reason of `id, id -- reason`. */
export function readIds(list: string, offset: number): Pick<Directive, 'ids' | 'reason'> {
  const split = /(?:^|\s)--(?:\s|$)/.exec(list);
  const names = split ? list.slice(0, split.index) : list;
  return {
    ids: [...names.matchAll(/[^\s,、]+/g)].map((match) => ({
      id: match[0],
      span: { start: offset + match.index, end: offset + match.index + match[0].length },
    })),
    reason: split ? list.slice(split.index + split[0].length).trim() : '',
  };
}
