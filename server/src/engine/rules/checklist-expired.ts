import { type Lifecycle, lifecycleOf } from '../checklists/lifecycle.ts';
import type { Rule, RuleContext } from './types.ts';

/** The pinned checklist is past its last day, or another one has taken its place. */
export const checklistExpired: Rule = {
  id: 'checklist-expired',
  severity: 'info',
  lowered: [],
  *check(context) {
    const { library, pins, today } = context;
    for (const { known, span } of pins) {
      const checklist = library.checklists.find(({ pin }) => pin === known);
      if (!checklist) continue;
      const lifecycle = lifecycleOf(checklist, library, today);
      if (lifecycle.state === 'current') continue;
      const replacement = lifecycle.successor?.pin;
      yield {
        message: describe(checklist.pin, lifecycle, context),
        span,
        ...(replacement && { data: { replacement } }),
      };
    }
  },
};

function describe(pin: string, { state, until, successor }: Lifecycle, { t }: RuleContext): string {
  const by = successor?.pin;
  if (state === 'expired')
    return by
      ? t('Applications with "{0}" were accepted until {1}; "{2}" has taken its place.', pin, until!, by)
      : t('Applications with "{0}" were accepted until {1}; ask which checklist holds now.', pin, until!);
  if (state === 'accepted' && until !== undefined)
    return by
      ? t('"{0}" is accepted until {1} only; "{2}" has taken its place.', pin, until, by)
      : t('"{0}" is accepted until {1} only; ask which checklist comes after it.', pin, until);
  return t('"{0}" has been replaced by "{1}" ({2}).', pin, by ?? '', successor?.released ?? '');
}
