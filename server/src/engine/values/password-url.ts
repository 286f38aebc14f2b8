import { type Exposed, exposed, isExampleName, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const END = '[^\\s"\'`<>、。|]';
const ADDRESS = new RegExp(
  `(?<![\\w+.-])(jdbc:[a-z\\d]{2,20}:|[a-z][a-z\\d+]{1,19}://)${END}{3,2000}`,
  'giu',
);
/** `//user:password@host`, and `thin:user/password@host` of Oracle. */
const BEFORE_HOST = /(?:\/\/[^\s/:@?]{0,200}:|:thin:[^\s/:@]{1,100}\/)([^\s@/]{1,200})@/iu;
const PARAMETER = /[?&;](?:password|passwd|pwd)=([^&;\s)\]]{1,200})/iu;
/** `${DB_PASSWORD}`, `{{password}}`, `%PASSWORD%`, `$PASSWORD`, `:password` and what else is filled in later. */
const FILLED_IN_LATER = /^(?:\$|\{|%|<|\[|#)|^(?:pass(?:word|wd)?|pwd|secret|パスワード)$/iu;

/** Addresses with a password in them: JDBC and other connection strings. Placeholders of a password are none. */
export function findPasswordUrls(text: string): Exposed[] {
  return matchesOf(foldWidth(text), ADDRESS).flatMap(({ value: [address, scheme = ''], start, end }) => {
    const password = BEFORE_HOST.exec(address)?.[1] ?? PARAMETER.exec(address)?.[1];
    if (password === undefined || FILLED_IN_LATER.test(password) || isExampleName(password)) return [];
    return [exposed('password-url', { start, end }, `${scheme}…`, true)];
  });
}
