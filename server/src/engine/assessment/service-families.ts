import type { Service } from '../checklists/vocabulary.ts';

/** A set of services that covers its editions and whatever need not be named beside it. */
export interface ServiceSet {
  readonly size: number;
  /** Whether a service is in the set, by itself, by its family or beside another. */
  covers(service: Service): boolean;
}

/** How services stand to each other. */
export interface ServiceFamilies {
  /** The service of this official name; `undefined` for any other text. */
  byName(name: string): Service | undefined;
  setOf(services: Iterable<Service>): ServiceSet;
  /** Whether nobody asks for it. */
  isUbiquitous(service: Service): boolean;
  isUndrawn(service: Service): boolean;
}

export function createServiceFamilies(services: readonly Service[]): ServiceFamilies {
  const byName = new Map(services.map((service) => [service.name, service]));
  const rootOf = (service: Service): Service => {
    const parent = service.family === undefined ? undefined : byName.get(service.family);
    return parent ? rootOf(parent) : service;
  };
  return {
    byName: (name) => byName.get(name),
    setOf(members) {
      const roots = new Set([...members].map((service) => rootOf(service).name));
      const isIn = (name: string) => {
        const service = byName.get(name);
        return service !== undefined && roots.has(rootOf(service).name);
      };
      return {
        size: roots.size,
        covers(service) {
          const root = rootOf(service);
          return roots.has(root.name) || [...service.beside, ...root.beside].some(isIn);
        },
      };
    },
    isUbiquitous: (service) => service.ubiquitous || rootOf(service).ubiquitous,
    isUndrawn: (service) => service.undrawn || rootOf(service).undrawn,
  };
}
