/** Where to put a text so that a Markdown file pins a checklist. */
export interface PinInsertion {
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly text: string;
}

/** Why no pin was inserted: there is one already, or the front matter is not a YAML block that a line can be added to. */
export type PinProblem = 'pinned' | 'unsupported';

const openingFence = /^---[ \t]*(\r?\n)/;
const closingFence = /^(?:---|\.\.\.)[ \t]*$/m;
const checklistLine = /^(["']?)checklist\1[ \t]*:(.*)$/im;

/**
 * The smallest insertion that makes a Markdown text a case study of a checklist: one line after the opening fence of its
 * front matter, or a front matter of its own. Line ends are those of the text; a byte order mark stays first.
 *
 * @param pin a checklist and its version, e.g. `aurora-delivery@2.0`
 */
export function pinInsertion(text: string, pin: string): PinInsertion | PinProblem {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(start);
  if (/^\+\+\+[ \t]*\r?\n/.test(body) || /^\{\s*(?:"|\r?\n)/.test(body)) return 'unsupported';
  const opening = openingFence.exec(body);
  const block = opening && frontMatter(body.slice(opening[0].length));
  if (!opening || block === undefined || block === null)
    return { offset: start, text: newFrontMatter(body, pin) };
  return intoBlock(block, start + opening[0].length, opening[1]!, pin);
}

/** The lines between the fences; `undefined` when the opening fence is never closed, so that it is a mere rule. */
function frontMatter(afterOpening: string): string | undefined {
  const end = afterOpening.search(closingFence);
  return end < 0 ? undefined : afterOpening.slice(0, end);
}

function intoBlock(block: string, offset: number, lineEnd: string, pin: string): PinInsertion | PinProblem {
  const existing = checklistLine.exec(block);
  if (existing) return intoEmptyKey(block, existing, offset, pin);
  const first = block.split(/\r?\n/).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  if (first !== undefined && /^(?:[ \t]|[[{]|- |[|>&!*])/.test(first)) return 'unsupported';
  return { offset, text: `checklist: ${pin}${lineEnd}` };
}

/** A `checklist:` that somebody began and left empty receives the pin. */
function intoEmptyKey(
  block: string,
  line: RegExpExecArray,
  offset: number,
  pin: string,
): PinInsertion | PinProblem {
  const value = line[2]!.replace(/\r$/, '');
  const next = block.slice(line.index + line[0].length).replace(/^\r?\n/, '');
  if (/^[ \t]*\S/.test(value) || /^(?:[ \t]|- )/.test(next)) return 'pinned';
  return { offset: offset + line.index + line[0].indexOf(':') + 1, text: ` ${pin}` };
}

function newFrontMatter(body: string, pin: string): string {
  const lineEnd = /\r?\n/.exec(body)?.[0] ?? '\n';
  const gap = body === '' || /^\r?\n/.test(body) ? '' : lineEnd;
  return ['---', `checklist: ${pin}`, '---', gap].join(lineEnd);
}
