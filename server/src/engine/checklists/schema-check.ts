import { type Schema, Validator } from '@cfworker/json-schema';
import type { Translate } from '../translate.ts';
import { closest } from '../values/similarity.ts';
import type { DataProblem, ParsedFile } from './data-file.ts';

interface SchemaError {
  readonly keyword: string;
  readonly keywordLocation: string;
  readonly instanceLocation: string;
  readonly error: string;
}

/** Keywords that only say that something below them is wrong. */
const summaries = new Set(['properties', 'items', '$ref', 'false', 'propertyNames']);

/**
 * Checks parsed files against a JSON Schema; every problem stands at the value it is about, none is told twice. Of an
 * alternative, only the form is told that comes nearest.
 */
export function schemaCheck(schema: Schema, t: Translate): (file: ParsedFile) => DataProblem[] {
  const validator = new Validator(schema, '2020-12', false);
  return (file) => {
    const result = validator.validate(file.value);
    if (result.valid) return [];
    const seen = new Set<string>();
    return withoutOtherForms(result.errors)
      .filter(({ keyword }) => !summaries.has(keyword))
      .map((error) => told(error, file, schema, t))
      .filter(({ line, message }) => {
        const key = `${line}:${message}`;
        return seen.has(key) ? false : seen.add(key);
      });
  };
}

/** Leaves out what is said about forms that the value does not have, and the alternative itself if a form says more. */
function withoutOtherForms(errors: readonly SchemaError[]): SchemaError[] {
  const mistaken = errors.filter(
    ({ keyword, keywordLocation }) =>
      keyword === 'type' && /\/anyOf\/\d+(?:\/\$ref)?\/type$/.test(keywordLocation),
  );
  const others = mistaken.map(({ keywordLocation }) => keywordLocation.replace(/(?:\/\$ref)?\/type$/, ''));
  const left = errors.filter(
    ({ keywordLocation }) => !others.some((form) => keywordLocation.startsWith(`${form}/`)),
  );
  return left.filter(
    ({ keyword, keywordLocation }) =>
      keyword !== 'anyOf' ||
      !left.some(
        (other) => !summaries.has(other.keyword) && other.keywordLocation.startsWith(`${keywordLocation}/`),
      ),
  );
}

function told(error: SchemaError, file: ParsedFile, schema: Schema, t: Translate): DataProblem {
  const { keyword, instanceLocation, error: said } = error;
  const quoted = /"([^"]*)"/.exec(said)?.[1] ?? '';
  if (keyword !== 'additionalProperties')
    return file.problemAt(instanceLocation, describe(keyword, quoted, error, schema, t));
  const known = Object.keys((parentSchema(error.keywordLocation, schema)?.properties as object) ?? {});
  const guess = closest(quoted, known);
  return file.problemAt(
    `${instanceLocation}/${quoted}`,
    guess ? t('unknown key "{0}"; did you mean "{1}"?', quoted, guess) : t('unknown key "{0}"', quoted),
  );
}

function describe(keyword: string, quoted: string, error: SchemaError, schema: Schema, t: Translate): string {
  const rules = parentSchema(error.keywordLocation, schema);
  if (keyword === 'required') return t('"{0}" is missing', quoted);
  if (keyword === 'enum') return t('must be one of {0}', ((rules?.enum ?? []) as string[]).join(', '));
  if (keyword === 'type') return t('must be {0}', typeName(String(rules?.type), t));
  if (keyword === 'pattern')
    return rules?.examples
      ? t('has the wrong form; right would be, for example, {0}', String(rules.examples[0]))
      : t('has the wrong form: {0}', String(rules?.description ?? rules?.pattern));
  if (/^min/.test(keyword)) {
    const least = Number((rules as Record<string, unknown> | undefined)?.[keyword] ?? 1);
    return least > 1 ? t('must have at least {0}', least) : t('must not be empty');
  }
  if (/^max/.test(keyword))
    return t('must have at most {0}', Number((rules as Record<string, unknown> | undefined)?.[keyword]));
  if (keyword === 'uniqueItems') return t('holds something twice');
  if (keyword === 'anyOf') return t('has none of the forms that are allowed here');
  return error.error;
}

function typeName(type: string, t: Translate): string {
  const names: Readonly<Record<string, string>> = {
    string: t('a text'),
    object: t('a map of keys and values'),
    array: t('a list'),
    integer: t('a whole number'),
    number: t('a number'),
    boolean: t('true or false'),
  };
  return names[type] ?? type;
}

/** The schema in which a keyword stands, found by its location; `$ref` steps are followed. */
function parentSchema(location: string, root: Schema): Schema | undefined {
  const steps = location.replace(/^#\//, '').split('/').slice(0, -1);
  let at: Schema | undefined = root;
  for (const step of steps) {
    if (at === undefined) return undefined;
    at =
      step === '$ref' ? resolve(String(at.$ref), root) : (at as Record<string, Schema>)[unescapeStep(step)];
  }
  return at;
}

function resolve(reference: string, root: Schema): Schema | undefined {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<Schema | undefined>((at, step) => (at as Record<string, Schema> | undefined)?.[step], root);
}

function unescapeStep(step: string): string {
  return step.replace(/~1/g, '/').replace(/~0/g, '~');
}
