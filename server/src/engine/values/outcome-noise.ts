const NOISE: readonly RegExp[] = [
  /\b(?:db\.|cache\.)?[a-z]{1,3}\d{1,2}[a-z]{0,3}\.(?:nano|micro|small|medium|large|metal|\d{0,2}xlarge)\b/giu,
  /\b(?:IPv[46]|S3|EC2|Route ?53|SHA-?\d{1,3}|AES-?\d{3}|UTF-?8|OAuth ?2(?:\.0)?|HTTP\/\d(?:\.\d)?)\b/giu,
  /\b24\s?(?:[/x×]|hours? a day,? )\s?(?:7|365)(?: days a week)?(?:\s?\/\s?365)?|24\s?時間\s?(?:\/|・|、)?\s?(?:365|7)\s?日|365\s?日\s?24\s?時間/giu,
  /\b(?:TLS|SSL|Python|Java|Node(?:\.js)?|PHP|Ruby|Go|Perl|MySQL|PostgreSQL|Oracle(?: Database)?|SQL Server|MariaDB|Aurora|Redis|Windows(?: Server)?|RHEL|CentOS|Ubuntu|Linux|Kubernetes|EKS|version|ver\.?|v)[ -]?\d{1,4}(?:\.\d{1,4}){0,3}(?:[a-z]|\.x)?\b(?!\s?(?:%|percent|x\b|倍|割|times|hours|minutes|分|時間))/giu,
  /(?<!\d)(?:19|20)\d{2}\s?年度?(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|(?<!\d)\d{1,2}\s?月(?:\s?\d{1,2}\s?日|末|から|より|に|の)/gu,
  /(?<![\d.,$¥€£])(?:19|20)\d{2}(?:[-/.]\d{1,2}){0,2}(?![\d,.]|\s?(?:%|円|件|人|台|TPS|ms|hours|minutes|時間|分))/gu,
  /\bQ[1-4]\b|\bFY\s?\d{2,4}\b|第[\d一二三四]四半期/gu,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)|(?<!\d)\d{1,2}\s?時(?!間)(?:\d{1,2}分)?/gu,
  /\b(?:RTO|RPO)\b[^\d。.\n|]{0,12}\d{1,4}\s?(?:minutes?|min|hours?|h|seconds?|s|分|時間|秒)(?![a-z])/giu,
  /データ(?:量|ベース|容量|件数)?[^。\n|\d]{0,15}\d{1,3}\s?%[^。\n|\d]{0,6}増/gu,
  /第\s?\d{1,3}\s?[章回部条項]|\b(?:section|step|phase|figure|table|chapter)\s\d{1,3}(?:\.\d{1,3})?\b|(?:図|表|手順|フェーズ)\s?\d{1,3}/giu,
];

/** A figure of availability is a state, not a change. */
const AVAILABILITY =
  /(?<![\d.])9\d\.9\d{0,6}\s?%|(?:可用性|稼働率|uptime|availability|durability|SLA)[^\d。.\n|]{0,12}\d{2,3}(?:\.\d{1,6})?\s?%|\d{2,3}(?:\.\d{1,6})?\s?%\s?(?:の|of )?(?:可用性|稼働率|uptime|availability|durability|SLA)/giu;

const blank = (matched: string): string => ' '.repeat(matched.length);

/** The text with versions, dates, instance types and the like replaced by spaces; offsets stay. */
export function blankNoise(text: string): string {
  return NOISE.reduce((rest, pattern) => rest.replace(pattern, blank), text);
}

/** The text with figures of availability replaced by spaces; offsets stay. */
export function blankAvailability(text: string): string {
  return text.replace(AVAILABILITY, blank);
}
