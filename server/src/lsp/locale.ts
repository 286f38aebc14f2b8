import type { Language } from '../engine/document/case-study.ts';

/** The language of messages for a locale such as `ja`, `ja-JP` or `ja_JP.UTF-8`; English for all others. */
export function languageOf(locale: string | undefined): Language {
  return /^ja(?![a-z])/i.test(locale ?? '') ? 'ja' : 'en';
}
