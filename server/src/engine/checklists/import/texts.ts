import type { Language } from '../../document/case-study.ts';

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** One line of text: line breaks between Japanese letters leave nothing, any other blank leaves one space. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, (blank, at: number, whole: string) =>
      /[\r\n]/.test(blank) && isWide(whole, at - 1) && isWide(whole, at + blank.length) ? '' : ' ',
    )
    .trim();
}

/** Sentences on one line, each closed by its full stop; empty ones are left out. */
export function paragraph(sentences: readonly string[], language: Language): string {
  const [stop, space] = language === 'ja' ? ['。', ''] : ['.', ' '];
  const said = sentences.map(oneLine).filter(Boolean);
  return said
    .map((sentence, index) =>
      index === said.length - 1 || /[.!?:;。．！？：]['"’”」]?$/.test(sentence) ? sentence : sentence + stop,
    )
    .join(space);
}

/** The language that most of the texts are in. */
export function languageOfTexts(texts: readonly string[]): Language {
  return texts.filter((text) => japanese.test(text)).length * 2 >= Math.max(1, texts.length) ? 'ja' : 'en';
}

function isWide(text: string, at: number): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。・「」（）]/u.test(text[at] ?? '');
}
