import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Severity } from './checklists/types.ts';
import { type ApplicationDeclaration, type Configuration, emptyConfiguration } from './configuration.ts';
import type { Span } from './document/text.ts';
import type { Translate } from './translate.ts';

/** Something in `casewright.yaml` that cannot be read as it stands; whatever else can be read still holds. */
export interface ConfigurationProblem {
  /** In the language of the user interface. */
  readonly message: string;
  readonly span: Span;
}

export interface ConfigurationFile {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

const levels: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];

const sameKey = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, '');

/** Reads the text of `casewright.yaml`: data only, nothing in it is ever run. Unknown keys are left to later versions. */
export function readConfiguration(text: string, t: Translate): ConfigurationFile {
  const document = parseDocument(text, { schema: 'core', logLevel: 'silent' });
  const problems: ConfigurationProblem[] = document.errors.map(({ message, pos }) => ({
    message: message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
    span: { start: pos[0], end: pos[1] },
  }));
  const report = (node: Node, message: string) => {
    const [start, end] = node.range ?? [0, 0];
    problems.push({ message, span: { start, end } });
  };
  const resolved = (node: unknown): Node | undefined =>
    isAlias(node) ? node.resolve(document) : ((node as Node | null) ?? undefined);
  const isEmpty = (node: Node | undefined): node is undefined | Scalar =>
    node === undefined || (isScalar(node) && node.value === null);

  const map = (node: Node | undefined, key: string): YAMLMap | undefined => {
    if (isMap(node)) return node;
    if (!isEmpty(node)) report(node!, t('"{0}" must be a list of keys and values', key));
    return undefined;
  };
  const find = (parent: YAMLMap | undefined, key: string): Node | undefined =>
    resolved(parent?.items.find((pair) => sameKey(String(resolved(pair.key))) === sameKey(key))?.value);
  const pairs = (parent: YAMLMap | undefined): [string, Node | undefined][] =>
    parent?.items.map((pair) => [String(resolved(pair.key)), resolved(pair.value)]) ?? [];

  const string = (parent: YAMLMap | undefined, key: string): string | undefined => {
    const node = find(parent, key);
    if (isEmpty(node)) return undefined;
    if (isScalar(node) && typeof node.value !== 'object') return String(node.value);
    report(node, t('"{0}" must be a text', key));
    return undefined;
  };
  const places = (node: Node | undefined, key: string): { path: string; span: Span }[] => {
    const texts = strings(node, key);
    const items = isSeq(node) ? node.items.map(resolved) : [node];
    return items.flatMap((item) => {
      if (!isScalar(item) || !texts.includes(item.value as string)) return [];
      const [start, end] = item.range ?? [0, 0];
      return [{ path: item.value as string, span: { start, end } }];
    });
  };
  const strings = (node: Node | undefined, key: string): string[] => {
    if (isEmpty(node)) return [];
    const items = isSeq(node) ? node.items.map(resolved) : [node];
    const texts = items.filter((item) => isScalar(item) && typeof item.value === 'string') as Scalar[];
    if (texts.length < items.length) report(node, t('"{0}" must be a list of texts', key));
    return texts.map((item) => item.value as string);
  };

  const rules = (node: Node | undefined): Configuration['rules'] => {
    const entries: [string, Severity | 'off'][] = [];
    for (const [id, value] of pairs(map(node, 'rules'))) {
      const written = isScalar(value) ? value.value : undefined;
      const level = levels.find((candidate) => candidate === (written === false ? 'off' : written));
      if (level) entries.push([id, level]);
      else report(value ?? node!, t('"{0}" must be one of {1}', `rules.${id}`, levels.join(', ')));
    }
    return Object.fromEntries(entries);
  };
  const applications = (node: Node | undefined): ApplicationDeclaration[] => {
    if (isEmpty(node)) return [];
    if (!isSeq(node)) {
      report(node, t('"{0}" must be a list', 'applications'));
      return [];
    }
    return node.items.flatMap((item, index) => {
      const application = map(resolved(item), `applications[${index}]`);
      if (!application) return [];
      const id = string(application, 'id') ?? String(index + 1);
      const caseStudies = strings(find(application, 'caseStudies'), 'caseStudies');
      const attestations = pairs(map(find(application, 'attestations'), 'attestations'))
        .filter(([, value]) => !isEmpty(value))
        .map(([requirement]) => requirement);
      return [{ id, checklist: string(application, 'checklist'), caseStudies, attestations }];
    });
  };

  const root = map(resolved(document.contents), 'casewright.yaml');
  if (!root) return { configuration: emptyConfiguration, problems };
  const partner = map(find(root, 'partner'), 'partner');
  const configuration: Configuration = {
    include: strings(find(root, 'include'), 'include'),
    exclude: strings(find(root, 'exclude'), 'exclude'),
    defaultChecklist: string(root, 'defaultChecklist'),
    checklists: places(find(root, 'checklists'), 'checklists'),
    rules: rules(find(root, 'rules')),
    headings: Object.fromEntries(
      pairs(map(find(root, 'headings'), 'headings')).map(([part, node]) => [
        part,
        strings(node, `headings.${part}`),
      ]),
    ),
    partner: { name: string(partner, 'name'), website: string(partner, 'website') },
    applications: applications(find(root, 'applications')),
  };
  return { configuration, problems };
}
