import type { Localizer } from '../localizer.ts';
import { reasonText, severityText, stateText } from './item-state.ts';
import type { ChapterNode, Checklist, ItemNode } from './model.ts';

/** `31/44`: met of applicable requirements. */
export function proportion({
  met,
  applicable,
}: {
  readonly met: number;
  readonly applicable: number;
}): string {
  return `${met}/${applicable}`;
}

/** The state of an item, and the heading under which its evidence stands. */
export function itemDescription({ state, heading }: ItemNode, l10n: Localizer): string {
  const text = stateText(state, l10n);
  return heading ? `${text} · ${heading}` : text;
}

/** The lines of an item's tooltip: what is asked, how it stands, and where that comes from. */
export function itemTooltip({ requirement, state, reason }: ItemNode, l10n: Localizer): readonly string[] {
  return [
    requirement.text,
    l10n.t('State: {0}', stateText(state, l10n)),
    ...(reason ? [l10n.t('Reason: {0}', reasonText(reason, l10n))] : []),
    l10n.t('Weight: {0}', severityText(requirement.severity, l10n)),
    l10n.t('Requirement: {0}', requirement.id),
    l10n.t('Source: {0}', requirement.source),
  ];
}

/** What a screen reader says for an item. */
export function itemAnnouncement({ requirement, state }: ItemNode, l10n: Localizer): string {
  return l10n.t(
    '{0}, {1}, {2}',
    requirement.title,
    stateText(state, l10n),
    severityText(requirement.severity, l10n),
  );
}

/** What a screen reader says for a chapter. */
export function chapterAnnouncement({ title, met, applicable }: ChapterNode, l10n: Localizer): string {
  return l10n.t('{0}, {1} of {2} requirements met', title, met, applicable);
}

/** The lines of a chapter's tooltip: the checklist, its days, and where it comes from. */
export function chapterTooltip({ title, checklist }: ChapterNode, l10n: Localizer): readonly string[] {
  if (!checklist) return [title];
  const days = [
    l10n.t('Released {0}', checklist.released),
    ...(checklist.validUntil ? [l10n.t('to be used until {0}', checklist.validUntil)] : []),
    ...(checklist.acceptedUntil ? [l10n.t('accepted until {0}', checklist.acceptedUntil)] : []),
    ...(checklist.state === 'expired' ? [l10n.t('no longer accepted')] : []),
    ...(checklist.successor ? [l10n.t('replaced by {0}', checklist.successor)] : []),
  ];
  return [
    title,
    `${checklist.title} (${checklist.pin})`,
    days.join(' · '),
    l10n.t('Source: {0}', checklist.source),
  ];
}

/** What the number on the icon of the view counts. */
export function badgeTooltip({ openRequired }: Checklist, l10n: Localizer): string {
  return openRequired === 1
    ? l10n.t('1 required item is open')
    : l10n.t('{0} required items are open', openRequired);
}
