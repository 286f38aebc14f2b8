import { type Exposed, exposed, HIDDEN, isExampleName, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const FORTY = /(?<![A-Za-z\d/+=])[A-Za-z\d/+=]{40}(?![A-Za-z\d/+=])/gu;
const NAMED_SO = /secret|シークレット|秘密(?:アクセス)?(?:鍵|キー)/iu;
const ASSIGNED = /(?:secret|シークレット|秘密)[^\n]{0,30}[:=は|]\s?["'`]?$/iu;
const KEY_ID_BESIDE = /(?<![A-Za-z\d])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z\d])/u;
const HASH = /^[\da-f]{40}$/iu;
/** How far before the key its name, or the id of the key, may stand. */
const REACH = 80;

const SESSION_TOKEN = /(?<![A-Za-z\d/+=])(?:IQoJ|FwoG|FQoG)[A-Za-z\d/+=]{100,8000}/gu;

/** Secret access keys: forty characters after a word such as "secret" or an access key id; hashes are none. */
export function findSecretAccessKeys(text: string): Exposed[] {
  const folded = foldWidth(text);
  return matchesOf(folded, FORTY).flatMap(({ value: [key], start, end }) => {
    const before = folded.slice(Math.max(0, start - REACH), start);
    const isSecret = HASH.test(key)
      ? ASSIGNED.test(before)
      : NAMED_SO.test(before) || KEY_ID_BESIDE.test(before);
    if (!isSecret || isExampleName(key) || !/\d|[/+]/.test(key)) return [];
    return [exposed('secret-access-key', { start, end }, HIDDEN, true)];
  });
}

/** Session tokens of temporary credentials. */
export function findSessionTokens(text: string): Exposed[] {
  return matchesOf(foldWidth(text), SESSION_TOKEN).map((span) =>
    exposed('session-token', span, HIDDEN, true),
  );
}
