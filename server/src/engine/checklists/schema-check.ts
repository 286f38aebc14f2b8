import { type Schema, Validator } from '@cfworker/json-schema';
import type { DataProblem, ParsedFile } from './data-file.ts';

/** Messages that only say that something below them is wrong. */
const summary = /^(?:Property .* does not match schema|Items did not match|A subschema had errors)/;

/** Checks parsed files against a JSON Schema; every problem stands at the value it is about, none is told twice. */
export function schemaCheck(schema: Schema): (file: ParsedFile) => DataProblem[] {
  const validator = new Validator(schema, '2020-12', false);
  return (file) => {
    const result = validator.validate(file.value);
    if (result.valid) return [];
    const leaves = result.errors.filter((error) => !summary.test(error.error));
    const chosen = (leaves.length ? leaves : result.errors).filter(
      ({ error }) => error !== 'False boolean schema.',
    );
    const seen = new Set<string>();
    return chosen
      .map(({ instanceLocation, error }) => {
        const extra = /^Property "(.*)" does not match additional properties schema/.exec(error)?.[1];
        return extra === undefined
          ? file.problemAt(instanceLocation, error)
          : file.problemAt(`${instanceLocation}/${extra}`, `unknown property ${extra}`);
      })
      .filter((problem) => {
        const key = `${problem.line}:${problem.message}`;
        return seen.has(key) ? false : seen.add(key);
      });
  };
}
