import type { Library } from '../checklists/library.ts';
import type { Span } from '../document/text.ts';
import { yamlPlaceAt } from './yaml-place.ts';

/** One thing that may be written at a place. */
export interface Suggestion {
  readonly label: string;
  readonly insert: string;
  readonly documentation: string;
  readonly kind: 'key' | 'value';
  readonly span: Span;
}

/** As much of JSON Schema as our own schemas use. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** What may be written at an offset of a checklist: keys not yet there, enumerations, and names that are known. */
export function suggestInChecklist(
  text: string,
  offset: number,
  schema: SchemaNode,
  library: Library,
): Suggestion[] {
  const place = yamlPlaceAt(text, offset);
  if (!place) return [];
  const nodes = nodesAt(place.path, schema);
  const values = nodes.flatMap((node) => valuesOf(node)).concat(namesFor(place.path, text, library));
  const asValue = [...new Set(values)].map((label) => ({
    label,
    insert: /^[\w][\w.@-]*$/.test(label) && !/^[\d.]+$/.test(label) ? label : JSON.stringify(label),
    documentation: '',
    kind: 'value' as const,
    span: place.word,
  }));
  if (place.kind === 'value') return asValue;
  const keys = nodes.flatMap((node) =>
    Object.entries(node.properties ?? {})
      .filter(([key]) => !place.siblings.includes(key))
      .map(([key, child]) => ({ key, child, required: node.required?.includes(key) === true })),
  );
  const asKey = keys
    .sort((a, b) => Number(b.required) - Number(a.required))
    .map(({ key, child }) => ({
      label: key,
      insert: `${key}: `,
      documentation: child.description ?? resolved(child, schema)[0]?.description ?? '',
      kind: 'key' as const,
      span: place.word,
    }));
  return typeof place.path.at(-1) === 'number' || asKey.length === 0 ? [...asKey, ...asValue] : asKey;
}

function nodesAt(path: readonly (string | number)[], root: SchemaNode): SchemaNode[] {
  let nodes = resolved(root, root);
  for (const step of path)
    nodes = nodes
      .flatMap((node) => {
        if (typeof step === 'number') return node.items ? [node.items] : [];
        const { properties, additionalProperties, items } = node;
        const own = properties?.[step];
        if (own) return [own];
        if (typeof additionalProperties === 'object') return [additionalProperties];
        return items?.properties?.[step] ? [items.properties[step]] : [];
      })
      .flatMap((node) => resolved(node, root));
  return nodes;
}

/** A node with its references followed, and each of its alternatives. */
function resolved(node: SchemaNode, root: SchemaNode): SchemaNode[] {
  const target = node.$ref ? root.$defs?.[node.$ref.replace('#/$defs/', '')] : node;
  if (!target) return [];
  return target.anyOf ? [target, ...target.anyOf.flatMap((each) => resolved(each, root))] : [target];
}

function valuesOf({ enum: values, type, items }: SchemaNode): string[] {
  const own = (values ?? []).filter((value): value is string => typeof value === 'string');
  return [...own, ...(type === 'boolean' ? ['true', 'false'] : []), ...(items ? valuesOf(items) : [])];
}

/** Names that only the library or the file itself knows. */
function namesFor(
  path: readonly (string | number)[],
  text: string,
  { vocabulary, checklists }: Library,
): string[] {
  const key = path.filter((step) => typeof step === 'string').at(-1);
  const declared = (list: string) => {
    const block = new RegExp(`^${list}:([\\s\\S]*?)(?=^\\S|(?![\\s\\S]))`, 'm').exec(text)?.[1] ?? '';
    return [...block.matchAll(/\bid:\s*["']?([\w.-]+)/g)].map((match) => match[1]!);
  };
  const parts = [...Object.keys(vocabulary.headings.parts), ...ownParts(text)];
  const names: Readonly<Record<string, () => readonly string[]>> = {
    parts: () => parts,
    outline: () => parts,
    chapter: () => declared('chapters'),
    group: () => declared('groups'),
    fields: () => vocabulary.fields.map((field) => field.path),
    signals: () => Object.keys(vocabulary.signals).filter((name) => /^[a-z0-9-]+$/.test(name)),
    wording: () => Object.keys(vocabulary.signals).filter((name) => /^[a-z0-9-]+$/.test(name)),
    extends: () => checklists.map(({ pin }) => pin),
    supersedes: () => checklists.map(({ pin }) => pin),
    replaces: () => checklists.flatMap(({ requirements }) => requirements.map(({ id }) => id)),
  };
  return key !== undefined && Object.hasOwn(names, key) ? [...names[key]!()] : [];
}

function ownParts(text: string): string[] {
  const block = /^parts:([\s\S]*?)(?=^\S|(?![\s\S]))/m.exec(text)?.[1] ?? '';
  const indent = /^\n?( +)\S/.exec(block)?.[1] ?? '  ';
  return [...block.matchAll(new RegExp(`^${indent}([\\w-]+):`, 'gm'))].map((match) => match[1]!);
}
