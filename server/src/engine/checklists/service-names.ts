/** A service name taken apart: `Amazon` or `AWS` (empty when it has neither), and the rest. */
export interface NameParts {
  readonly vendor: string;
  readonly core: string;
}

/** What may stand between the words of a name. */
export const separators = /[\s-]+/g;

/** Takes the vendor off a name that is spelled right. */
export function partsOf(name: string): NameParts {
  const match = /^(Amazon|AWS) (.+)$/.exec(name);
  return match ? { vendor: match[1]!, core: match[2]! } : { vendor: '', core: name };
}
