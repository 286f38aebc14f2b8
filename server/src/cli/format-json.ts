import type { Format } from './formats.ts';

/** `--format json`: one object, written a file at a time; see the JSON contract in the documentation. */
export function createJsonFormat(): Format {
  let separator = '\n';
  return {
    begin: () => '{"version":1,"files":[',
    file(report) {
      const text = separator + JSON.stringify(report);
      separator = ',\n';
      return text;
    },
    end: (summary) => `\n],"applications":[],"summary":${JSON.stringify(summary)}}\n`,
  };
}
