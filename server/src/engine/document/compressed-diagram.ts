import { Inflate } from 'fflate';

/** More characters than a drawing has; a small file may unfold to far more than it is. */
const longest = 20 * 1024 * 1024;
/** How many compressed bytes are unfolded at a time. */
const step = 16 * 1024;

/**
 * The XML of a page that draw.io has compressed (Base64 of a raw deflate of percent-encoded text); `undefined` when it is
 * none, is damaged, or unfolds to more than 20 million characters.
 */
export function readCompressedDiagram(text: string): string | undefined {
  const packed = text.replace(/\s+/g, '');
  if (!packed || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    return decodeURIComponent(inflate(bytes));
  } catch {
    return undefined;
  }
}

function inflate(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  const inflater = new Inflate((chunk, last) => {
    text += decoder.decode(chunk, { stream: !last });
    if (text.length > longest) throw new RangeError('too large');
  });
  for (let at = 0; at < bytes.length; at += step)
    inflater.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  return text;
}
