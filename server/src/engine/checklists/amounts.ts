import { parseCount } from '../values/count.ts';
import { isProblem, type Parsed } from '../values/result.ts';
import { parsePercent } from '../values/share.ts';
import { parseSize } from '../values/size.ts';
import type { Field, FieldType } from './vocabulary.ts';

/** Where the items of a stated fact part: `AWS SAM (with CodePipeline)`, `S3、SNS`. */
const between = /[,、，;・+＋&/／()（）]|\s(?:and|with|と)\s/;

/** How much of something a fact of a type states; types that are absent have no amount. */
const amounts: Partial<Record<FieldType, (text: string) => number | undefined>> = {
  size: (text) => knownIn(parseSize(text)),
  count: (text) => knownIn(parseCount(text)),
  percent: (text) => knownIn(parsePercent(text)),
  list: (text) => new Set(itemsOf(text).map((words) => words.join(' '))).size,
};

/** How much a stated value of a field is; `undefined` where it is not one that has an amount. */
export const amountOf = (field: Field, text: string): number | undefined => amounts[field.type]?.(text);

/** The minimum of `atLeast` as a number: as it stands, or read as the field is (`25 GB`). */
export function minimumOf(field: Field, minimum: number | string): number | undefined {
  if (!amounts[field.type]) return undefined;
  return typeof minimum === 'number' ? minimum : amountOf(field, minimum);
}

/** The items of a stated value, each as its words. */
export function itemsOf(text: string): string[][] {
  return text
    .split(between)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** The words of a name, whatever its case, hyphens and width. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter(Boolean);
}

const knownIn = (result: Parsed<number>): number | undefined =>
  isProblem(result) ? undefined : result.value;
