import { isDay, readWaivers } from '../assessment/waivers.ts';
import type { Rule } from './types.ts';

/** The last day of an exception is over, or cannot be read as a day. */
export const waiverExpired: Rule = {
  id: 'waiver-expired',
  severity: 'warning',
  lowered: [],
  *check({ caseStudy, today, t }) {
    for (const { requirement, until, untilSpan, entry } of readWaivers(caseStudy)) {
      if (until === undefined || untilSpan === undefined) continue;
      if (!isDay(until))
        yield {
          message: t('"{0}" is not a day; write the end of the exception as YYYY-MM-DD.', until),
          span: untilSpan,
        };
      else if (until < today)
        yield {
          message: t(
            'The exception for "{0}" ended on {1}; the requirement counts again.',
            requirement,
            until,
          ),
          span: untilSpan,
          data: { removable: entry.valueSpan },
        };
    }
  },
};
