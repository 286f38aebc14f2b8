import type { CaseStudy, Directive } from '../document/case-study.ts';
import { readIds } from '../document/directives.ts';
import type { Span } from '../document/text.ts';
import type { Finding } from '../findings.ts';

/** Lines on which the rules (all when empty) are silent; both ends included. */
interface Silence {
  readonly rules: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

/** Tells whether a finding is suppressed by a comment of the document. Syntax errors cannot be suppressed. */
export function createSuppressions(caseStudy: CaseStudy): (finding: Finding) => boolean {
  const silences = [...inBody(caseStudy), ...inFrontMatter(caseStudy)];
  if (!silences.length) return () => false;
  return (finding) => {
    if (finding.rule === 'front-matter-syntax') return false;
    const { line } = caseStudy.lines.positionAt(finding.span.start);
    return silences.some(
      ({ rules, from, to }) => line >= from && line <= to && (rules.size === 0 || rules.has(finding.rule)),
    );
  };
}

function* inBody({ directives, lines }: CaseStudy): Generator<Silence> {
  const open: { rules: ReadonlySet<string>; from: number }[] = [];
  const lineOf = (span: Span, end = false) => lines.positionAt(end ? span.end : span.start).line;
  for (const { kind, ids, span } of directives) {
    const rules = new Set(ids.map(({ id }) => id));
    if (kind === 'disable-file') yield { rules, from: 0, to: lines.lineCount };
    if (kind === 'disable-line') yield { rules, from: lineOf(span), to: lineOf(span, true) };
    if (kind === 'disable-next-line')
      yield { rules, from: lineOf(span, true) + 1, to: lineOf(span, true) + 1 };
    if (kind === 'disable') open.push({ rules, from: lineOf(span) });
    if (kind === 'enable')
      for (const each of open.splice(0))
        if (rules.size === 0 || [...each.rules].every((rule) => rules.has(rule)))
          yield { ...each, to: lineOf(span) };
        else open.push(each);
  }
  for (const each of open) yield { ...each, to: lines.lineCount };
}

function* inFrontMatter(caseStudy: CaseStudy): Generator<Silence> {
  const { lines } = caseStudy;
  for (const { kind, ids, span } of frontMatterDirectives(caseStudy)) {
    const rules = new Set(ids.map(({ id }) => id));
    const line = lines.positionAt(span.start).line + (kind === 'disable-next-line' ? 1 : 0);
    yield kind === 'disable-file' ? { rules, from: 0, to: lines.lineCount } : { rules, from: line, to: line };
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
