import { type Parsed, reading } from './result.ts';
import { plainValue } from './text.ts';

/** A web address that anybody can open. */
export interface PublicUrl {
  readonly href: string;
  readonly host: string;
  readonly path: string;
}

const PRIVATE_SUFFIX =
  /(?:^|\.)(?:localhost|internal|local|corp|lan|home|intranet|private|test|invalid|localdomain)$/;
const PRIVATE_ADDRESS =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;
const TWO_LEVEL_SUFFIX =
  /^(?:(?:co|or|ne|ac|go|ad|ed|gr|lg)\.jp|(?:co|org|ac|gov|me|net)\.uk|(?:com|net|org|edu|gov)\.(?:au|br|cn|hk|mx|my|sg|tr|tw)|(?:co|or|ac|go|re)\.kr|co\.(?:nz|in|id|th|za|il)|(?:org|net|ac)\.(?:nz|in|za)|(?:or|in|ac)\.th)$/;

/**
 * Reads an absolute https address of a public host; the canonical form is the one of the URL standard.
 * Problems: `not-a-url`, `credentials`, `private-host`, `not-https` (suggests the same address with https).
 */
export function parsePublicUrl(text: string): Parsed<PublicUrl> {
  const plain = plainValue(text)?.replace(/^<(.+)>$/, '$1');
  const url = plain !== undefined && !/\s/.test(plain) && URL.canParse(plain) ? new URL(plain) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return { problem: 'not-a-url' };
  if (url.username !== '' || url.password !== '') return { problem: 'credentials' };
  if (isPrivateHost(url.hostname)) return { problem: 'private-host' };
  if (url.protocol !== 'https:')
    return { problem: 'not-https', suggestion: url.href.replace(/^http:/, 'https:') };
  const value = { href: url.href, host: url.host, path: url.pathname };
  const isSame = plain === text.trim() && (plain === url.href || `${plain}/` === url.href);
  return isSame ? { value, canonical: text.trim(), isCanonical: true } : reading(value, url.href, text);
}

function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  return !host.includes('.') || PRIVATE_SUFFIX.test(host) || PRIVATE_ADDRESS.test(host);
}

/** True when two addresses belong to one registrable domain (`www.example.co.jp` and `blog.example.co.jp`). */
export function sameSite(a: string, b: string): boolean {
  const first = registrableDomain(a);
  return first !== undefined && first === registrableDomain(b);
}

function registrableDomain(address: string): string | undefined {
  const absolute = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(address.trim())
    ? address.trim()
    : `https://${address.trim()}`;
  if (!URL.canParse(absolute)) return undefined;
  const host = new URL(absolute).hostname.replace(/\.$/, '');
  const labels = host.split('.');
  if (host === '' || labels.length < 2 || /^[\d.]+$/.test(host)) return host || undefined;
  const depth = TWO_LEVEL_SUFFIX.test(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-depth).join('.');
}
