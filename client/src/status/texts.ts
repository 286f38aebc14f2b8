import type { Coverage } from '../case-study/coverage.ts';
import { openItems } from '../checklist-view/model.ts';
import { proportion } from '../checklist-view/texts.ts';
import type { ServerState } from '../language-server.ts';
import type { Localizer } from '../localizer.ts';

const itemsShown = 3;

/** `$(checklist) 31/44` */
export function statusBarText({ report }: Coverage): string {
  return `$(checklist) ${proportion(report.coverage)}`;
}

/** What a screen reader says for the status bar item. */
export function statusBarAnnouncement({ report }: Coverage, l10n: Localizer): string {
  return l10n.t('Casewright: {0} of {1} requirements met', report.coverage.met, report.coverage.applicable);
}

/** The lines of the tooltip: which checklists, how far, and what comes next. */
export function statusBarTooltip(coverage: Coverage, l10n: Localizer): readonly string[] {
  const { met, applicable, byWording, toConfirm, waived } = coverage.report.coverage;
  const open = openItems(coverage);
  return [
    coverage.outline.checklists.map(({ title }) => title).join(', ') || coverage.outline.title,
    l10n.t('{0} of {1} requirements met', met, applicable),
    ...(byWording > 0 ? [l10n.t('Met by wording alone: {0}', byWording)] : []),
    ...(toConfirm > 0 ? [l10n.t('To be confirmed by a person: {0}', toConfirm)] : []),
    ...(waived > 0 ? [l10n.t('Waived: {0}', waived)] : []),
    ...open.slice(0, itemsShown).map(({ requirement }) => l10n.t('Next: {0}', requirement.title)),
  ];
}

/** What the language status says about the server. */
export function serverStateText(state: ServerState, version: string | undefined, l10n: Localizer): string {
  switch (state) {
    case 'idle':
    case 'starting':
      return l10n.t('Casewright is starting');
    case 'running':
      return version ? l10n.t('Casewright {0}', version) : l10n.t('Casewright is running');
    case 'stopped':
      return l10n.t('Casewright has stopped');
    case 'failed':
      return l10n.t('Casewright could not start');
  }
}
