const longest = 64;

/** A kebab-case name made from a text or a camelCase id; empty where it has no Latin letter and no digit. */
export function slug(text: string): string {
  const words = text
    .slice(0, 1_000)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const name = (words ?? []).join('-');
  return name.length <= longest ? name : name.slice(0, longest).replace(/-[^-]*$|-$/, '');
}

/** The name of a file without its folders, its ending and the mark of its language. */
export function stem(path: string): string {
  return path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[^.]*$/, '')
    .replace(/[._-](?:en|ja)$/i, '');
}

/** Gives every name once: the second `name` becomes `name-2`. */
export function createUnique(taken: Iterable<string> = []): (name: string) => string {
  const given = new Set(taken);
  const last = new Map<string, number>();
  return (name) => {
    let unique = name;
    let count = last.get(name) ?? 1;
    while (given.has(unique)) unique = `${name}-${++count}`;
    last.set(name, count);
    given.add(unique);
    return unique;
  };
}
