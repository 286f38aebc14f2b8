import { withoutLegalForm } from '../values/company-name.ts';

/** Headings without anything to strip, which most are: words alone that begin no numbering, Japanese that ends in no title. */
const plainWords = /^(?!(?:step|section|part|chapter)\b)[a-z]+(?: [a-z]+)*$/i;
const plainJapanese =
  /^(?![第一二三四五六七八九十])[\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF]+(?<!様|さま)$/;

/** The form in which headings are compared: NFKC, lower case, decoration and numbering gone, no spaces or hyphens. */
export function compact(heading: string): string {
  if (plainWords.test(heading)) return heading.toLowerCase().replace(/ /g, '');
  if (plainJapanese.test(heading)) return heading;
  return strip(heading).replace(/[\s‐‑–—―・･_'’"“”-]/gu, '');
}

const decoration =
  /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[■□◆◇●○◎▼▽▲△▶▷★☆※【】〔〕［］「」『』《》〈〉*_`~]/gu;
const numbering =
  /^(?:(?:第?\s*[0-9一二三四五六七八九十]+\s*[章節部項]|step\s*[0-9]+|section\s*[0-9.]+|part\s*[0-9]+|chapter\s*[0-9]+)\s*[.:：、)\-–—]?\s*|[(（]?[0-9]+(?:[.-][0-9]+)*[)）.．、:]?\s+|[(（]?[0-9]+(?:[.-][0-9]+)*[)）.．、:]\s*|[0-9]+(?:[.-][0-9]+)+\s*|[a-zA-Z][.)]\s+|[ivxIVX]+[.)]\s+|[0-9]+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]))/u;

function strip(heading: string): string {
  let text = heading.normalize('NFKC').toLowerCase().replace(decoration, ' ').trim();
  for (let round = 0; round < 2; round++) text = text.replace(numbering, '').trim();
  return text
    .replace(/\s*#+$/u, '')
    .replace(/[\s:：.。!！?？…]+$/u, '')
    .replace(/(?:様|さま)$/u, '')
    .replace(/&amp;/g, '&')
    .trim();
}

/** The customer and the partner in a heading, whatever their names are. */
interface Names {
  readonly customer: string | undefined;
  readonly partner: string | undefined;
}

/**
 * A heading and the pieces that may each be a heading by themselves: around `/`, `|`, `:`, dashes and brackets, and
 * around "and", と, ・. `課題 / Challenge` gives both; names of customer and partner become `<customer>`, `<partner>`.
 */
export function headingPieces(heading: string, names: Names): string[] {
  let text = strip(heading);
  for (const [token, name] of [
    ['<customer>', names.customer],
    ['<partner>', names.partner],
  ] as const) {
    const plain = name
      ?.normalize('NFKC')
      .toLowerCase()
      .replace(/[\s.]+$/u, '')
      .trim();
    if (plain && plain.length > 1) {
      text = text.split(plain).join(token);
      const short = withoutLegalForm(plain);
      if (short.length > 2) text = text.split(short).join(token);
    }
  }
  text = text.replace(/(<customer>|<partner>)\s*(?:様|さま|'s|’s)?\s*の?/gu, '$1 ').trim();
  const outer = text.split(/\s+[/|]\s+|\s*[|｜／：:]\s*|\s+[-–—―]+\s+|\s*[()（）]\s*|―+|—+/u).filter(Boolean);
  const inner = outer
    .flatMap((piece) => piece.split(/\s+(?:and|&|or)\s+|\s*[&＆、,/]\s*|と|および|及び|・/u))
    .filter(Boolean);
  return [...new Set([text, ...outer, ...(inner.length > outer.length ? inner : [])])].map((piece) =>
    piece.trim(),
  );
}

/** Words of headings that add nothing to their meaning. */
export interface Fillers {
  readonly leading: readonly string[];
  readonly trailing: readonly string[];
  /** What a question begins with, before its topic, and ends with after it. */
  readonly asking: readonly string[];
  readonly asked: readonly string[];
}

/** So many of the words before a topic can be the first of a question; the rest only follow them. */
const questionWords = 16;

/** What a heading that is a question asks about: `how is it monitored`, `which kpis are tracked`. */
function topicsOf(heading: string, { asking, asked }: Fillers): string[] {
  const words = heading.split(' ');
  if (words.length < 3 || !asking.slice(0, questionWords).includes(words[0]!)) return [];
  const from = words.findIndex((word) => !asking.includes(word));
  if (from < 1) return [];
  let to = words.length;
  while (to > from + 1 && (asked.includes(words[to - 1]!) || asking.includes(words[to - 1]!))) to--;
  return [words.slice(from).join(' '), words.slice(from, to).join(' ')];
}

/** Shorter forms of one piece without the words that add nothing to its meaning. */
export function decompose(piece: string, fillers: Fillers): string[] {
  const forms: string[] = [];
  const without = piece
    .replace(/<(?:customer|partner)>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (without && without !== piece) forms.push(without);
  const clause = without.split(/\s+(?:of|for|from|at|in|on|with|by|after|through|during|to|using)\s+/u)[0]!;
  if (clause !== without) forms.push(clause);
  const afterNo = without.split('の');
  if (afterNo.length > 1) forms.push(afterNo.at(-1)!, afterNo.slice(0, -1).join('の'));
  forms.push(...topicsOf(without, fillers));
  for (const form of [without, ...forms]) {
    let words = form.split(' ');
    while (words.length > 1 && fillers.leading.includes(words[0]!)) words = words.slice(1);
    forms.push(words.join(' '));
    while (words.length > 1 && fillers.trailing.includes(words.at(-1)!)) words = words.slice(0, -1);
    forms.push(words.join(' '));
  }
  for (const form of [...forms, without])
    for (const filler of fillers.trailing)
      if (form.length > filler.length + 1 && form.endsWith(filler) && !/[a-z]/.test(filler))
        forms.push(form.slice(0, -filler.length));
  return [...new Set(forms)].filter((form) => form && form !== piece);
}
