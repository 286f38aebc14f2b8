/** The version of package.json, put in by the bundler. */
declare const CASEWRIGHT_VERSION: string;

/** Compiled checklists and vocabulary; written to `dist/data` before bundling. */
declare module '*/library.json' {
  const library: import('./engine/checklists/library.ts').Library;
  export default library;
}

/** Compiled explanations, beside it. */
declare module '*/explanations.json' {
  const explanations: import('./engine/checklists/explanations.ts').Explanations;
  export default explanations;
}
