import type { ValueProblem } from '../assessment/read-fact.ts';
import type { Field } from '../checklists/vocabulary.ts';
import type { RuleContext } from './types.ts';

/** Says in plain words why a value cannot be read, and what would be. */
export function describeProblem(
  { problem, text }: ValueProblem,
  field: Field,
  { t, localize }: RuleContext,
): string {
  const title = localize(field.title);
  switch (problem) {
    case 'documentation-account-id':
      return t('{0} is an id from AWS documentation, not the account of this customer.', text);
    case 'not-an-account-id':
    case 'wrong-length':
      return t('An AWS account id has 12 digits; "{0}" has not.', text);
    case 'ambiguous-date':
      return t('"{0}" can be read as two dates; write it as YYYY-MM-DD.', text);
    case 'fiscal-quarter':
      return t('"{0}" is a quarter, and fiscal years differ; write the month or the day (YYYY-MM-DD).', text);
    case 'too-coarse':
    case 'no-year':
      return t('"{0}" is too coarse; {1} needs a year and a month (YYYY-MM or YYYY-MM-DD).', text, title);
    case 'open-ended':
      return t('{0} must be a date, not "{1}"; write the day of the release (YYYY-MM-DD).', title, text);
    case 'not-a-date':
      return t('"{0}" is not a date; write it as YYYY-MM-DD.', text);
    case 'not-a-choice':
      return t(
        '"{0}" is not a value of {1}; use one of: {2}.',
        text,
        title,
        field.values.map(({ value }) => value).join(', '),
      );
    case 'no-unit':
      return t('"{0}" has no unit.', text);
    case 'not-https':
      return t('The address must start with https://.');
    case 'private-host':
    case 'credentials':
    case 'not-a-url':
      return t('"{0}" is not a public web address.', text);
    case 'out-of-range':
    case 'not-a-percent':
      return t('"{0}" is not a share between 0 and 100 %.', text);
    default:
      return t('"{0}" cannot be read as {1}; an example: {2}', text, title, field.example);
  }
}
