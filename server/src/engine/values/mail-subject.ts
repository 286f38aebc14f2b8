import { isPlaceholderOnly } from './placeholder.ts';
import { type Parsed, reading } from './result.ts';
import { plainValue } from './text.ts';

const PHRASE = 'Service Delivery Partner Completed Self-Assessment';
const SUBJECT =
  /^(?:(?:subject|件名) ?: ?|(?:re|fwd?|aw|wg) ?: ?){0,6}(.{1,200}?) ?, ?service delivery partner completed self[- ]?assessment\.?$/iu;
const BRACKETS = /^[[<「](.+)[\]>」]$/u;
/** What stands in brackets where the name of the partner belongs. */
const TEMPLATE =
  /^(?:your |the )?(?:apn )?(?:partner|company)(?:(?:['’]s)? name)?$|^(?:パートナー|会社|御社|貴社)名?$/iu;

/** The subject of the mail by which a partner hands in a self-assessment; the name without brackets or a full stop. */
export function makeMailSubject(partner: string): string {
  return `${partner.replace(/\s+/g, ' ').trim()}, ${PHRASE}`;
}

/**
 * Reads the name of the partner from a subject; prefixes (`Re:`, 件名) and a final full stop are allowed.
 * Problems: `placeholder` (the name is still that of a template), `not-a-mail-subject`.
 */
export function parseMailSubject(text: string): Parsed<string> {
  const written = SUBJECT.exec(plainValue(text) ?? '')?.[1];
  if (written === undefined) return { problem: 'not-a-mail-subject' };
  const partner = (BRACKETS.exec(written)?.[1] ?? written).trim();
  if (TEMPLATE.test(partner) || isPlaceholderOnly(written) || !/[\p{L}\p{N}]/u.test(partner))
    return { problem: 'placeholder' };
  return reading(partner, makeMailSubject(partner), text);
}
