import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../scripts/data-files.ts';

interface Import {
  /** The importing file, relative to the repository. */
  readonly from: string;
  /** What is imported: a file relative to the repository, or a package. */
  readonly to: string;
  readonly isRelative: boolean;
  /** Whether it is gone at run time. */
  readonly isType: boolean;
}

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const statement = /^(?:import|export)\s+(type\s)?([^'";=]*?)\s*(?:from\s+)?['"]([^'"]+)['"]/gm;
const onlyTypes = (names: string) => /^\{\s*(?:type\s+[\w\s]+,?\s*)+\}$/.test(names);

function importsOf(file: string): Import[] {
  const text = textOf(file);
  const named = [...text.matchAll(statement)].map(([, type, names, to]) => ({
    to: to!,
    isType: type !== undefined || onlyTypes(names!),
  }));
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, to]) => ({
    to: to!,
    isType: false,
  }));
  return [...named, ...dynamic].map(({ to, isType }) => {
    const isRelative = to.startsWith('.');
    const target = isRelative ? relative(root, resolve(root, dirname(file), to)).replaceAll('\\', '/') : to;
    return { from: file, to: target, isRelative, isType };
  });
}

const client = sources('client/src').flatMap(importsOf);
const server = sources('server/src').flatMap(importsOf);
const all = [...client, ...server];
const engineRoot = 'server/src/engine/';
const engine = server.filter(({ from }) => from.startsWith(engineRoot));

const told = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} → ${to}`);
const none = (imports: readonly Import[]) => assert.deepEqual(told(imports), []);

/** The folders of the engine: each may import those further down, and its own. */
const layers = [
  ['features'],
  ['fixes', 'rules', 'exports'],
  ['assessment'],
  ['checklists'],
  ['document'],
  ['values'],
];
/** Files beside them that put everything together. */
const composition = [
  'index',
  'inspect',
  'make-report',
  'outline',
  'readers',
  'recognize',
  'summary',
  'configuration-file',
];
/** Files beside them that everybody may use: data and small helpers. */
const shared = ['configuration', 'findings', 'globs', 'remember', 'report', 'translate'];

const folderOf = (file: string) => /^server\/src\/engine\/([\w-]+)\//.exec(file)?.[1];
const fileOf = (file: string) => /^server\/src\/engine\/([\w-]+)\.ts$/.exec(file)?.[1];
const layerOf = (folder: string) => layers.findIndex((names) => names.includes(folder));

/** What a fix sees of the engine beside it: the type of an inspection, never its making. */
const isInspectionType = ({ from, to, isType }: Import) =>
  isType &&
  to === `${engineRoot}inspect.ts` &&
  ['fixes', 'features', 'exports'].includes(folderOf(from) ?? '');

describe('imports', () => {
  it('were found', () => {
    assert.ok(all.length > 300);
    assert.ok(all.some(({ isType }) => isType) && all.some(({ isType }) => !isType));
  });

  it('lead to a file that is there, with its ending', () => {
    none(
      all.filter(
        ({ to, isRelative }) => isRelative && !existsSync(join(root, to)) && !to.startsWith('dist/'),
      ),
    );
    none(all.filter(({ to, isRelative }) => isRelative && !/\.(?:ts|json)$/.test(to)));
  });

  it('of vscode stand under client/ only', () => {
    none(server.filter(({ to }) => to === 'vscode' || to.startsWith('vscode-languageclient')));
  });

  it('of node:* stand where Node is certain only', () => {
    const mayUseNode = (file: string) => /^server\/src\/(?:node(?:-data)?\.ts|cli\/)/.test(file);
    none(all.filter(({ from, to }) => to.startsWith('node:') && !mayUseNode(from)));
  });

  it('of the client take nothing from the server but its protocol', () => {
    none(client.filter(({ to }) => to.startsWith('server/') && to !== 'server/src/lsp/protocol.ts'));
  });

  it('of the protocol are none but the types of the report', () => {
    none(
      importsOf('server/src/lsp/protocol.ts').filter(
        ({ to, isType }) => !(isType && to === 'server/src/engine/report.ts'),
      ),
    );
    none(importsOf('server/src/engine/report.ts'));
  });

  it('of the server go from the entry points over adapter and command line to the engine', () => {
    const outside = (prefix: string, allowed: readonly string[]) =>
      none(
        server.filter(
          ({ from, to, isRelative }) =>
            from.startsWith(prefix) &&
            isRelative &&
            to.startsWith('server/') &&
            ![prefix, ...allowed].some((each) => to.startsWith(each)),
        ),
      );
    outside(engineRoot, []);
    outside('server/src/lsp/', [engineRoot]);
    outside('server/src/cli/', ['server/src/lsp/', engineRoot, 'server/src/node']);
  });
});

describe('the engine', () => {
  it('consists of known folders and files', () => {
    const known = (file: string) =>
      layerOf(folderOf(file) ?? '') >= 0 || [...composition, ...shared].includes(fileOf(file) ?? '');
    assert.deepEqual(
      sources('server/src/engine').filter((file) => !known(file)),
      [],
    );
  });

  it('imports from left to right: features, fixes and rules, assessment, checklists, document, values', () => {
    none(
      engine.filter((each) => {
        const [from, to] = [folderOf(each.from), folderOf(each.to)];
        return from !== undefined && to !== undefined && from !== to && layerOf(from) >= layerOf(to);
      }),
    );
  });

  it('keeps rules and fixes apart: they meet through rule id and data', () => {
    none(engine.filter(({ from, to }) => folderOf(from) === 'rules' && folderOf(to) === 'fixes'));
    none(engine.filter(({ from, to }) => folderOf(from) === 'fixes' && folderOf(to) === 'rules'));
  });

  it('is put together at its root only', () => {
    none(
      engine.filter(
        (each) =>
          (folderOf(each.from) !== undefined || shared.includes(fileOf(each.from) ?? '')) &&
          composition.includes(fileOf(each.to) ?? '') &&
          !isInspectionType(each),
      ),
    );
  });

  it('has Markdown, JSON Schema, CSV and globs behind one seam each', () => {
    const seam = (packages: RegExp, file: string) =>
      none(
        engine.filter(
          ({ from, to, isType }) => packages.test(to) && !isType && from !== `${engineRoot}${file}`,
        ),
      );
    seam(/^(?:unified|remark-|mdast|micromark)/, 'document/markdown.ts');
    seam(/^@cfworker/, 'checklists/schema-check.ts');
    seam(/^csv-parse/, 'checklists/import/csv/read-csv.ts');
    seam(/^picomatch/, 'globs.ts');
    seam(/^fflate/, 'document/compressed-diagram.ts');
  });

  it('has no clock, no chance, no process and no module-level state', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bsetTimeout\(|\bfetch\(|\bconsole\.|^(?:export )?let\s|^(?:export )?var\s/m;
    assert.deepEqual(
      sources('server/src/engine').filter((file) => impure.test(textOf(file))),
      [],
    );
  });

  it('has no cycles', () => {
    assert.deepEqual(cycles(engine.filter(({ isType }) => !isType)), []);
  });
});

describe('client and server', () => {
  it('have no cycles', () => {
    assert.deepEqual(cycles(all.filter(({ isType }) => !isType)), []);
  });
});

/** One cycle per file on which one was noticed first. */
function cycles(imports: readonly Import[]): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to, isRelative } of imports)
    if (isRelative) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}
