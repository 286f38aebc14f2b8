import type { Field } from '../checklists/vocabulary.ts';
import { closest } from '../values/similarity.ts';

/** Reads keys and labels as fields, whatever their case, hyphens and language. */
export interface FieldNames {
  readonly fields: readonly Field[];
  byPath(path: string): Field | undefined;
  /** The field that a key path (`['aurora', 'rto']`) names. */
  ofKey(path: readonly string[]): Field | undefined;
  /** Whether keys may stand below this key path: `aurora`, `aurora.database`. */
  isBlock(path: readonly string[]): boolean;
  /** The canonical key that a mistyped one resembles. */
  nearest(path: readonly string[]): { readonly field: Field; readonly key: string } | undefined;
  /** The fields that a table or line label states, e.g. `RTO（目標復旧時間）`. */
  ofLabel(label: string): readonly Field[];
}

/** Keys of other tools that resemble ours and mean something else. */
export type ForeignKeys = readonly string[];

function foldKey(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\s]/g, '');
}

function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・\-–—_*`'’#:：※]/g, '');
}

export function createFieldNames(fields: readonly Field[], foreign: ForeignKeys): FieldNames {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const byKey = new Map<string, Field>();
  const byLabel = new Map<string, Field[]>();
  const blocks = new Set<string>();
  const foreignKeys = new Set(foreign.map(foldKey));
  const remember = (path: readonly string[], field: Field) => {
    const key = path.map(foldKey).join('.');
    if (!byKey.has(key)) byKey.set(key, field);
  };
  for (const field of fields) {
    const path = field.path.split('.');
    remember(path, field);
    path.slice(0, -1).forEach((_, index) => {
      blocks.add(
        path
          .slice(0, index + 1)
          .map(foldKey)
          .join('.'),
      );
    });
    for (const label of [...field.labels, field.title.en, field.title.ja]) {
      const key = foldLabel(label);
      byLabel.set(
        key,
        [...(byLabel.get(key) ?? []), field].filter((each, at, all) => all.indexOf(each) === at),
      );
    }
  }
  for (const field of fields) {
    const path = field.path.split('.');
    for (const key of field.keys) {
      remember(key.split('.'), field);
      path.slice(0, -1).forEach((_, index) => {
        remember([...path.slice(0, index + 1), key], field);
      });
    }
    if (path.length > 1 && path.at(-1)!.length > 2) remember([path.at(-1)!], field);
    if (path.length > 2) remember([path[0]!, path.at(-1)!], field);
  }

  const candidates = (prefix: string): string[] =>
    fields
      .filter((field) => foldKey(field.path.split('.').slice(0, -1).join('.')) === prefix)
      .map((field) => field.path.split('.').at(-1)!)
      .filter((name) => name.length > 3);

  /** A Japanese key is read as the label it is. */
  const japaneseKey = (key: string) =>
    /[^\p{ASCII}]/u.test(key) ? byLabel.get(foldLabel(key))?.[0] : undefined;

  return {
    fields,
    byPath: (path) => byPath.get(path),
    ofKey: (path) => byKey.get(path.map(foldKey).join('.')) ?? japaneseKey(path.at(-1)!),
    isBlock: (path) => blocks.has(path.map(foldKey).join('.')),
    nearest(path) {
      const key = path.at(-1)!;
      if (foreignKeys.has(foldKey(key)) || !/^[\w\s-]+$/.test(key)) return undefined;
      const parent = path.slice(0, -1);
      const names = candidates(parent.map(foldKey).join('.'));
      const folded = new Map(names.map((name) => [foldKey(name), name]));
      const match = closest(foldKey(key), [...folded.keys()]);
      const name = match && folded.get(match);
      const field =
        name &&
        fields.find(
          (each) =>
            each.path.split('.').at(-1) === name &&
            foldKey(each.path.split('.').slice(0, -1).join('.')) === parent.map(foldKey).join('.'),
        );
      return field && name ? { field, key: name } : undefined;
    },
    ofLabel(label) {
      const whole = byLabel.get(foldLabel(label));
      if (whole) return whole;
      const pieces = label.split(/[()（）/／|]/).filter((piece) => piece.trim());
      return pieces.length > 1
        ? [...new Set(pieces.flatMap((piece) => byLabel.get(foldLabel(piece)) ?? []))]
        : [];
    },
  };
}
