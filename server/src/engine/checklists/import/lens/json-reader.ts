/** A value, where it stands, and the values inside it by key or index. */
export interface Place {
  readonly at: number;
  readonly value: unknown;
  readonly inside?: ReadonlyMap<string, Place>;
}

const deepest = 64;

/** Not JSON from where the reader stands. */
export class Unexpected extends Error {}

/** Reads one JSON text from its beginning; throws {@link Unexpected} and stands where the mistake is. */
export class JsonReader {
  at = 0;
  private readonly text: string;
  private readonly twice: (at: number, key: string) => void;

  constructor(text: string, twice: (at: number, key: string) => void) {
    this.text = text;
    this.twice = twice;
  }

  document(): Place {
    const place = this.value(0);
    if (this.peek() !== undefined) throw new Unexpected();
    return place;
  }

  private value(depth: number): Place {
    const first = this.peek();
    if (depth > deepest) throw new Unexpected();
    if (first === '{') return this.object(depth);
    if (first === '[') return this.array(depth);
    const at = this.at;
    return { at, value: first === '"' ? this.string() : this.literal() };
  }

  private object(depth: number): Place {
    const start = this.at++;
    const inside = new Map<string, Place>();
    for (let more = this.peek() !== '}'; more; more = this.more('}')) {
      if (this.peek() !== '"') throw new Unexpected();
      const at = this.at;
      const key = this.string();
      if (inside.has(key)) this.twice(at, key);
      if (this.peek() !== ':') throw new Unexpected();
      this.at += 1;
      inside.set(key, this.value(depth + 1));
    }
    this.at += 1;
    return {
      at: start,
      value: Object.fromEntries([...inside].map(([key, { value }]) => [key, value])),
      inside,
    };
  }

  private array(depth: number): Place {
    const start = this.at++;
    const items: Place[] = [];
    for (let more = this.peek() !== ']'; more; more = this.more(']')) items.push(this.value(depth + 1));
    this.at += 1;
    const inside = new Map(items.map((item, index) => [String(index), item]));
    return { at: start, value: items.map(({ value }) => value), inside };
  }

  /** Past a comma; or, before the closing bracket, that there is no more. */
  private more(close: string): boolean {
    const next = this.peek();
    if (next === close) return false;
    if (next !== ',') throw new Unexpected();
    this.at += 1;
    return true;
  }

  private string(): string {
    let end = this.at + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    return this.parsed(end + 1) as string;
  }

  private literal(): unknown {
    const pattern = /[-+.\w]+/y;
    pattern.lastIndex = this.at;
    return this.parsed(pattern.test(this.text) ? pattern.lastIndex : this.at);
  }

  private parsed(end: number): unknown {
    try {
      const value: unknown = JSON.parse(this.text.slice(this.at, end));
      this.at = end;
      return value;
    } catch {
      if (end > this.text.length) this.at = this.text.length;
      throw new Unexpected();
    }
  }

  private peek(): string | undefined {
    const blank = /[ \t\r\n]*/y;
    blank.lastIndex = this.at;
    blank.test(this.text);
    this.at = Math.max(this.at, blank.lastIndex);
    return this.text[this.at];
  }
}
