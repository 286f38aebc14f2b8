import { DIGITS, readNumber, SCALE, scaleFactor } from './number.ts';
import { foldWidth, type Located, withoutOverlaps } from './text.ts';

const ACTION =
  '(?:(?:read |write |API |HTTP )?(?:transactions?|requests?|queries|reqs?|ops|operations?|calls?|events?|messages?|invocations?|updates?|txns?|statements?))';
const PER = '(?:\\s?/\\s?|\\sper\\s|\\sa\\s|\\severy\\s)';
const SECOND = '(?:s|sec|second)(?![a-z])';
const MINUTE = '(?:m|min|minute)(?![a-z])';
const NUMBER = `(${DIGITS})\\s?(${SCALE})?`;
const THINGS =
  '(?:件|回|リクエスト|トランザクション|クエリ|イベント|メッセージ|アクセス|コール|オペレーション)';

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${NUMBER}\\s?(?:TPS|QPS|RPS)(?![A-Za-z])`, 'giu'), 1],
  [new RegExp(`${NUMBER}\\s?${ACTION}${PER}${SECOND}`, 'giu'), 1],
  [new RegExp(`${NUMBER}\\s?${ACTION}${PER}${MINUTE}`, 'giu'), 1 / 60],
  [new RegExp(`${NUMBER}\\s?${THINGS}?\\s?/\\s?秒`, 'giu'), 1],
  [new RegExp(`${NUMBER}\\s?(?:リクエスト|トランザクション|クエリ|件)毎秒`, 'giu'), 1],
  [
    new RegExp(
      `(?:毎秒|秒間|(?:1|一)?秒(?:あたり|当たり|間に))\\s?(?:最大|約|およそ|平均)?\\s?${NUMBER}\\s?${THINGS}?`,
      'giu',
    ),
    1,
  ],
  [
    new RegExp(
      `(?:毎分|(?:1|一)分(?:あたり|当たり|間に))\\s?(?:最大|約|およそ|平均)?\\s?${NUMBER}\\s?${THINGS}`,
      'giu',
    ),
    1 / 60,
  ],
  [
    new RegExp(
      `(?<![A-Za-z])(?:TPS|QPS|RPS)(?:\\s?(?:[:=はが|]|of|is|was))?\\s?(?:最大|約|およそ|平均|about |up to )?\\s?${NUMBER}(?!\\s?(?:TPS|QPS|RPS))`,
      'giu',
    ),
    1,
  ],
];

/** Rates of work in prose (TPS, `req/s`, 件/秒, 毎秒1,200件); values are per second. */
export function findRates(text: string): Located<number>[] {
  const folded = foldWidth(text).replace(/\s/g, ' ');
  const found = PATTERNS.flatMap(([pattern, perSecond]) =>
    Array.from(folded.matchAll(pattern), (match) => ({
      value: (readNumber(match[1] ?? '') ?? 0) * scaleFactor(match[2]) * perSecond,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return withoutOverlaps(found);
}
