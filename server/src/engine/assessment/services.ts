import type { Service } from '../checklists/vocabulary.ts';
import { indexServices, isSeparator, lowerCode, type NameNode, type ServiceForm } from './service-index.ts';
import { judgeName, type NameProblem } from './service-spelling.ts';

/** A service named in a text. */
export interface ServiceMention {
  readonly service: Service;
  /** The official name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Surely this service; else it may be an ordinary word, and only counts in the writer's favour. */
  readonly certain: boolean;
  readonly problem: NameProblem | undefined;
}

/** Finds AWS services in texts, by every name that they have, right or wrong. */
export interface ServiceReader {
  /** In document order, not overlapping, the longest name first; linear in the length of the text. */
  find(text: string): ServiceMention[];
}

/** A gap inside a name is no longer than this, so that a wrapped line is still one name. */
const longestGap = 12;
/** Names shorter than this are not read with a gap inside: "S 3" is none. */
const shortestWithGap = 5;

/** Compiles the names once. */
export function createServiceReader(services: readonly Service[]): ServiceReader {
  const root = indexServices(services);
  return {
    find(text) {
      const found: ServiceMention[] = [];
      for (let at = 0; at < text.length; ) {
        const mention = startsName(text, at) ? readMention(root, text, at) : undefined;
        if (mention) found.push(mention);
        at = mention ? mention.end : at + 1;
      }
      return found;
    },
  };
}

function readMention(root: NameNode, text: string, at: number): ServiceMention | undefined {
  const vendor = /^(?:amazon|aws)/i.exec(text.slice(at, at + 6))?.[0];
  if (vendor) {
    const from = skipGap(text, at + vendor.length, false);
    const match = walk(root, text, from, true);
    if (match) {
      const joined = from === at + vendor.length;
      return mentionOf(text, { ...match, at, from, vendor, joined });
    }
  }
  const match = walk(root, text, at, false);
  return match && mentionOf(text, { ...match, at, from: at, vendor: '', joined: false });
}

interface Match {
  readonly form: ServiceForm;
  readonly end: number;
}

function mentionOf(
  text: string,
  match: Match & {
    readonly at: number;
    readonly from: number;
    readonly vendor: string;
    readonly joined: boolean;
  },
): ServiceMention {
  const { form, at, from, end, vendor, joined } = match;
  const inIdentifier =
    /[-_./:@#$\\~]/.test(text[at - 1] ?? '') ||
    /^(?:[_/@\\:-][A-Za-z0-9/]|\.[A-Za-z0-9])/.test(text.slice(end, end + 2));
  const verdict = judgeName({ form, vendor, joined, core: text.slice(from, end), inIdentifier });
  return { service: form.service, name: form.service.name, start: at, end, ...verdict };
}

/** The longest name that starts here and ends with its last letter. */
function walk(root: NameNode, text: string, from: number, withVendor: boolean): Match | undefined {
  let node = root;
  let best: Match | undefined;
  let letters = 0;
  let gaps = 0;
  for (let at = from; at < text.length; ) {
    const next = node.next.get(lowerCode(text.charCodeAt(at)));
    if (!next) {
      const after = letters ? skipGap(text, at, true) : at;
      if (after === at) break;
      gaps++;
      at = after;
      if (!node.next.has(lowerCode(text.charCodeAt(at)))) break;
      continue;
    }
    node = next;
    letters++;
    at++;
    const { form } = node;
    if (!form || !endsName(text, at) || (form.needsVendor && !withVendor)) continue;
    if (gaps && letters < shortestWithGap && !/[ -]/.test(form.core)) continue;
    best = { form, end: at };
  }
  return best;
}

/** The end of the blanks, one line break among them, or of the one hyphen that stand here. */
function skipGap(text: string, from: number, hyphen: boolean): number {
  if (hyphen && text.charCodeAt(from) === 45) return from + 1;
  let breaks = 0;
  let at = from;
  for (; at < text.length && at - from < longestGap; at++) {
    const code = text.charCodeAt(at);
    if (!isSeparator(code) || code === 45) break;
    if (code === 10 && ++breaks > 1) return from;
  }
  return at;
}

const isLatin = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const isKatakana = (code: number) => code >= 0x30a1 && code <= 0x30fc;

/** An underscore inside an identifier; around a name it only marks emphasis. */
const isJoint = (text: string, at: number) =>
  text.charCodeAt(at) === 95 && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1));

function startsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLatin(code)) return at === 0 || !(isLatin(text.charCodeAt(at - 1)) || isJoint(text, at - 1));
  if (code < 0x3000) return false;
  return !isKatakana(code) || at === 0 || !isKatakana(text.charCodeAt(at - 1));
}

function endsName(text: string, end: number): boolean {
  if (end >= text.length) return true;
  if (isJoint(text, end)) return false;
  const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  return !(isLatin(last) && isLatin(next)) && !(isKatakana(last) && isKatakana(next));
}
