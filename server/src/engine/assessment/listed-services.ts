import { partsOf, separators } from '../checklists/service-names.ts';
import type { Service } from '../checklists/vocabulary.ts';
import type { FrontMatterEntry } from '../document/case-study.ts';
import type { Span } from '../document/text.ts';
import { editDistance } from '../values/similarity.ts';
import type { NameProblem } from './service-spelling.ts';
import type { ServiceReader } from './services.ts';

/** One entry of `awsServices`, or one name of an entry that lists several. */
export interface ListedService {
  readonly text: string;
  readonly span: Span;
  /** `undefined` when no service is called so. */
  readonly service: Service | undefined;
  readonly problem: NameProblem | undefined;
  /** The service that an unknown name resembles. */
  readonly resembles: Service | undefined;
}

/** Reads entries of a list of services: there a short name is as good as the official one. */
export interface ListReader {
  read(entry: FrontMatterEntry): readonly ListedService[];
}

export function createListReader(services: readonly Service[], reader: ServiceReader): ListReader {
  let cores: (readonly [string, Service])[] | undefined;
  const resembled = (text: string): Service | undefined => {
    cores ??= services.flatMap((service) =>
      [service.name, ...service.aliases].map((name) => [compact(partsOf(name).core), service] as const),
    );
    return nearest(compact(text.replace(/^(?:amazon|aws)\s+/i, '')), cores);
  };

  const readText = (text: string, start: number): ListedService[] => {
    const found = reader.find(text);
    const end = start + text.length;
    const whole = found.find((mention) => mention.start === 0 && mention.end === text.length);
    if (whole) {
      const { service, problem } = whole;
      const wrong = problem ?? (isCalled(service, text) ? undefined : misspelt);
      const corrected = wrong && { ...wrong, replacement: service.name };
      return [{ text, span: { start, end }, service, problem: corrected, resembles: undefined }];
    }
    const named = found.filter(({ certain }) => certain);
    if (!named.length)
      return [
        {
          text,
          span: { start, end },
          service: undefined,
          problem: undefined,
          resembles: found.length ? undefined : resembled(text),
        },
      ];
    return named.map(({ service, problem, start: from, end: to }) => ({
      text: text.slice(from, to),
      span: { start: start + from, end: start + to },
      service,
      problem,
      resembles: undefined,
    }));
  };

  const read = (entry: FrontMatterEntry): ListedService[] => {
    if (entry.shape === 'list') return entry.children.flatMap(read);
    if (entry.shape === 'map')
      return entry.children.filter(({ path }) => /^(?:name|service)$/i.test(path.at(-1)!)).flatMap(read);
    if (entry.shape !== 'scalar') return [];
    const from = entry.valueSpan.start + (entry.quoted ? 1 : 0);
    return [...entry.text.matchAll(/[^,、，;；\n]+/g)].flatMap((match) => {
      const text = match[0].trim();
      return text ? readText(text, from + match.index + match[0].indexOf(text)) : [];
    });
  };
  // An edit of the body leaves the front matter as it is.
  const known = new WeakMap<FrontMatterEntry, readonly ListedService[]>();
  return {
    read(entry) {
      const listed = known.get(entry) ?? read(entry);
      known.set(entry, listed);
      return listed;
    },
  };
}

const misspelt: NameProblem = { kind: 'spelling', replacement: '', until: undefined };
const compact = (name: string) => name.toLowerCase().replace(separators, '');

/** Whether a service is rightly called so, with its vendor or without. */
function isCalled(service: Service, text: string): boolean {
  const { vendor } = partsOf(service.name);
  const written = text.replace(/\s+/g, ' ');
  return [service.name, ...service.aliases, ...service.commonAliases].some((name) => {
    const { core } = partsOf(name);
    return written === name || written === core || written === `${vendor} ${core}`;
  });
}

/** Shorter words are too short to guess at. */
const shortestGuess = 5;

function nearest(word: string, names: readonly (readonly [string, Service])[]): Service | undefined {
  if (word.length < shortestGuess) return undefined;
  let limit = word.length < 7 ? 1 : word.length < 12 ? 2 : 3;
  let best: Service | undefined;
  for (const [name, service] of names) {
    const distance = editDistance(word, name, limit);
    if (distance > limit) continue;
    best = service;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return best;
}
