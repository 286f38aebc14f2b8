import type { NameProblem } from '../assessment/service-spelling.ts';
import type { Span } from '../document/text.ts';
import type { DraftFinding, Rule, RuleContext } from './types.ts';

/** An AWS service has a wrong or former name; each wrong name is told once, at its first place. */
export const serviceName: Rule = {
  id: 'service-name',
  severity: 'warning',
  lowered: [],
  *check(context) {
    const told = new Set<string>();
    const once = function* (written: string, problem: NameProblem, span: Span): Generator<DraftFinding> {
      const key = written.replace(/\s+/g, ' ');
      if (told.has(key) || wasRight(problem, context)) return;
      told.add(key);
      yield { message: messageFor(problem, key, context), span, data: { replacement: problem.replacement } };
    };
    const { t, named, caseStudy } = context;
    for (const { text, span, problem, resembles } of named.listed) {
      if (problem) yield* once(text, problem, span);
      if (resembles)
        yield {
          message: t('No AWS service is called "{0}"; did you mean "{1}"?', text, resembles.name),
          span,
          data: { replacement: resembles.name },
        };
    }
    for (const { problem, place, start, end } of named.inBody)
      if (problem && place !== 'code') yield* once(caseStudy.text.slice(start, end), problem, { start, end });
  },
};

/** A project that ended before the renaming may use the name of its time. */
function wasRight({ kind, until }: NameProblem, { facts }: RuleContext): boolean {
  const fact = facts.get('endDate');
  const end = fact?.reading.state === 'known' ? fact.reading.canonical : undefined;
  return kind === 'former' && until !== undefined && end !== undefined && end.slice(0, 7) <= until;
}

function messageFor({ kind, replacement, until }: NameProblem, written: string, { t }: RuleContext): string {
  if (kind !== 'former') return t('"{0}" is called "{1}".', written, replacement);
  return until === undefined
    ? t('"{0}" is a former name; the service is called "{1}" today.', written, replacement)
    : t('"{0}" is a former name; since {2} the service is called "{1}".', written, replacement, until);
}
