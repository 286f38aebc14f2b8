import { findSpans, foldWidth, type Span } from './text.ts';

const MARKS: readonly RegExp[] = [
  /(?<![\w-])(?:amazon|aws|company|strictly|highly|partner|customer|client)[- ](?:confidential|proprietary)(?:\s(?:and|&)\s(?:confidential|proprietary))?(?![\w-])/giu,
  /(?<![\w-])confidential\s(?:and|&)\sproprietary(?![\w-])/giu,
  /(?<=(?:^|[\n|([【「:])[ \t*_>#-]{0,8})(?:confidential|internal use only|for internal use only|do not distribute|not for distribution)(?=[ \t*_.!]{0,8}(?:[\n|)\]】」]|$))/giu,
  /(?:under|shared under|covered by|subject to)\s(?:an?\s|the\s|our\s|mutual\s){0,3}NDA(?![\w-])/giu,
  /(?<![非])(?:社外秘|部外秘|関係者外秘|取扱注意|マル秘|極秘(?!裏)|社内限り|関係者限り)|NDA(?:締結|対象|に基づ|の対象|下で)/gu,
];

/** Marks that say a text is not for everybody: "Amazon Confidential", 社外秘, "under NDA". */
export function findConfidentialMarks(text: string): Span[] {
  return findSpans(foldWidth(text), MARKS);
}
