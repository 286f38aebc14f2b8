import { type Exposed, exposed, isExampleName, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const NAME = '([a-z\\d][a-z\\d.-]{1,61}[a-z\\d])';
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<![\\w-])s3[an]?://${NAME}(?![\\w$<{])(?:/[^\\s"'\`<>()、。|]{0,900})?`, 'gu'), 's3://…'],
  [
    new RegExp(
      `(?<![\\w.-])(?:https?://)?${NAME}\\.s3(?:[.-][a-z]{2}(?:-[a-z]{2,9}){1,3}-\\d)?\\.amazonaws\\.com(?:\\.cn)?(?:/[^\\s"'\`<>()、。|]{0,900})?`,
      'gu',
    ),
    '….s3.amazonaws.com',
  ],
  [
    new RegExp(
      `(?<![\\w.-])(?:https?://)?s3(?:[.-][a-z]{2}(?:-[a-z]{2,9}){1,3}-\\d)?\\.amazonaws\\.com(?:\\.cn)?/${NAME}(?:/[^\\s"'\`<>()、。|]{0,900})?`,
      'gu',
    ),
    's3.amazonaws.com/…',
  ],
];
/** Names that documentation uses, beside those with "example" in them. */
const DOCUMENTATION =
  /^(?:amzn-s3-demo-|my-?(?:test-?)?bucket|bucket(?:-?name)?$|mybucket|test-bucket$|aws-)/u;

/** Names of S3 buckets, as `s3://…` or as a web address. */
export function findBuckets(text: string): Exposed[] {
  const folded = foldWidth(text);
  return PATTERNS.flatMap(([pattern, masked]) =>
    matchesOf(folded, pattern).flatMap(({ value: [, name = ''], start, end }) =>
      isExampleName(name) || DOCUMENTATION.test(name)
        ? []
        : [exposed('bucket', { start, end }, masked, false)],
    ),
  );
}
