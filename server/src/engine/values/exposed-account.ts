import { findAccountIds, isDocumentationAccountId, maskAccountId } from './account-id.ts';
import { type Exposed, exposed } from './exposed.ts';
import { foldWidth } from './text.ts';

const ACCOUNT_BEFORE =
  /(?:account|acct|アカウント|aws id|owner[-_ ]?id|principal|arn:aws[a-z-]*:[a-z\d-]*:[a-z\d-]*:)[^。\n]{0,30}$/iu;
const ACCOUNT_AFTER =
  /^(?:\.(?:dkr\.ecr|signin\.aws)\b|:(?:root|role|user|policy)\b|\s?(?:[（(]|の)?(?:AWS )?(?:account|アカウント))/iu;
/** Numbers of something else: telephones, goods, papers. */
const OTHER_BEFORE =
  /(?:\btel\b|phone|\bfax\b|mobile|\bcall\b|電話|携帯|連絡先|\b(?:isbn|jan|ean|upc|pos|gtin|sku|imei|serial|order|invoice|ticket|tracking|case|request|job|build|version|commit|timestamp|epoch)\b|コード|番号|伝票|注文|受付|品番|法人番号|日時)[^。\n]{0,14}$/iu;
const REACH = 50;

/** `201907011200` and the like: year to minute. */
function isTimestamp(digits: string): boolean {
  const [, month = '', day = '', hour = '', minute = ''] =
    /^(?:19|20)\d\d(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  const within = (part: string, low: number, high: number) => part !== '' && +part >= low && +part <= high;
  return within(month, 1, 12) && within(day, 1, 31) && within(hour, 0, 23) && within(minute, 0, 59);
}

/**
 * AWS account ids that may be real: certain where the text speaks of an account, otherwise only possible. Documentation
 * ids, telephone numbers, timestamps and numbers of goods or papers are none.
 */
export function findExposedAccountIds(text: string): Exposed[] {
  const folded = foldWidth(text);
  return findAccountIds(text).flatMap(({ value, start, end }) => {
    if (isDocumentationAccountId(value)) return [];
    const before = folded.slice(Math.max(0, start - REACH), start);
    const isAccount = ACCOUNT_BEFORE.test(before) || ACCOUNT_AFTER.test(folded.slice(end, end + REACH));
    if (!isAccount && (isTimestamp(value) || OTHER_BEFORE.test(before))) return [];
    return [exposed('account-id', { start, end }, maskAccountId(value), isAccount)];
  });
}
