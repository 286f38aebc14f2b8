import { partsOf } from '../checklists/service-names.ts';
import type { FormerName, Service } from '../checklists/vocabulary.ts';

/** One way to call a service, without its vendor. */
export interface ServiceForm {
  readonly service: Service;
  /** The name as it is rightly written, vendor left out. */
  readonly core: string;
  /** The vendors it may stand with; empty when any may. */
  readonly vendors: ReadonlySet<string>;
  /** Without its vendor it may mean something else. */
  readonly common: boolean;
  readonly former: FormerName | undefined;
  /** A wrong name: what is right is the official one. */
  readonly wrong: boolean;
  /** Not this name at all without a vendor before it. */
  readonly needsVendor: boolean;
}

/** A letter of a name and what may follow it; separators are left out, letters are lower case. */
export interface NameNode {
  readonly next: Map<number, NameNode>;
  form: ServiceForm | undefined;
}

const newNode = (): NameNode => ({ next: new Map(), form: undefined });

/** Every separator that a name may hold, and any that a writer may put between its letters. */
export function isSeparator(code: number): boolean {
  return (
    code === 32 || code === 45 || code === 10 || code === 13 || code === 9 || code === 160 || code === 0x3000
  );
}

/** The code unit of the lower-case letter; full-width letters stay what they are. */
export function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** All names of all services as one tree, read in one walk from the first letter of a name. */
export function indexServices(services: readonly Service[]): NameNode {
  const root = newNode();
  for (const form of formsOf(services)) {
    let node = root;
    for (const letter of form.core) {
      const code = lowerCode(letter.charCodeAt(0));
      if (isSeparator(code)) continue;
      let next = node.next.get(code);
      if (!next) {
        next = newNode();
        node.next.set(code, next);
      }
      node = next;
    }
    node.form = node.form ? join(node.form, form) : form;
  }
  return root;
}

/** One name given twice: with the vendors of both; ambiguous alone when either says so. */
function join(known: ServiceForm, more: ServiceForm): ServiceForm {
  if (known.service !== more.service) return known;
  return {
    ...known,
    vendors:
      known.vendors.size && more.vendors.size ? new Set([...known.vendors, ...more.vendors]) : known.vendors,
    common: known.common || more.common,
  };
}

function* formsOf(services: readonly Service[]): Generator<ServiceForm> {
  for (const service of services) {
    const official = partsOf(service.name);
    const base = { service, common: false, former: undefined, wrong: false, needsVendor: false };
    const vendorsOf = (vendor: string) =>
      new Set(vendor || official.vendor ? [vendor || official.vendor] : []);
    yield { ...base, core: official.core, vendors: vendorsOf(''), common: service.commonWord };
    for (const alias of service.aliases) {
      const { vendor, core } = partsOf(alias);
      yield { ...base, core, vendors: vendorsOf(vendor) };
    }
    for (const former of service.former) {
      const { vendor, core } = partsOf(former.name);
      yield { ...base, core, vendors: vendorsOf(vendor), former };
    }
    for (const wrong of service.wrong) {
      const { vendor, core } = partsOf(wrong);
      yield { ...base, core, vendors: new Set(), wrong: true, needsVendor: vendor !== '' };
    }
    for (const common of service.commonAliases)
      yield { ...base, core: common, vendors: vendorsOf(''), common: true };
  }
}
