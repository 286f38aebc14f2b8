import { resolve } from 'node:path';
import type { CheckOptions } from './check-options.ts';
import { findInputs, type InputFile, type InputProblem } from './inputs.ts';
import { readAhead } from './read-ahead.ts';
import { readStandardInput, readText } from './read-text.ts';

/** A file with its text, or the reason why there is none. */
export type InputText = (InputFile & { readonly text: string }) | InputProblem;

/** How many files are read ahead of the one being assessed. */
const ahead = 16;

/** The texts to check, in the order of their paths. */
export async function* readTexts(
  paths: readonly string[],
  { stdin, stdinFilename }: CheckOptions,
  directory: string,
): AsyncGenerator<InputText> {
  if (stdin) {
    const path = resolve(directory, stdinFilename ?? 'stdin.md');
    yield { path, given: true, text: await readStandardInput() };
    return;
  }
  const found = findInputs(paths.length > 0 ? paths : [directory]);
  yield* readAhead(found, read, ahead);
}

async function read(input: InputFile | InputProblem): Promise<InputText> {
  if ('error' in input) return input;
  try {
    return { ...input, text: await readText(input.path) };
  } catch (error) {
    return { path: input.path, error };
  }
}
