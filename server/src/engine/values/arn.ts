import { isDocumentationAccountId, maskAccountId } from './account-id.ts';
import { type Exposed, exposed, isExampleName, matchesOf } from './exposed.ts';
import { foldWidth, type Located } from './text.ts';

/** An Amazon Resource Name taken apart. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  /** Twelve digits; undefined where the name has none, as that of a bucket. */
  readonly account: string | undefined;
  readonly resource: string;
}

const ARN =
  /(?<![\w:-])arn:(aws(?:-[a-z]{1,6}){0,3}):([a-z\d-]{1,40}):([a-z\d-]{0,25}|\*):(\d{12}|aws|\*|):([^\s"'`()<>[\]|,;、。]{1,1000})/gu;
/** Punctuation and emphasis after a name; a `*` of its own, as in `orders/*`, belongs to it. */
const SENTENCE_END = /(?:[.:!?_]|(?<![/:-]|^)\*)+$/u;

/** The resource names in a text, of all partitions (`aws`, `aws-cn`, `aws-us-gov`, `aws-iso` …). */
export function findArns(text: string): Located<Arn>[] {
  return matchesOf(foldWidth(text), ARN).map(({ value, start }) => {
    const [whole, partition = '', service = '', region = '', owner = '', rest = ''] = value;
    const resource = rest.replace(SENTENCE_END, '');
    const account = /^\d/.test(owner) ? owner : undefined;
    const arn = { partition, service, region, account, resource };
    return { value: arn, start, end: start + whole.length - (rest.length - resource.length) };
  });
}

/** Resource names that tell of somebody's account; certain with a real account id, none that AWS owns or documents. */
export function findExposedArns(text: string): Exposed[] {
  return findArns(text).flatMap(({ value: { partition, service, account, resource }, start, end }) => {
    const isDocumented =
      account === undefined ? !isOwned(service, resource) : isDocumentationAccountId(account);
    if (isDocumented) return [];
    const owner = account === undefined ? '' : maskAccountId(account);
    return [
      exposed('arn', { start, end }, `arn:${partition}:${service}:…:${owner}:…`, account !== undefined),
    ];
  });
}

/** Without an account only names of buckets tell of somebody. */
const isOwned = (service: string, resource: string): boolean =>
  service === 's3' && !resource.startsWith('*') && !isExampleName(resource);
