import { readCompressedDiagram } from './compressed-diagram.ts';
import { stripTags } from './plain-text.ts';
import { readXml, type XmlListener } from './xml.ts';

/** Files larger than this many bytes are not read. */
export const diagramLimit = 5 * 1024 * 1024;

/** Whether an address leads to a picture whose text can be read: SVG or draw.io. */
export function isDiagramFile(address: string): boolean {
  return /\.(?:svg|drawio|dio)$/i.test(address.replace(/[?#].*$/s, ''));
}

/**
 * The words of an SVG or draw.io picture, one label a line: texts and titles of an SVG, labels of draw.io cells.
 * `undefined` when the file is no such picture or is not well formed.
 */
export function readDiagramLabels(source: string): string | undefined {
  if (source.length > diagramLimit) return undefined;
  const reader = new LabelReader();
  return readXml(source, reader) && reader.isDiagram ? reader.labels.join('\n') : undefined;
}

/** Elements of an SVG whose words are seen; `foreignObject` holds the labels of draw.io as HTML. */
const worded = new Set(['text', 'title', 'foreignObject']);
/** Elements whose words are not seen. */
const silent = new Set(['style', 'script', 'desc', 'metadata', 'defs']);
/** Elements between whose words there is room. */
const apart = new Set(['tspan', 'div', 'p', 'br', 'li', 'td']);

class LabelReader implements XmlListener {
  readonly labels: string[] = [];
  isDiagram = false;
  #words: string[] = [];
  #worded = 0;
  #silent = 0;
  #root: string | undefined;
  /** What stands in a page of draw.io while it is open. */
  #page: string | undefined;

  open(qualified: string, attributes: ReadonlyMap<string, string>): void {
    const name = localName(qualified);
    this.#root ??= name;
    if (name === this.#root) this.isDiagram ||= name === 'svg' || name === 'mxGraphModel';
    if (name === 'mxGraphModel') this.isDiagram = true;
    if (name === 'diagram' && this.#root === 'mxfile') this.#page = '';
    if (silent.has(name)) this.#silent++;
    else if (worded.has(name)) this.#worded++;
    else if (apart.has(name)) this.#words.push(' ');
    if (this.#root === 'mxfile' || this.#root === 'mxGraphModel')
      this.#add(stripTags(attributes.get(name === 'mxCell' ? 'value' : 'label') ?? ''));
  }

  close(qualified: string): void {
    const name = localName(qualified);
    if (name === 'diagram') this.#closePage();
    if (silent.has(name)) this.#silent--;
    if (apart.has(name)) this.#words.push(' ');
    if (!worded.has(name)) return;
    this.#worded--;
    if (this.#worded) return;
    this.#add(this.#words.join(''));
    this.#words = [];
  }

  text(text: string): void {
    if (this.#page !== undefined) this.#page += text;
    if (this.#worded && !this.#silent) this.#words.push(text);
  }

  #closePage(): void {
    const page = this.#page && readCompressedDiagram(this.#page);
    this.#page = undefined;
    const labels = page && readDiagramLabels(page);
    if (!labels) return;
    this.isDiagram = true;
    this.labels.push(...labels.split('\n'));
  }

  #add(label: string): void {
    const words = label.replace(/&nbsp;|\s+/g, ' ').trim();
    if (words) this.labels.push(words);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
