import { parse, stringify } from 'yaml';
import type { Condition, Requirement } from '../../../server/src/engine/checklists/types.ts';

type Keys = Record<string, unknown>;

/** What is asked of a case study by its text, not by a person's word. */
export const isRead = ({ scope, answer, aggregate }: Requirement) =>
  scope === 'case-study' && !answer.attested && !aggregate;

function merge(into: Keys, from: Readonly<Keys>): Keys {
  for (const [key, value] of Object.entries(from)) {
    const known = into[key];
    into[key] =
      known && value && typeof known === 'object' && typeof value === 'object' && !Array.isArray(value)
        ? merge({ ...(known as Keys) }, value as Keys)
        : value;
  }
  return into;
}

/** `aurora.managedBy: [customer]` as front matter. */
function deciding(condition: Condition): Keys {
  return Object.entries(condition).reduce<Keys>(
    (keys, [path, [value]]) =>
      merge(
        keys,
        path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), deciderOf(value)) as Keys,
      ),
    {},
  );
}

/** A value for which a condition holds: that of a range is its lower end. */
const deciderOf = (wanted: string | undefined) =>
  wanted?.includes('..') ? Number(wanted.split('..')[0]) : wanted;

/** A case study that says one thing and no other. */
export function studyOf(
  requirement: Requirement,
  text: string,
  language: string,
  when: Readonly<Keys> = {},
): string {
  const [, own, body] = /^(?:---\n([\s\S]*?)---\n)?([\s\S]*)$/.exec(text)!;
  const keys = merge(
    merge(merge({ checklist: requirement.checklist, lang: language }, deciding(requirement.when)), when),
    parse(own ?? '') ?? {},
  );
  return `---\n${stringify(keys)}---\n\n# ${language === 'ja' ? '事例' : 'A story'}\n\n${body}\n`;
}
