/** What a small XML reader tells of, in document order. Text and values are decoded. */
export interface XmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Deeper nesting is nobody's diagram. */
const deepest = 1000;

/**
 * Reads XML in one pass without running or fetching anything: of entities only the five predefined and numeric ones are
 * decoded, a DOCTYPE is skipped, comments and processing instructions say nothing. `false` when the text is no
 * well-formed XML; what was told until then should be forgotten.
 */
export function readXml(source: string, listener: XmlListener): boolean {
  const open: string[] = [];
  let roots = 0;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const words = source.slice(at, start < 0 ? source.length : start);
    if (open.length) listener.text(decodeReferences(words));
    else if (words.trim()) return false;
    if (start < 0) break;
    const skipped = skipMarkup(source, start, open.length > 0 ? listener : undefined);
    if (skipped !== undefined) {
      if (skipped < 0) return false;
      at = skipped;
      continue;
    }
    const tag = readTag(source, start);
    if (!tag) return false;
    at = tag.end;
    if (tag.kind === 'close') {
      if (open.pop() !== tag.name) return false;
      listener.close(tag.name);
      continue;
    }
    if (!open.length && roots++) return false;
    listener.open(tag.name, tag.attributes);
    if (tag.kind === 'empty') listener.close(tag.name);
    else if (open.push(tag.name) > deepest) return false;
  }
  return roots === 1 && open.length === 0;
}

/** The end of a comment, a CDATA section, an instruction or a DOCTYPE; -1 when it has none, `undefined` for a tag. */
function skipMarkup(source: string, start: number, listener: XmlListener | undefined): number | undefined {
  const after = (end: string, from: number) => {
    const found = source.indexOf(end, from);
    return found < 0 ? -1 : found + end.length;
  };
  if (source.startsWith('<!--', start)) return after('-->', start + 4);
  if (source.startsWith('<?', start)) return after('?>', start + 2);
  if (source.startsWith('<![CDATA[', start)) {
    const end = after(']]>', start + 9);
    if (end > 0) listener?.text(source.slice(start + 9, end - 3));
    return end;
  }
  if (!source.startsWith('<!', start)) return undefined;
  const end = after('>', start);
  const subset = source.slice(start, end < 0 ? start : end).indexOf('[');
  return subset < 0 ? end : after(']>', start + subset);
}

interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

const namePattern = /[^\s/>=<"']+/y;
const attributePattern = /\s+([^\s/>=<"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function readTag(source: string, start: number): Tag | undefined {
  const closes = source[start + 1] === '/';
  const name = matchAt(namePattern, source, start + (closes ? 2 : 1))?.[0];
  if (!name) return undefined;
  const attributes = new Map<string, string>();
  let at = start + (closes ? 2 : 1) + name.length;
  for (
    let found = matchAt(attributePattern, source, at);
    found;
    found = matchAt(attributePattern, source, at)
  ) {
    attributes.set(found[1]!, decodeReferences(found[2] ?? found[3] ?? ''));
    at += found[0].length;
  }
  const end = matchAt(tagEnd, source, at);
  if (!end) return undefined;
  const kind = closes ? 'close' : end[1] ? 'empty' : 'open';
  return { kind, name, attributes, end: at + end[0].length };
}

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes the predefined and numeric character references; any other stays as it is written. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g,
    (whole, name, decimal, hex) => {
      if (name) return predefined[name]!;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
