import { remember } from '../remember.ts';
import { findRecoveryObjectives } from '../values/duration.ts';
import { findPlaceholders } from '../values/placeholder.ts';

/** What passages hold by themselves, whatever the checklist asks; remembered by text. */
export interface PassageReader {
  hasPlaceholder(text: string): boolean;
  recoveryObjectives(text: string): ReturnType<typeof findRecoveryObjectives>;
}

const rememberedPassages = 20000;

export function createPassageReader(): PassageReader {
  return {
    hasPlaceholder: remember(rememberedPassages, (text) => findPlaceholders(text).length > 0),
    recoveryObjectives: remember(rememberedPassages, findRecoveryObjectives),
  };
}
