/** Legal forms that stand before or after a Japanese name; `㈱` is `(株)` after NFKC. */
const JAPANESE_FORM =
  '(?:株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|(?:一般|公益|特定非営利活動)?(?:社団法人|財団法人)|特定非営利活動法人|独立行政法人|医療法人(?:社団|財団)?|学校法人|社会福祉法人|\\((?:株|有|同|資|名|社|財|医|学)\\))';
/** Legal forms at the end of a name in Latin letters; the dots between their letters may be left out. */
const LATIN_FORM =
  '(?:inc|incorporated|ltd|limited|llc|llp|l\\.l\\.c|corp|corporation|co|company|plc|gmbh|mbh|ag|kg|se|s\\.?a\\.?s?|s\\.?p\\.?a|s\\.?r\\.?l|b\\.?v|n\\.?v|oyj?|ab|asa?|aps|k\\.? ?k|g\\.? ?k|kabushiki kaisha|godo kaisha|pty|pte|pvt|sdn|bhd)';

const BEFORE = new RegExp(`^${JAPANESE_FORM}\\s?`, 'u');
const AFTER = new RegExp(`\\s?${JAPANESE_FORM}$|(?:\\s?,\\s?|\\s(?:(?:&|and)\\s)?)${LATIN_FORM}\\.?$`, 'u');
const TITLE_AFTER = /\s?(?:様|さま|御中|殿)$/u;
/** `Fernhill Co., Ltd.` and `(株)みずほの里` have two at most; the third round makes sure. */
const ROUNDS = 3;

/** A company's name in lower case without its legal form (株式会社, Inc., GmbH …); a name that is nothing else stays. */
export function withoutLegalForm(name: string): string {
  let short = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  for (let round = 0; round < ROUNDS; round++) {
    const rest = short
      .replace(BEFORE, '')
      .replace(AFTER, '')
      .replace(/[\s,]+$/u, '');
    if (rest === '') break;
    short = rest;
  }
  return short;
}

/** The form in which names of companies are compared: no legal form, title, spaces or punctuation. */
export function foldCompanyName(name: string): string {
  const short = withoutLegalForm(name.normalize('NFKC').trim().replace(TITLE_AFTER, ''));
  return short
    .replace(/^the\s/u, '')
    .replace(/&/gu, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** True when two names mean one company; a name without letters or digits means none. */
export function isSameCompany(a: string, b: string): boolean {
  const folded = foldCompanyName(a);
  return folded !== '' && folded === foldCompanyName(b);
}
