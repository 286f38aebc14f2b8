import { type Exposed, exposed, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const ADDRESS = /(?<![A-Za-z\d+.-])https?:\/\/[^\s"'`<>、。|()[\]]{4,6000}/giu;
const SIGNED = /[?&]X-Amz-Signature=[\da-f]{16}/iu;
/** The older form of a signature. */
const SIGNED_BEFORE = /[?&]Signature=[A-Za-z\d%/+=]{8}/u;
const KEY_ID = /[?&](?:AWSAccessKeyId|Key-Pair-Id)=[A-Za-z\d]{8}/u;

/** Presigned addresses: whoever has one may read the object until it expires. */
export function findPresignedUrls(text: string): Exposed[] {
  return matchesOf(foldWidth(text), ADDRESS).flatMap(({ value: [address], start, end }) => {
    const isSigned = SIGNED.test(address) || (SIGNED_BEFORE.test(address) && KEY_ID.test(address));
    return isSigned ? [exposed('presigned-url', { start, end }, 'https://…X-Amz-Signature=…', true)] : [];
  });
}
