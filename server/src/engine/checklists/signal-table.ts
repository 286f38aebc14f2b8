import type { RawSignal } from './load.ts';
import type { Signal } from './types.ts';

/** All signals by name; those written on the spot are named after the requirement that uses them. */
export class SignalTable {
  readonly #signals = new Map<string, Signal>();
  readonly #added = new Set<string>();
  readonly #byContent = new Map<string, string>();

  constructor(known: Readonly<Record<string, Signal>> = {}) {
    for (const [name, signal] of Object.entries(known)) this.#signals.set(name, signal);
  }

  define(name: string, raw: Partial<Signal>): void {
    this.#added.add(name);
    this.#signals.set(name, {
      terms: raw.terms ?? [],
      values: raw.values ?? [],
      minimum: raw.minimum ?? 1,
      deniable: raw.deniable ?? true,
      rows: raw.rows ?? 'whole',
      except: raw.except ?? [],
      under: raw.under ?? [],
    });
  }

  /** The name under which a signal is known; a signal written on the spot is entered. */
  name(raw: RawSignal, owner: string): string {
    if (typeof raw === 'string') return raw;
    const { terms, values, minimum, except, under, deniable, rows } = raw;
    const content = JSON.stringify([terms, values, minimum, except, under, deniable, rows]);
    const known = this.#byContent.get(content);
    if (known) return known;
    let name = owner;
    for (let count = 2; this.#signals.has(name); count++) name = `${owner}#${count}`;
    this.define(name, raw);
    this.#byContent.set(content, name);
    return name;
  }

  termsOf(name: string): readonly string[] {
    return this.#signals.get(name)?.terms ?? [];
  }

  has(name: string): boolean {
    return this.#signals.has(name);
  }

  /** The terms of the signals that were not known before. */
  addedTerms(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.#added].map((name) => [name, this.termsOf(name)]));
  }

  all(): Readonly<Record<string, Signal>> {
    return Object.fromEntries(this.#signals);
  }
}
