import type { DataProblem, ParsedFile } from './data-file.ts';
import { type NameParts, partsOf, separators } from './service-names.ts';
import type { Service, UnusedServices } from './vocabulary.ts';

/** A service as `vocabulary/services.yaml` writes it. */
export interface RawService extends Partial<Omit<Service, 'name' | 'former'>> {
  readonly name: string;
  readonly aliasesJa?: readonly string[];
  readonly former?: readonly { readonly name: string; readonly until?: string }[];
}

export function loadService(raw: RawService): Service {
  return {
    name: raw.name,
    category: raw.category ?? '',
    aliases: [...(raw.aliases ?? []), ...(raw.aliasesJa ?? [])],
    commonWord: raw.commonWord ?? false,
    commonAliases: raw.commonAliases ?? [],
    former: (raw.former ?? []).map(({ name, until }) => ({ name, until })),
    wrong: raw.wrong ?? [],
    family: raw.family,
    beside: raw.beside ?? [],
    ubiquitous: raw.ubiquitous ?? false,
    undrawn: raw.undrawn ?? false,
  };
}

export function loadUnusedServices(raw: Partial<UnusedServices> | undefined): UnusedServices {
  return { parts: [], sentence: [], before: [], after: [], ...raw };
}

const keys = new Set([
  'name',
  'category',
  'aliases',
  'aliasesJa',
  'commonWord',
  'commonAliases',
  'former',
  'wrong',
  'family',
  'beside',
  'ubiquitous',
  'undrawn',
]);

/** What is wrong in the list of services of a vocabulary file: keys, dates, names that lead nowhere or mean two services. */
export function checkServices(file: ParsedFile): DataProblem[] {
  const services = (file.value as { services?: RawService[] } | null)?.services ?? [];
  const problems: DataProblem[] = [];
  const names = new Set(services.map(({ name }) => name));
  const meant = new Map<string, { readonly at: number; readonly how: string }>();
  if (names.size < services.length) problems.push(file.problemAt('/services', 'a service is there twice'));
  services.forEach((service, at) => {
    const pointer = `/services/${at}`;
    const report = (below: string, message: string) =>
      problems.push(file.problemAt(`${pointer}${below}`, `${service.name}: ${message}`));
    for (const key of Object.keys(service)) if (!keys.has(key)) report(`/${key}`, `unknown key ${key}`);
    for (const other of [service.family ?? [], service.beside ?? []].flat())
      if (!names.has(other) || other === service.name) report('', `leads to no other service: ${other}`);
    if (services.some(({ name, family }) => name === service.family && family !== undefined))
      report('/family', `${service.family} is itself a piece of another`);
    for (const { name, until } of service.former ?? [])
      if (until !== undefined && !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(until))
        report('/former', `${name}: until is no month: ${until}`);
    for (const [how, given] of namesOf(service)) {
      const { vendor, core } = partsOf(given);
      const key = compactName({ vendor: how === 'wrong' ? vendor : '', core });
      const known = meant.get(key);
      if (known && known.at !== at) report('', `"${given}" is a name of ${services[known.at]!.name}`);
      else if (known && known.how !== 'name' && known.how === how) report('', `"${given}" is there twice`);
      else if (known && how === 'wrong') report('/wrong', `"${given}" is computed or right`);
      if (!known) meant.set(key, { at, how });
    }
  });
  return problems;
}

function compactName({ vendor, core }: NameParts): string {
  return `${vendor}|${core.normalize('NFKC').toLowerCase().replace(separators, '')}`;
}

/** All names, with what they are; a common alias may repeat the short form of another name. */
function* namesOf(service: RawService): Generator<[string, string]> {
  yield ['name', service.name];
  for (const name of [...(service.aliases ?? []), ...(service.aliasesJa ?? [])]) yield ['alias', name];
  for (const { name } of service.former ?? []) yield ['former', name];
  for (const name of service.commonAliases ?? []) yield ['common', name];
  for (const name of service.wrong ?? []) yield ['wrong', name];
}
