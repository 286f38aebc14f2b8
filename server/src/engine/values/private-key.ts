import { type Exposed, exposed, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const BEGIN = /-----BEGIN (?:[A-Z\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu;
const END = /-----END (?:[A-Z\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu;

/** Private keys in PEM form, up to their last line where there is one; public keys and certificates are none. */
export function findPrivateKeys(text: string): Exposed[] {
  const folded = foldWidth(text);
  const begins = matchesOf(folded, BEGIN);
  const ends = matchesOf(folded, END);
  const found: Exposed[] = [];
  let next = 0;
  begins.forEach((begin, index) => {
    while (next < ends.length && ends[next]!.start < begin.end) next++;
    const limit = begins[index + 1]?.start ?? folded.length;
    const end = ends[next];
    const closing = end && end.start < limit ? end.end : begin.end;
    found.push(exposed('private-key', { start: begin.start, end: closing }, begin.value[0], true));
  });
  return found;
}
