import type { RequirementAssessment } from '../assessment/types.ts';
import type { FullInspection } from '../inspect.ts';
import type { Translate } from '../translate.ts';
import type { ExplainOptions } from './explain.ts';

/** More requirements than a person reads at a glance. */
const mostListed = 12;

/** The state of a requirement in words, with its reason where somebody gave one. */
export function statusText({ status, reason, evidence }: RequirementAssessment, t: Translate): string {
  if (status === 'met')
    return evidence.length > 0 && evidence.every(({ kind }) => kind === 'wording')
      ? t('Met by wording')
      : t('Met');
  if (status === 'partial') return t('Partly met');
  if (status === 'missing') return t('Missing');
  if (status === 'to-confirm') return t('To be confirmed by a person');
  if (status === 'waived') return reason ? `${t('Waived')}: ${reason}` : t('Waived');
  return t('Does not apply');
}

/** One line per requirement: its state, its title, and what passes while it is open. Open ones first. */
export function statusList(
  entries: readonly RequirementAssessment[],
  { context, explanation }: FullInspection,
  { language }: Pick<ExplainOptions, 'language'>,
): string[] {
  const { t } = context;
  const isOpen = ({ status }: RequirementAssessment) => status === 'missing' || status === 'partial';
  const sorted = [...entries.filter(isOpen), ...entries.filter((entry) => !isOpen(entry))];
  const lines = sorted.slice(0, mostListed).map((entry) => {
    const { id, title, text } = entry.requirement;
    const passes = explanation(id)?.passes ?? text;
    const hint = isOpen(entry) ? ` – ${passes[language]}` : '';
    return `- ${statusText(entry, t)}: **${title[language]}** (\`${id}\`)${hint}`;
  });
  const more = sorted.length - mostListed;
  return [[...lines, ...(more > 0 ? [`- ${t('and {0} more', more)}`] : [])].join('\n')];
}
