import { type Exposed, exposed, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ADDRESS = new RegExp(
  `(?<![\\w.-])${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}(?:/(3[0-2]|[12]?\\d))?(?![\\w/-]|\\.\\d)`,
  'gu',
);
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/u;
/** Documentation, this host, link-local, masks, multicast and reserved; the private ranges as such; public resolvers. */
const TELLS_NOTHING =
  /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|0\.|127\.|169\.254\.|2(?:2[4-9]|[345]\d)\.)|^(?:10\.0\.0\.0\/8|172\.16\.0\.0\/12|192\.168\.0\.0\/16|100\.64\.0\.0\/10|8\.8\.[84]\.[84]|1\.[01]\.[01]\.1|9\.9\.9\.9)$/u;
/** Four numbers after the name of a product are its version, as in "Oracle 11.2.0.4". */
const VERSION_BEFORE =
  /(?:version|ver\.?|release|build|driver|client|oracle|database|db2?|websphere|weblogic|tomcat|sap|windows|バージョン|版|リリース|第)[\s\w(:/-]{0,18}$|(?<![a-z])v$/iu;
const ADDRESS_BEFORE =
  /\b(?:ip|address(?:es)?|host|server|subnet|cidr|dns|gateway)\b|アドレス|サーバ|ホスト|接続元|接続先/iu;
const REACH = 30;
/** Numbered headings and versions rarely have higher parts. */
const HIGHEST_SECTION = 30;

/** IPv4 addresses and blocks of private networks, and those of somebody's host on the internet. */
export function findIpAddresses(text: string): Exposed[] {
  const folded = foldWidth(text);
  return matchesOf(folded, ADDRESS).flatMap(({ value, start, end }) => {
    const [address, ...octets] = value;
    if (TELLS_NOTHING.test(address)) return [];
    const before = folded.slice(Math.max(0, start - REACH), start);
    const isSpokenOf = ADDRESS_BEFORE.test(before) || octets[4] !== undefined;
    if (!isSpokenOf && VERSION_BEFORE.test(before)) return [];
    if (PRIVATE.test(address))
      return [exposed('private-address', { start, end }, `${octets[0]}.*.*.*`, false)];
    const isNumbering = octets.slice(0, 4).every((octet) => Number(octet) < HIGHEST_SECTION);
    if (isNumbering && !isSpokenOf) return [];
    return [exposed('public-address', { start, end }, `${octets[0]}.*.*.*`, false)];
  });
}
