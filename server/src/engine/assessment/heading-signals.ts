import type { Signal } from '../checklists/types.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Hits, SignalReader } from './signals.ts';

const none: Hits = new Set();

/** Signals as a document says them: where one names parts, any content under a heading of theirs says it as well. */
export function signalsUnderHeadings(
  reader: SignalReader,
  signals: Readonly<Record<string, Signal>>,
  base: EvidenceBase,
): SignalReader {
  const heard = (name: string, section: number): Hits => {
    const under = signals[name]?.under;
    if (!under?.length) return none;
    const part = under.find((each) => base.partsAround(section).has(each));
    return part === undefined ? none : new Set([`under ${part}`]);
  };
  return {
    ...reader,
    inPassage(passage, name) {
      const hits = reader.inPassage(passage, name);
      return hits.size ? hits : heard(name, passage.section);
    },
  };
}
