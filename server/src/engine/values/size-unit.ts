const POWERS: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3, t: 4, p: 5 };
const JAPANESE_UNITS: Readonly<Record<string, string>> = {
  キロ: 'KB',
  メガ: 'MB',
  ギガ: 'GB',
  テラ: 'TB',
  ペタ: 'PB',
};

/** Pattern source of a unit of data, with a name that cannot be another word. */
export const SIZE_UNIT =
  '(?:[KMGTP]i?B(?:ytes?)?(?![A-Za-z])|(?:kilo|mega|giga|tera|peta)bytes?(?![A-Za-z])|bytes?(?![A-Za-z])|(?:キロ|メガ|ギガ|テラ|ペタ)(?:バイト)?(?!ビット)|バイト)';

/** The standard name of a unit of data (`gb` and `ギガ` are `GB`); undefined when it is none. */
export function standardSizeUnit(unit: string): string | undefined {
  const japanese = JAPANESE_UNITS[unit.replace('バイト', '')];
  if (japanese) return japanese;
  if (/^(?:bytes?|b|バイト)$/i.test(unit)) return 'bytes';
  const match = /^([kmgtp])(?:(i?)b(?:ytes?)?|(?:ilo|ega|iga|era|eta)bytes?)?$/i.exec(unit);
  return match?.[1] ? `${match[1].toUpperCase()}${match[2] ? 'i' : ''}B` : undefined;
}

/** Bytes in one unit of a standard name: powers of 1000, or of 1024 with an `i`. */
export function bytesPerUnit(standard: string): number {
  const power = POWERS[standard[0]!.toLowerCase()];
  return power === undefined ? 1 : (standard[1] === 'i' ? 1024 : 1000) ** power;
}
