import type { Field } from '../checklists/vocabulary.ts';
import type { FrontMatterEntry } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import { parseAccountId } from '../values/account-id.ts';
import { parseCount } from '../values/count.ts';
import { parseDate } from '../values/date.ts';
import { parseDuration } from '../values/duration.ts';
import { isPlaceholderOnly } from '../values/placeholder.ts';
import { isProblem, type Parsed } from '../values/result.ts';
import { parsePercent } from '../values/share.ts';
import { parseGrowth, parseSize } from '../values/size.ts';
import { parsePublicUrl } from '../values/url.ts';

/** What a value says: readable, wrong, or nothing. */
export type Reading =
  | { readonly state: 'known'; readonly canonical: string; readonly corrections: readonly Correction[] }
  | { readonly state: 'invalid'; readonly problems: readonly ValueProblem[] }
  | { readonly state: 'empty'; readonly placeholder: boolean };

/** Readable, but not in the form that Casewright writes. */
export interface Correction {
  readonly span: Span | undefined;
  readonly text: string;
  readonly reason: 'form' | 'unquoted';
}

export interface ValueProblem {
  readonly span: Span | undefined;
  readonly problem: string;
  readonly text: string;
}

const empty: Reading = { state: 'empty', placeholder: false };

/** Reads the value of a front matter key. */
export function readEntry(field: Field, entry: FrontMatterEntry, source: string): Reading {
  if (entry.shape === 'empty') return empty;
  if (field.type === 'map' || field.path === 'diagrams')
    return { state: 'known', canonical: '', corrections: [] };
  if (entry.shape === 'map') {
    const name = entry.children.find((child) => child.path.at(-1)!.toLowerCase() === 'name');
    return name ? readEntry({ ...field, type: 'text' }, name, source) : empty;
  }
  if (entry.shape === 'list') {
    const items = entry.children.filter((child) => child.shape !== 'empty');
    if (!items.length) return empty;
    return combine(
      items.map((item) => (item.shape === 'scalar' ? readScalar(field, item, source) : known(''))),
    );
  }
  return readScalar(field, entry, source);
}

function readScalar(field: Field, entry: FrontMatterEntry, source: string): Reading {
  const text = entry.text.trim();
  if (entry.value === false && field.type === 'third-party') return known('none');
  if (entry.value === '' || text === '') return empty;
  if (isPlaceholderOnly(text)) return { state: 'empty', placeholder: true };
  const raw = source.slice(entry.valueSpan.start, entry.valueSpan.end);
  const reading = readText(field, text, entry.valueSpan);
  if (
    field.type !== 'account-ids' ||
    reading.state !== 'known' ||
    entry.quoted ||
    typeof entry.value !== 'number'
  )
    return reading;
  return { ...reading, corrections: [{ span: entry.valueSpan, text: raw, reason: 'unquoted' }] };
}

/** Reads a value written anywhere, e.g. in a table cell. `span` is where it stands. */
export function readText(field: Field, text: string, span?: Span): Reading {
  const trimmed = text.trim();
  if (!trimmed) return empty;
  if (isPlaceholderOnly(trimmed)) return { state: 'empty', placeholder: true };
  const parse = parsers[field.type];
  if (field.type === 'enum') return readEnum(field, trimmed, span);
  if (field.type === 'account-ids')
    return combine(trimmed.split(/\s*[,、，;]\s*/).map((id) => single(parseAccountId(id), id, span)));
  return parse ? single(parse(trimmed), trimmed, span) : known(trimmed);
}

const parsers: Partial<Record<Field['type'], (text: string) => Parsed<unknown>>> = {
  date: parseDate,
  url: parsePublicUrl,
  duration: parseDuration,
  size: parseSize,
  growth: (text) => {
    const growth = parseGrowth(text);
    return isProblem(growth) ? parseSize(text) : growth;
  },
  count: parseCount,
  percent: parsePercent,
};

function single(parsed: Parsed<unknown>, text: string, span: Span | undefined): Reading {
  if (isProblem(parsed)) return { state: 'invalid', problems: [{ span, problem: parsed.problem, text }] };
  const corrections = parsed.isCanonical ? [] : [{ span, text: parsed.canonical, reason: 'form' as const }];
  return { state: 'known', canonical: parsed.canonical, corrections };
}

function readEnum(field: Field, text: string, span: Span | undefined): Reading {
  const fold = (name: string) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]/g, '');
  const exact = field.values.find(({ value, names }) =>
    [value, ...names].some((name) => fold(name) === fold(text)),
  );
  if (exact) {
    const corrections =
      span && fold(text) !== fold(exact.value) ? [{ span, text: exact.value, reason: 'form' as const }] : [];
    return { state: 'known', canonical: exact.value, corrections };
  }
  return { state: 'invalid', problems: [{ span, problem: 'not-a-choice', text }] };
}

function known(canonical: string): Reading {
  return { state: 'known', canonical, corrections: [] };
}

function combine(readings: readonly Reading[]): Reading {
  const problems = readings.flatMap((reading) => (reading.state === 'invalid' ? reading.problems : []));
  if (problems.length) return { state: 'invalid', problems };
  const stated = readings.filter((reading) => reading.state === 'known');
  if (!stated.length) return readings[0] ?? empty;
  return {
    state: 'known',
    canonical: stated.map((reading) => reading.canonical).join(', '),
    corrections: stated.flatMap((reading) => reading.corrections),
  };
}
