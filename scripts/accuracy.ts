/**
 * Measures the findings against the corpus in test/corpus: complete documents that should be quiet, copies with one
 * seeded fault each, ordinary Markdown. `--verbose` names every miss; `--only TEXT` takes the documents that contain it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyConfiguration } from '../server/src/engine/configuration.ts';
import { createEngine, type Inspection } from '../server/src/engine/index.ts';
import { loadDataFiles, root } from './data-files.ts';

const { values: options } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    corpus: { type: 'string', default: join(root, 'test', 'corpus') },
  },
});

interface Fault {
  readonly file: string;
  readonly rule: string;
  readonly requirements: readonly string[];
  readonly place: { readonly kind: string; readonly text: string };
}

const { library, problems } = loadDataFiles();
for (const problem of problems) console.error(`${problem.path}:${problem.line}: ${problem.message}`);
const engine = createEngine({ library, locale: 'en', messages: {} });

function inspect(path: string): Inspection | undefined {
  return engine.inspect(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
    configuration: emptyConfiguration,
    path,
    today: '2019-02-01',
    fileExists: (url) => existsSync(join(dirname(path), decodeURIComponent(url))),
    readDiagram: (url) => {
      const file = join(dirname(path), decodeURIComponent(url));
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  });
}

const key = (finding: Inspection['findings'][number]) =>
  `${finding.rule}|${finding.requirements.join()}|${finding.part ?? ''}|${finding.data.field ?? ''}|${finding.message}`;

function placed(fault: Fault, inspection: Inspection, finding: Inspection['findings'][number]): boolean {
  if (!fault.place.text || fault.place.kind === 'front-matter' || fault.place.kind === 'document')
    return true;
  const range = inspection.caseStudy.lines.rangeOf(finding.span);
  const lines = inspection.caseStudy.text.split(/\r\n|\r|\n/);
  return lines
    .slice(range.start.line, range.end.line + 1)
    .some((line) => line.trim() === fault.place.text.trim());
}

for (const language of ['en', 'ja']) {
  const folder = join(options.corpus, language);
  if (!existsSync(join(folder, 'complete'))) continue;
  const complete = readdirSync(join(folder, 'complete')).filter(
    (name) => name.endsWith('.md') && name.includes(options.only),
  );
  let [errors, warnings, applicable, met] = [0, 0, 0, 0];
  const baseline = new Map<string, Set<string>>();
  for (const name of complete) {
    const inspection = inspect(join(folder, 'complete', name));
    if (!inspection) throw new Error(`${name} is not read as a case study`);
    baseline.set(name.replace(/\.md$/, ''), new Set(inspection.findings.map(key)));
    const of = (severity: string) => inspection.findings.filter((finding) => finding.severity === severity);
    errors += of('error').length;
    warnings += of('warning').length;
    const { coverage } = engine.report(inspection, name);
    applicable += coverage.applicable;
    met += coverage.met;
    const shown = options.verbose ? inspection.findings : [];
    console.log(
      `${language} ${name}: ${of('error').length} errors, ${of('warning').length} warnings, ${coverage.met}/${coverage.applicable} (${coverage.byWording} by wording)`,
    );
    for (const finding of shown)
      console.log(
        `    ${finding.severity} ${finding.rule} [${finding.requirements.join(' ')}] ${finding.message}`,
      );
  }
  const manifest: readonly Fault[] = existsSync(join(folder, 'faults.json'))
    ? JSON.parse(readFileSync(join(folder, 'faults.json'), 'utf8'))
    : [];
  let [total, found, ruleOnly, requirementOnly] = [0, 0, 0, 0];
  for (const fault of manifest) {
    const path = join(folder, fault.file.startsWith('faults/') ? fault.file : `faults/${fault.file}`);
    const base = baseline.get(fault.file.replace(/^faults\//, '').split('--')[0]!);
    if (!existsSync(path) || !base) continue;
    total++;
    const inspection = inspect(path);
    const fresh = inspection?.findings.filter((finding) => !base.has(key(finding))) ?? [];
    const concerns = (finding: (typeof fresh)[number]) =>
      fault.requirements.length === 0 ||
      fault.requirements.some((id) => finding.requirements.includes(id)) ||
      finding.requirements.length === 0;
    const right = fresh.find((finding) => finding.rule === fault.rule && concerns(finding));
    const inPlace = right && inspection && placed(fault, inspection, right);
    if (inPlace) found++;
    else if (right) ruleOnly++;
    else if (fresh.some(concerns)) requirementOnly++;
    if (options.verbose && !inPlace)
      console.log(
        `  ${right ? 'PLACE' : fresh.some(concerns) ? 'RULE ' : 'MISS '} ${fault.file} [${fault.requirements.join(' ')}] ${JSON.stringify(fault.place)} → ${fresh.map((finding) => `${finding.rule}@${JSON.stringify(inspection!.caseStudy.text.slice(finding.span.start, finding.span.end).slice(0, 50))}[${finding.requirements.join(' ')}]`).join('; ') || 'nothing new'}`,
      );
  }
  const ordinary = existsSync(join(folder, 'ordinary')) ? readdirSync(join(folder, 'ordinary')) : [];
  const noisy = ordinary.filter((name) => inspect(join(folder, 'ordinary', name)));
  const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
  console.log(
    `${language}: ${complete.length} complete documents: ${errors} false errors, ${warnings} false warnings; ${percent(met, applicable)} of ${applicable} requirements met`,
  );
  console.log(
    `${language}: ${total} seeded faults: ${percent(found, total)} found with rule and place, ${ruleOnly} elsewhere, ${requirementOnly} by another rule; ordinary files reported: ${noisy.length} of ${ordinary.length}`,
  );
}
