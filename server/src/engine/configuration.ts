import type { Severity } from './checklists/types.ts';
import type { Span } from './document/text.ts';

/** What `casewright.yaml` and the editor's settings say for one file, defaults filled in. Data only, no code. */
export interface Configuration {
  /** Files that are case studies even without a `checklist:` key; globs relative to the configuration file. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly defaultChecklist: string | undefined;
  /** Paths of a person's own checklists, relative to the configuration file, with their places in it. */
  readonly checklists: readonly { readonly path: string; readonly span: Span }[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Further heading synonyms by part. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly partner: { readonly name: string | undefined; readonly website: string | undefined };
  readonly applications: readonly ApplicationDeclaration[];
}

/** The case studies that go to AWS together, as declared; assessed as a set by the application rules. */
export interface ApplicationDeclaration {
  readonly id: string;
  readonly checklist: string | undefined;
  readonly caseStudies: readonly string[];
  /** Ids of requirements that a person has confirmed for all its case studies. */
  readonly attestations: readonly string[];
}

export const emptyConfiguration: Configuration = {
  include: [],
  exclude: [],
  defaultChecklist: undefined,
  checklists: [],
  rules: {},
  headings: {},
  partner: { name: undefined, website: undefined },
  applications: [],
};
