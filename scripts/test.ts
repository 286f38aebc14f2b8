/**
 * Runs every tier of tests in order and says how long each took. `npm test -- engine cli` runs the named tiers alone;
 * `build` comes first whenever a tier needs what is built.
 */
import { spawn } from 'node:child_process';
import { root } from './data-files.ts';

interface Tier {
  readonly name: string;
  readonly says: string;
  readonly command: readonly string[];
}

const mocha = (...globs: string[]) => ['mocha', '--forbid-only', ...globs];

const tiers: readonly Tier[] = [
  { name: 'format', says: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'data', says: 'checklists are valid', command: ['node', 'scripts/compile-checklists.ts'] },
  { name: 'fresh', says: 'generated files are fresh', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'types', says: 'types', command: ['tsc', '-p', '.'] },
  { name: 'build', says: 'bundles', command: ['node', 'esbuild.mjs'] },
  {
    name: 'engine',
    says: 'engine, in memory',
    command: mocha('test/engine/**/*.test.ts', 'test/*.test.ts', 'test/client/**/*.test.ts'),
  },
  {
    name: 'server',
    says: 'server over stdio',
    command: mocha('test/server/**/*.test.ts', '--timeout', '60000'),
  },
  { name: 'cli', says: 'command line', command: mocha('test/cli/**/*.test.ts', '--timeout', '120000') },
  {
    name: 'host',
    says: 'embedded VS Code host',
    command: mocha('test/host/*.test.ts', '--timeout', '600000'),
  },
  { name: 'vscode', says: 'real VS Code', command: ['node', 'test/vscode/run.ts'] },
  { name: 'web', says: 'real VS Code, web worker host', command: ['node', 'test/vscode/run.ts', '--web'] },
  {
    name: 'japanese',
    says: 'real VS Code in Japanese',
    command: ['node', 'test/vscode/run.ts', '--locale', 'ja', '--grep', 'the language of the window'],
  },
  {
    name: 'ui',
    says: 'real workbench, real clicks',
    command: mocha('test/ui/**/*.test.ts', '--timeout', '180000'),
  },
];

/** Runs one command of `node_modules/.bin`; resolves with its exit code. */
function run([program, ...args]: readonly string[]): Promise<number> {
  const child = spawn(program!, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !tiers.some((tier) => tier.name === name));
if (unknown.length) {
  console.error(`Unknown tier: ${unknown.join(', ')}. Known: ${tiers.map((tier) => tier.name).join(', ')}`);
  process.exit(2);
}

const started = performance.now();
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);
for (const tier of tiers.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  console.log(`\n== ${tier.name}: ${tier.says}`);
  const began = performance.now();
  const code = await run(tier.command);
  console.log(`== ${tier.name}: ${code === 0 ? 'passed' : `FAILED (${code})`} in ${seconds(began)} s`);
  if (code !== 0) process.exit(1);
}
console.log(`\nAll passed in ${seconds(started)} s.`);
