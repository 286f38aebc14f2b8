import type { Passage } from '../document/case-study.ts';
import type { SignalReader } from './signals.ts';

/** Whether passages together say a signal, in enough different ways. */
export function said(passages: readonly Passage[], name: string, signals: SignalReader): boolean {
  const wanted = signals.minimum(name);
  const union = new Set<string>();
  for (const passage of passages) {
    for (const hit of signals.inPassage(passage, name)) union.add(hit);
    if (union.size >= wanted) return true;
  }
  return false;
}

/** Whether passages say all signals: together, in one passage, or in one sentence. */
export function saysAll(
  passages: readonly Passage[],
  names: readonly string[],
  within: 'section' | 'passage' | 'sentence',
  signals: SignalReader,
): boolean {
  if (within === 'section') return names.every((name) => said(passages, name, signals));
  return passages.some((passage) =>
    within === 'sentence'
      ? signals.sentenceSaysAll(passage, names)
      : names.every((name) => said([passage], name, signals)),
  );
}
