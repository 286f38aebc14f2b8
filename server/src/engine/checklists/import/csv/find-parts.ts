import { partsIn } from '../../../document/heading-table.ts';
import { compact } from '../../../document/heading-text.ts';
import { closest } from '../../../values/similarity.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { createUnique, slug } from '../names.ts';
import { oneLine } from '../texts.ts';

/** Finds the parts that cells mean, and makes one of its own for every heading that nobody knows. */
export interface PartFinder {
  /** A part by its name, as `parts:` has it; else the name that is nearest. */
  named(name: string): { readonly part: string } | { readonly guess: string | undefined };
  /** The part that people head so. */
  headed(heading: string): string;
  /** The parts that were made, and the heading of each. */
  readonly own: ReadonlyMap<string, string>;
}

/** A finder over the headings that are known; `checklist` is what names of new parts begin with. */
export function createPartFinder({ parts, tables }: Vocabulary['headings'], checklist: string): PartFinder {
  const unique = createUnique(Object.keys(parts));
  const own = new Map<string, string>();
  const byHeading = new Map<string, string>();
  return {
    own,
    named: (name) =>
      Object.hasOwn(parts, name) ? { part: name } : { guess: closest(name, Object.keys(parts)) },
    headed(heading) {
      const key = compact(heading);
      const known = byHeading.get(key) ?? partsIn(tables, key)[0];
      if (known !== undefined) return known;
      const part = unique(`${checklist}-${slug(heading) || `part-${own.size + 1}`}`);
      own.set(part, oneLine(heading));
      byHeading.set(key, part);
      return part;
    },
  };
}
