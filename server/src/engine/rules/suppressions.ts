import type { CaseStudy, Directive } from '../document/case-study.ts';
import { readIds } from '../document/directives.ts';
import type { Span } from '../document/text.ts';
import type { Finding } from '../findings.ts';

/** A comment that silences rules (all when it names none) on some lines; both ends included. */
export interface Suppression {
  readonly ids: Directive['ids'];
  /** The place of the comment. */
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a suppression concerns a finding. Syntax errors cannot be suppressed, and that a suppression is idle only by
 * name: otherwise one without names would hide that it is.
 */
export function silences({ ids, from, to }: Suppression, finding: Finding, { lines }: CaseStudy): boolean {
  const { rule, span } = finding;
  if (rule === 'front-matter-syntax') return false;
  const { line } = lines.positionAt(span.start);
  const named = ids.some(({ id }) => id === rule);
  return line >= from && line <= to && (named || (ids.length === 0 && rule !== 'unused-suppression'));
}

/** All suppressions of a document. */
export function readSuppressions(caseStudy: CaseStudy): Suppression[] {
  return [...inBody(caseStudy), ...inFrontMatter(caseStudy)];
}

function* inBody({ directives, lines }: CaseStudy): Generator<Suppression> {
  const open: Omit<Suppression, 'to'>[] = [];
  for (const { kind, ids, span } of directives) {
    const first = lines.positionAt(span.start).line;
    const last = lines.positionAt(span.end).line;
    if (kind === 'disable-file') yield { ids, span, from: 0, to: lines.lineCount };
    if (kind === 'disable-line') yield { ids, span, from: first, to: last };
    if (kind === 'disable-next-line') yield { ids, span, from: last + 1, to: last + 1 };
    if (kind === 'disable') open.push({ ids, span, from: first });
    if (kind === 'enable')
      for (const each of open.splice(0))
        if (ids.length === 0 || each.ids.every(({ id }) => ids.some((other) => other.id === id)))
          yield { ...each, to: first };
        else open.push(each);
  }
  for (const each of open) yield { ...each, to: lines.lineCount };
}

function* inFrontMatter(caseStudy: CaseStudy): Generator<Suppression> {
  const { lines } = caseStudy;
  for (const { kind, ids, span } of frontMatterDirectives(caseStudy)) {
    const line = lines.positionAt(span.start).line + (kind === 'disable-next-line' ? 1 : 0);
    yield kind === 'disable-file'
      ? { ids, span, from: 0, to: lines.lineCount }
      : { ids, span, from: line, to: line };
  }
}

/** The suppressions in comments of the front matter. */
export function* frontMatterDirectives({ frontMatter, text }: CaseStudy): Generator<Directive> {
  for (const { span } of frontMatter.comments) {
    const comment = text.slice(span.start, span.end);
    const match = /^#\s*casewright-(disable-(?:next-line|line|file))(?![\w-])/.exec(comment);
    if (!match) continue;
    const ids = readIds(comment.slice(match[0].length), span.start + match[0].length);
    yield { kind: match[1] as Directive['kind'], ...ids, span };
  }
}
