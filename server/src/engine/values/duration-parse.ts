import { findDurations, rewriteItems } from './duration-find.ts';
import type { Duration } from './duration-item.ts';
import { formatTime, TIME_UNITS } from './duration-unit.ts';
import { type Parsed, reading } from './result.ts';
import { plainValue, type Span } from './text.ts';

const VAGUE_IN_PROSE =
  /\bnear(?:ly)?[- ]?(?:zero|real[- ]?time|instant(?:aneous)?)|\b(?:almost|close to|practically|virtually|approximately|effectively) (?:zero|none|no data loss|no loss|instant)|ほぼ\s?(?:ゼロ|0(?!\d)|リアルタイム|無停止|なし)|限りなく(?:ゼロ|0)|ゼロに近|[^。、|\nはがをに]{0,12}直前まで|数十?(?:ミリ秒|秒|分|時間|日)|[秒分](?:単位|レベル|オーダー)|時間(?:単位|レベル|オーダー)|(?:障害|事故|停止)(?:の|発生の?)?直前|直前の(?:状態|時点|データ)|極力(?:短|早|少)|翌(?:営業)?日|(?<!\w)(?:a )?(?:few|several|couple of|single-digit|double-digit|low) (?:milli)?(?:seconds?|minutes?|hours?|days?)|\b(?:seconds|minutes|hours)[- ]level\b|\b(?:in|within|of|is|takes?) (?:just )?(?:seconds|minutes|hours)\b|\bas (?:soon|quickly|fast|low|short|little) as possible\b|\b(?:a )?minimal\b(?! \d)|\bminimum\b(?! (?:of )?\d)|\basap\b|できる(?:だけ|限り)(?:早く|短く|早期)?|可能な限り|最小限|速やかに|即座に/giu;
const VAGUE_WORD =
  /^(?:very |extremely )?(?:low|short|fast|quick(?:ly)?|immediate(?:ly)?|instant(?:ly)?|real[- ]?time|seconds|minutes|hours|negligible|短時間|極小|ごくわずか|わずか|即時|リアルタイム|早急)$/iu;
const ZERO_WORD =
  /^(?:(?:rpo|rto)\s?(?:[=:はが]|is|of)?\s?)?((?:0|zero|ゼロ)(?: ?(?:milliseconds?|seconds?|minutes?|hours?|秒|分|時間))?|(?:zero|no) data loss|データ(?:損失|ロス|消失)(?:は)?(?:なし|無し|ゼロ)|ゼロデータロス)[.。]?$/iu;
const ISO_8601 =
  /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6}(?:\.\d{1,6})?)S)?)?$/iu;
const ISO_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'].map(
  (name) => TIME_UNITS.find((unit) => unit.english === name)!,
);
const REMARK = / ?\([^()]{0,200}\)/g;

/** Places in a text in half width that speak of a time without a figure: "near zero", 数分, "in minutes". */
export function findVagueTimes(text: string): Span[] {
  return Array.from(text.matchAll(VAGUE_IN_PROSE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Reads one duration, also with a label or a remark around it. Only number and unit are made canonical (`1h` becomes
 * `1 hour`, `一時間` becomes `1時間`); words such as "within" stay. Compare `value`, never `canonical`.
 * Problems: `vague`, `no-unit`, `ambiguous-duration` (several different ones), `not-a-duration`.
 */
export function parseDuration(text: string): Parsed<Duration> {
  const plain = plainValue(text);
  if (plain === undefined) return { problem: 'not-a-duration' };
  const iso = ISO_8601.exec(plain);
  if (iso) return readIso(iso, text);
  const exact = readExact(plain, text);
  if (exact) return exact;
  if (VAGUE_WORD.test(plain) || findVagueTimes(plain).length > 0) return { problem: 'vague' };
  const zero = ZERO_WORD.exec(plain);
  if (zero) {
    const canonical = `${plain.slice(0, zero[0].lastIndexOf(zero[1]!))}0`;
    return reading({ minimumSeconds: 0, maximumSeconds: 0 }, canonical, text);
  }
  return { problem: /^\D{0,8}\d[\d.,]*(?::\d{2}){0,2}$/.test(plain) ? 'no-unit' : 'not-a-duration' };
}

function readExact(plain: string, text: string): Parsed<Duration> | undefined {
  const vague = findVagueTimes(plain);
  const certain = findDurations(plain).filter(
    (found) => !vague.some((span) => span.start < found.end && found.start < span.end),
  );
  const withoutRemarks = findDurations(plain.replace(REMARK, (remark) => '('.padEnd(remark.length, '.')));
  const stated = withoutRemarks.length > 0 && certain.length > 1 ? withoutRemarks : certain;
  const [first, ...others] = stated;
  if (!first) return undefined;
  const { minimumSeconds, maximumSeconds } = first.value;
  const isSame = others.every(
    ({ value }) => value.minimumSeconds === minimumSeconds && value.maximumSeconds === maximumSeconds,
  );
  if (!isSame) return { problem: 'ambiguous-duration' };
  if (maximumSeconds === Number.POSITIVE_INFINITY) return { problem: 'vague' };
  const items = stated.flatMap((found) => found.items);
  const rewritten = rewriteItems(plain, items);
  return reading(first.value, saysTheSame(rewritten, first.value) ? rewritten : plain, text);
}

/** Digits written beside other digits, as in `1,一時間`, would be read as one number. */
function saysTheSame(rewritten: string, { minimumSeconds, maximumSeconds }: Duration): boolean {
  const again = findDurations(rewritten)[0]?.value;
  return again?.minimumSeconds === minimumSeconds && again.maximumSeconds === maximumSeconds;
}

function readIso(groups: readonly (string | undefined)[], text: string): Parsed<Duration> {
  const parts = ISO_UNITS.flatMap((unit, index) => {
    const amount = groups[index + 1];
    return amount === undefined ? [] : [{ unit, amount: Number(amount) }];
  });
  const seconds = parts.reduce((sum, { unit, amount }) => sum + amount * unit.seconds, 0);
  const canonical = parts.map(({ unit, amount }) => formatTime(amount, unit, 'iso')).join(' ');
  return reading({ minimumSeconds: seconds, maximumSeconds: seconds }, canonical, text);
}
