import assert from 'node:assert/strict';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runtimes } from '../support/built.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { draft, ordinary } from './documents.ts';
import { casewright, checkJson } from './run.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is printed has no type
type Json = any;

describe('casewright check', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let cwd: string;
  beforeEach(() => {
    folder = temporaryFolder({ 'docs/a.md': draft, 'README.md': ordinary });
    cwd = folder.path;
  });
  afterEach(() => folder.remove());
  const paths = ({ files }: Json): string[] => files.map(({ path }: Json) => path);
  const findingsOf = ({ files }: Json): Json[] => files[0].findings;

  for (const runtime of runtimes)
    it(`prints the JSON contract (${runtime})`, async () => {
      const { json, code, stderr } = await checkJson(['docs', 'README.md'], { cwd, runtime });
      assert.equal(code, 1);
      assert.equal(stderr, '');
      assert.deepEqual(Object.keys(json), ['version', 'files', 'applications', 'summary']);
      assert.equal(json.version, 1);
      assert.deepEqual(json.applications, []);
      assert.deepEqual(paths(json), ['docs/a.md', 'README.md']);
      const [study, notes] = json.files;
      assert.equal(study.caseStudy, true);
      assert.deepEqual(study.checklists, ['aurora-delivery@2.0']);
      assert.deepEqual(
        { ...notes, coverage: undefined },
        {
          path: 'README.md',
          caseStudy: false,
          checklists: [],
          assessment: [],
          sections: [],
          findings: [],
          coverage: undefined,
        },
      );
      for (const { requirement, status, evidence } of study.assessment) {
        assert.match(requirement, /^[a-z]+(\.[a-z0-9-]+)+$/);
        assert.match(status, /^(met|partial|missing|not-applicable|to-confirm|waived)$/);
        assert.ok(Array.isArray(evidence));
      }
      for (const { rule, severity, requirements, message, range, fixes } of study.findings) {
        assert.match(rule, /^[a-z]+(-[a-z]+)*$/);
        assert.match(severity, /^(error|warning|info)$/);
        assert.ok(Array.isArray(requirements) && Array.isArray(fixes));
        assert.ok(message.length > 0);
        assert.ok(range.start.line >= 0 && range.end.line >= range.start.line);
      }
      const count = (severity: string) =>
        study.findings.filter((finding: Json) => finding.severity === severity).length;
      assert.deepEqual(json.summary, {
        files: 2,
        caseStudies: 1,
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
      });
    });

  it('prints a line per finding, coverage and a summary; nothing on standard error', async () => {
    const { stdout, stderr, code } = await casewright(['docs/a.md'], { cwd });
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.match(stdout, /^docs\/a\.md:\d+:\d+: error missing-section .+$/m);
    assert.match(stdout, /^docs\/a\.md:5:1: warning unknown-field .+$/m);
    assert.match(
      stdout,
      /^docs\/a\.md: aurora-delivery@2\.0: \d+ of \d+ requirements met; \d+ open findings$/m,
    );
    assert.match(stdout, /^Case studies: 1\. Errors: \d+, warnings: \d+, information: \d+\.$/m);
    assert.ok(!stdout.includes('\u001b'), 'no colours in a pipe');
  });

  it('is the default verb, and the current folder the default path', async () => {
    const explicit = await casewright(['check', '.'], { cwd });
    assert.deepEqual(await casewright([], { cwd }), explicit);
    assert.deepEqual(await casewright(['.'], { cwd }), explicit);
  });

  it('speaks Japanese when asked or when the environment does', async () => {
    const japanese = /[ぁ-んァ-ヶ一-龠]/;
    const english = await casewright(['docs'], { cwd });
    assert.doesNotMatch(english.stdout, japanese);
    const asked = await casewright(['docs', '--locale', 'ja'], { cwd });
    assert.match(asked.stdout, japanese);
    for (const environment of [{ LC_ALL: 'ja_JP.UTF-8' }, { LC_MESSAGES: 'ja_JP', LC_ALL: '', LANG: 'C' }])
      assert.equal((await casewright(['docs'], { cwd, environment })).stdout, asked.stdout);
    const overridden = await casewright(['docs', '--locale=en'], { cwd, environment: { LC_ALL: 'ja_JP' } });
    assert.equal(overridden.stdout, english.stdout);
    assert.match(
      (await casewright(['--help'], { cwd, environment: { LANG: 'ja', LC_ALL: '' } })).stdout,
      japanese,
    );
  });

  it('exits by --fail-on', async () => {
    folder.write('casewright.yaml', 'rules: {unknown-field: warning}\n');
    const rules = (await checkJson(['docs'], { cwd })).json.files[0].findings;
    const off = [...new Set(rules.map(({ rule }: Json) => rule))].filter((rule) => rule !== 'unknown-field');
    folder.write('casewright.yaml', `rules: {${off.map((rule) => `${rule}: off`).join(', ')}}\n`);
    const codeFor = async (level: string) => (await casewright(['docs', '--fail-on', level], { cwd })).code;
    assert.deepEqual(await Promise.all(['error', 'warning', 'info', 'never'].map(codeFor)), [0, 1, 1, 0]);
  });

  it('exits with 0 where there is no case study', async () => {
    const { code, stdout } = await casewright(['README.md'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /README\.md: not a case study/);
    assert.match(stdout, /No case study found/);
  });

  const misuses = [
    ['--format', 'xml'],
    ['--fail-on', 'fatal'],
    ['--nonsense'],
    ['--all'],
    ['--checklist', 'aurora-delivery@2.0'],
    ['--all', '--checklist', 'no-such@1.0'],
    ['--stdin', 'docs'],
    ['--stdin-filename', 'a.md'],
    ['--output-file', 'no/such/folder/out.json'],
  ];
  for (const args of misuses)
    it(`exits with 2 and says why: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await casewright(['check', ...args], { cwd });
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.ok(stderr.trim().length > 0);
      assert.doesNotMatch(stderr, /^ {4}at /m, 'no stack trace');
    });

  it('says what is missing or unreadable, checks the others, and exits with 2', async () => {
    const { code, stderr, json } = await checkJson(['none.md', 'docs/a.md', 'gone'], { cwd });
    assert.equal(code, 2);
    assert.deepEqual(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
      ['none.md', 'gone'],
    );
    assert.deepEqual(paths(json), ['docs/a.md']);
    if (process.getuid?.() === 0 || process.platform === 'win32') return;
    chmodSync(folder.write('locked.md', draft), 0);
    assert.equal((await checkJson(['locked.md'], { cwd })).code, 2);
  });

  it('treats every file as a case study with --all --checklist', async () => {
    folder.write('plain.txt', '# Billing\n');
    const args = ['--all', '--checklist', 'aurora-delivery@2.0', 'README.md', 'plain.txt'];
    const { json, code } = await checkJson(args, { cwd });
    assert.equal(code, 1);
    assert.deepEqual(paths(json), ['README.md', 'plain.txt']);
    for (const file of json.files) {
      assert.equal(file.caseStudy, true);
      assert.deepEqual(file.checklists, ['aurora-delivery@2.0']);
    }
    const newest = await checkJson(['--all', '--checklist', 'aurora-delivery', 'README.md'], { cwd });
    assert.deepEqual(newest.json.files[0].checklists, ['aurora-delivery@2.0']);
  });

  it('walks folders for .md in order, past node_modules, dot folders and links in a circle', async () => {
    for (const name of [
      'docs/b/c.md',
      'docs/B.MD',
      'docs/node_modules/n.md',
      'docs/.git/g.md',
      'docs/.x/x.md',
    ])
      folder.write(name, draft);
    folder.write('docs/d.txt', draft);
    symlinkSync('..', join(cwd, 'docs/b/circle'));
    symlinkSync('a.md', join(cwd, 'docs/link.md'));
    symlinkSync('nowhere.md', join(cwd, 'docs/dangling.md'));
    const { json, stderr } = await checkJson(['docs', 'docs/a.md'], { cwd });
    assert.deepEqual(paths(json), ['docs/B.MD', 'docs/a.md', 'docs/b/c.md', 'docs/link.md']);
    assert.equal(stderr, '');
  });

  it('lists a given file once, whatever it is, also when its folder is given', async () => {
    const { json } = await checkJson(['.', 'README.md', './README.md'], { cwd });
    assert.deepEqual(paths(json), ['README.md', 'docs/a.md']);
  });

  it('gives paths relative to the working directory', async () => {
    const { json } = await checkJson(['a.md', join(cwd, 'README.md')], { cwd: join(cwd, 'docs') });
    assert.deepEqual(paths(json), ['a.md', '../README.md']);
  });

  it('reads past a byte order mark, keeps CRLF, and survives bytes that are no text', async () => {
    const plain = findingsOf((await checkJson(['docs/a.md'], { cwd })).json);
    folder.write('docs/bom.md', `\uFEFF${draft}`);
    assert.deepEqual(findingsOf((await checkJson(['docs/bom.md'], { cwd })).json), plain);
    folder.write('docs/crlf.md', draft.replaceAll('\n', '\r\n'));
    assert.deepEqual(findingsOf((await checkJson(['docs/crlf.md'], { cwd })).json), plain);
    folder.write('docs/bytes.md', Buffer.concat([Buffer.from(draft), Buffer.from([0xff, 0xfe, 0x00, 0xc3])]));
    assert.equal((await checkJson(['docs/bytes.md'], { cwd })).json.files[0].caseStudy, true);
    folder.write('docs/empty.md', '');
    assert.equal((await checkJson(['docs/empty.md'], { cwd })).json.files[0].caseStudy, false);
  });

  it('reads standard input under the name that it is given', async () => {
    const given = (await checkJson(['docs/a.md'], { cwd })).json;
    const args = ['--stdin', '--stdin-filename', 'docs/a.md'];
    assert.deepEqual((await checkJson(args, { cwd, input: `\uFEFF${draft}` })).json, given);
    const unnamed = await checkJson(['--stdin'], { cwd, input: draft });
    assert.deepEqual(paths(unnamed.json), ['stdin.md']);
  });

  it('writes the result to a file, and findings only when quiet', async () => {
    const { stdout } = await casewright(['check', '--format', 'json', 'docs'], { cwd });
    const written = await casewright(['docs', '--format', 'json', '--output-file', 'out.json'], { cwd });
    assert.deepEqual(written, { code: 1, stdout: '', stderr: '' });
    assert.equal(readFileSync(join(cwd, 'out.json'), 'utf8'), stdout);
    const quiet = (await casewright(['docs', '--quiet'], { cwd })).stdout;
    for (const line of quiet.trim().split('\n')) assert.match(line, /^docs\/a\.md:\d+:\d+: /);
  });

  it('finds casewright.yaml upward, and stops at its errors with their place', async () => {
    folder.write('docs/casewright.yaml', 'rules: {missing-section: off}\n');
    const { json } = await checkJson(['docs'], { cwd });
    assert.ok(findingsOf(json).every(({ rule }) => rule !== 'missing-section'));
    folder.write('docs/casewright.yaml', 'rules:\n  missing-section: loud\n');
    const broken = await checkJson(['docs'], { cwd });
    assert.equal(broken.code, 2);
    assert.match(broken.stderr, /^docs\/casewright\.yaml:2:20: .*missing-section/m);
    folder.write('docs/casewright.yaml', 'rules: [\n');
    const unreadable = await checkJson(['docs', 'README.md'], { cwd });
    assert.equal(unreadable.code, 2);
    assert.match(unreadable.stderr, /^docs\/casewright\.yaml:\d+:\d+: /m);
    assert.equal(unreadable.json.files.length, 2, 'the files are still checked');
  });

  it('looks for images beside the document', async () => {
    folder.write('docs/a.md', `${draft}\n![Plan](img/plan.png)\n`);
    const broken = async () =>
      findingsOf((await checkJson(['docs'], { cwd })).json).some(({ rule }) => rule === 'broken-image');
    assert.equal(await broken(), true);
    folder.write('docs/img/plan.png', 'x');
    assert.equal(await broken(), false);
  });

  it('reads a document of 5 MB', async () => {
    const paragraph = 'Each parcel has a label, and every label is read by a camera at the gate. '.repeat(8);
    folder.write('docs/a.md', draft + `\n${paragraph}\n`.repeat(Math.ceil(5_000_000 / paragraph.length)));
    const { json, code } = await checkJson(['docs'], { cwd });
    assert.equal(code, 1);
    assert.equal(json.files[0].caseStudy, true);
  });

  it('prints its version and its help', async () => {
    assert.match((await casewright(['--version'], { cwd })).stdout, /^\d+\.\d+\.\d+\n$/);
    const { code, stdout } = await casewright(['check', '--help'], { cwd });
    assert.equal(code, 0);
    for (const option of ['--format', '--fail-on', '--all', '--checklist', '--stdin', '--locale', '--quiet'])
      assert.ok(stdout.includes(option), option);
  });

  it('holds diagrams inside the folder against awsServices', async () => {
    const diagram =
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Amazon Aurora</text><text>Amazon SQS</text></svg>';
    folder.write('img/plan.svg', diagram);
    const study = `${draft.replace('lang: en', 'lang: en\nawsServices: [Amazon Aurora, AWS Lambda]')}\n![Plan](../img/plan.svg)\n`;
    folder.write('docs/a.md', study);
    const rules = async (directory: string, path: string) => {
      const { json } = await checkJson([path], { cwd: directory });
      return findingsOf(json).map(({ rule }) => rule);
    };
    assert.ok((await rules(cwd, 'docs/a.md')).includes('diagram-services'));
    assert.ok(
      !(await rules(join(cwd, 'docs'), 'a.md')).includes('diagram-services'),
      'the picture lies outside',
    );
    folder.write('casewright.yaml', 'rules: {}\n');
    assert.ok(
      (await rules(join(cwd, 'docs'), 'a.md')).includes('diagram-services'),
      'the configuration holds it',
    );
    symlinkSync(folder.write('elsewhere.svg', diagram), join(cwd, 'docs', 'link.svg'));
    folder.write('docs/b.md', study.replace('../img/plan.svg', 'link.svg'));
    folder.write('docs/casewright.yaml', 'rules: {}\n');
    assert.ok(
      !(await rules(join(cwd, 'docs'), 'b.md')).includes('diagram-services'),
      'the link leads outside',
    );
    folder.write('img/plan.svg', diagram.replace('</text>', ''));
    assert.ok(!(await rules(cwd, 'docs/a.md')).includes('diagram-services'), 'it is not well formed');
  });
});
