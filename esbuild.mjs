/**
 * Bundles what ships and what the extension host tests load into `dist/`. `--production` minifies and leaves the source
 * maps out; `--watch` builds again on each change.
 */

import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** The library is parsed as JSON when it is needed: far faster than the same data as JavaScript. */
const libraryAsJson = {
  name: 'library-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/]data[\\/][a-z]+\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' };
    });
  },
};

const shared = {
  plugins: [libraryAsJson],
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  define: { CASEWRIGHT_VERSION: JSON.stringify(version) },
};
// The ES module builds of these libraries bundle smaller; `main` alone would take their UMD wrappers.
const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
const vscode = { external: ['vscode'] };

const bundles = [
  { entry: 'client/src/extension.ts', outfile: 'dist/client/extension.js', ...node, ...vscode },
  { entry: 'client/src/browser.ts', outfile: 'dist/client/browser.js', ...browser, format: 'cjs', ...vscode },
  { entry: 'server/src/node.ts', outfile: 'dist/server/node.js', ...node },
  {
    entry: 'server/src/browser.ts',
    outfile: 'dist/server/browser.js',
    ...browser,
    format: 'iife',
    // Some libraries have a build for browsers that needs `document`, and another for workers.
    conditions: ['worker'],
    // The address of a worker made from a blob is none that the JSON Schema library can take as its base.
    define: { ...shared.define, 'self.location': 'undefined' },
  },
  {
    entry: 'server/src/cli/main.ts',
    outfile: 'dist/cli/main.js',
    ...node,
    banner: { js: '#!/usr/bin/env node' },
    executable: true,
  },
  {
    entry: 'test/vscode/index.ts',
    outfile: 'dist/test/vscode/index.js',
    ...node,
    external: ['vscode'],
    developmentOnly: true,
  },
];

/** Prints how large each bundle has become. */
function printSizes({ metafile }) {
  for (const [file, { bytes }] of Object.entries(metafile.outputs))
    if (!file.endsWith('.map')) console.log(`${file.padEnd(32)} ${(bytes / 1024).toFixed(0).padStart(6)} KB`);
}

await mkdir('dist/server', { recursive: true });
// Read by the server and the command line; the bundle for browsers carries them.
for (const name of ['library.json', 'explanations.json'])
  await copyFile(`dist/data/${name}`, `dist/server/${name}`);
// The root is an ES module package; what is built is CommonJS.
await writeFile('dist/package.json', '{"type":"commonjs"}\n');

for (const { entry, executable, developmentOnly, ...options } of bundles) {
  if (production && developmentOnly) continue;
  if (!existsSync(entry)) {
    console.warn(`${entry} is not there yet: skipped`);
    continue;
  }
  const all = { ...shared, ...options, entryPoints: [entry] };
  if (watch) await (await context(all)).watch();
  else printSizes(await build(all));
  if (executable && existsSync(options.outfile)) await chmod(options.outfile, 0o755);
}
