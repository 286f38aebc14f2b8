import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/data-files.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { casewright } from './run.ts';

const sample = (name: string) => readFileSync(join(root, 'test', 'fixtures', 'import', name), 'utf8');
const lens = sample('ferry-operations.en.json');
const table = sample('monitoring.ja.csv');

describe('casewright checklists', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let cwd: string;
  beforeEach(() => {
    folder = temporaryFolder({ 'lens.json': lens, 'points.csv': table });
    cwd = folder.path;
  });
  afterEach(() => folder.remove());
  const run = (...args: string[]) => casewright(['checklists', ...args], { cwd });

  it('import prints a checklist that validate finds no problem in', async () => {
    const { stdout, stderr, code } = await run('import', 'lens.json', '--version', '2.1');
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /^# Imported .+\nid: ferry-operations\nversion: "2\.1"\n/);
    assert.match(stdout, /\nreleased: "\d{4}-\d{2}-\d{2}"\n/);
    folder.write('ferry.yaml', stdout);
    assert.deepEqual(await run('validate', 'ferry.yaml'), {
      code: 0,
      stdout: 'Checklists: 1, requirements: 10. No problems.\n',
      stderr: '',
    });
    assert.equal((await run('import', 'lens.json', '--version', '2.1')).stdout, stdout);
  });

  it('import writes a file, and takes what is told', async () => {
    const options = ['--id', 'our-points', '--released', '2023-05', '--lang', 'en', '--format', 'csv'];
    const { stdout, code } = await run('import', 'points.csv', ...options, '--output-file', 'out.yaml');
    assert.equal(code, 0);
    assert.equal(stdout, '');
    const text = readFileSync(join(cwd, 'out.yaml'), 'utf8');
    assert.match(text, /\nid: our-points\nversion: "1"\ntitle: \{ en: points \}\nreleased: "2023-05"\n/);
  });

  it('import reads what spreadsheets write: UTF-16, Shift_JIS', async () => {
    const { stdout } = await run('import', 'points.csv', '--released', '2023-05');
    folder.write('points.csv', Buffer.from(`\uFEFF${table}`, 'utf16le'));
    assert.equal((await run('import', 'points.csv', '--released', '2023-05')).stdout, stdout);
    // 項目,重要度 / 監視,高
    const shiftJis = '8d8096da2c8f6497769378 0a 8ac48e8b2c8d82 0a'.replaceAll(' ', '');
    folder.write('points.csv', Buffer.from(shiftJis, 'hex'));
    assert.match((await run('import', 'points.csv')).stdout, /title: \{ ja: 監視 \}[\s\S]+severity: error/);
  });

  it('import exits with 2 and names every place, and prints nothing', async () => {
    folder.write('points.csv', 'title;severity\na;urgent\n;low\n');
    const { stdout, stderr, code } = await run('import', 'points.csv');
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /^points\.csv:2:1: unknown severity "urgent".*\npoints\.csv:3:1: the title is missing\n$/,
    );
    const japanese = await run('import', 'points.csv', '--locale', 'ja');
    assert.match(japanese.stderr, /points\.csv:3:1: タイトルがありません\n$/);
    folder.write('lens.json', lens.replace('"risk": "MEDIUM_RISK"', '"risk": 3'));
    assert.match((await run('import', 'lens.json')).stderr, /^lens\.json:32:77: must be one of .+\n$/);
  });

  for (const args of [
    ['import'],
    ['import', 'none.csv'],
    ['import', '.'],
    ['import', 'lens.json', '--format', 'xlsx'],
    ['import', 'lens.json', '--format', 'csv'],
    ['import', 'lens.json', '--id', 'Ferry Line'],
    ['import', 'lens.json', '--id', 'aurora-delivery', '--version', '2.0'],
    ['import', 'lens.json', '--output-file', 'no/such/folder/out.yaml'],
    ['validate', 'none.yaml'],
    ['nonsense'],
    [],
  ])
    it(`exits with 2 and says why: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await run(...args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.ok(stderr.trim());
      assert.doesNotMatch(stderr, /^ {4}at /m, 'no stack trace');
    });

  it('validate counts what is built in, and what the project adds', async () => {
    const counted = /^Checklists: (\d+), requirements: (\d+)\. No problems\.\n$/;
    const builtIn = counted.exec((await run('validate')).stdout)!;
    folder.write('own/ferry.yaml', (await run('import', 'lens.json')).stdout);
    folder.write('casewright.yaml', 'checklists: [own/ferry.yaml]\n');
    const { stdout, code } = await casewright(['checklists', 'validate'], { cwd: join(cwd, 'own') });
    assert.equal(code, 0);
    const all = counted.exec(stdout)!;
    assert.equal(Number(all[1]), Number(builtIn[1]) + 1);
    assert.equal(Number(all[2]), Number(builtIn[2]) + 10);
  });

  it('validate exits with 1 and names every place', async () => {
    const good = (await run('import', 'lens.json')).stdout;
    folder.write(
      'bad.yaml',
      good.replace('chapter: timetable', 'chapter: tables').replace('id: ferry', 'id: Ferry'),
    );
    folder.write('worse.yaml', good.replace('chapter: timetable', 'chapter: tables'));
    const { stdout, stderr, code } = await run('validate', 'bad.yaml', 'worse.yaml');
    assert.equal(code, 1);
    assert.equal(stderr, '');
    for (const told of [
      /^bad\.yaml:2:5: has the wrong form; .+$/m,
      /^bad\.yaml:\d+:\d+: unknown chapter "tables"$/m,
      /^worse\.yaml:\d+:\d+: unknown chapter "tables"$/m,
    ])
      assert.match(stdout, told);
    assert.doesNotMatch(stdout, /^worse\.yaml:.*twice$/m, 'the better one of two that are alike stands');
    folder.write('casewright.yaml', 'checklists: [bad.yaml, gone.yaml]\n');
    const project = await run('validate');
    assert.equal(project.code, 1);
    assert.match(project.stdout, /^casewright\.yaml:1:24: .+gone\.yaml.+\nbad\.yaml:2:5: /);
  });
});

describe('casewright --version', () => {
  it('is the version of the program, and of a checklist after a verb that makes one', async () => {
    const { stdout, code } = await casewright(['--version'], { cwd: root });
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    assert.equal(code, 0);
  });
});
