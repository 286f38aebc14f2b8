import type { ReportAssessment, ReportSeverity } from '../../../server/src/lsp/protocol.ts';
import type { Localizer } from '../localizer.ts';

/** The status of an assessment as the checklist shows it: what is met by its wording alone is told apart. */
export type ItemState =
  | 'met'
  | 'met-by-wording'
  | 'partial'
  | 'missing'
  | 'to-confirm'
  | 'waived'
  | 'not-applicable';

export function itemState({ status, evidence }: ReportAssessment): ItemState {
  const byWording = evidence.length > 0 && evidence.every(({ kind }) => kind === 'wording');
  return status === 'met' && byWording ? 'met-by-wording' : status;
}

/** Whether the case study counts as complete in this item. */
export function isMet(state: ItemState): boolean {
  return state === 'met' || state === 'met-by-wording';
}

/** Whether somebody still has to write something. */
export function isOpen(state: ItemState): boolean {
  return state === 'partial' || state === 'missing';
}

/** Whether somebody still has to write or to confirm something. */
export function needsAttention(state: ItemState): boolean {
  return isOpen(state) || state === 'to-confirm';
}

export function stateText(state: ItemState, l10n: Localizer): string {
  switch (state) {
    case 'met':
      return l10n.t('Met');
    case 'met-by-wording':
      return l10n.t('Met by wording');
    case 'partial':
      return l10n.t('Partly met');
    case 'missing':
      return l10n.t('Missing');
    case 'to-confirm':
      return l10n.t('To be confirmed by a person');
    case 'waived':
      return l10n.t('Waived');
    case 'not-applicable':
      return l10n.t('Does not apply');
  }
}

export function severityText(severity: ReportSeverity, l10n: Localizer): string {
  switch (severity) {
    case 'error':
      return l10n.t('Required');
    case 'warning':
      return l10n.t('Recommended');
    case 'info':
      return l10n.t('Optional');
  }
}

/** Why a requirement does not apply; a reason of the person's own is returned as it is. */
export function reasonText(reason: string, l10n: Localizer): string {
  switch (reason) {
    case 'undecided':
      return l10n.t('The field that decides about it is not filled in yet.');
    case 'condition':
      return l10n.t('What the case study says about itself rules it out.');
    case 'group':
      return l10n.t('Enough other items of its group are met.');
    default:
      return reason;
  }
}
