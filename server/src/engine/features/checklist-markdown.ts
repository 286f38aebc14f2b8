import type { Library } from '../checklists/library.ts';
import { lifecycleOf } from '../checklists/lifecycle.ts';
import type { Checklist } from '../checklists/types.ts';
import type { Language } from '../document/case-study.ts';
import type { Translate } from '../translate.ts';

/** What a checklist is, since when, until when, and from which document, as Markdown. */
export function checklistMarkdown(
  checklist: Checklist,
  library: Library,
  { t, language, today }: { readonly t: Translate; readonly language: Language; readonly today: string },
): string {
  const { pin, title, released, validUntil, acceptedUntil, source, requirements } = checklist;
  const { state, successor } = lifecycleOf(checklist, library, today);
  const days = [
    t('Released {0}', released),
    ...(validUntil ? [t('to be used until {0}', validUntil)] : []),
    ...(acceptedUntil ? [t('accepted until {0}', acceptedUntil)] : []),
    ...(state === 'expired' ? [t('no longer accepted')] : []),
    ...(successor ? [t('replaced by {0}', `\`${successor.pin}\``)] : []),
  ];
  const size = [
    t('{0} requirements of its own', requirements.length),
    ...(checklist.extends.length
      ? [t('Extends {0}', checklist.extends.map((each) => `\`${each}\``).join(', '))]
      : []),
  ];
  const lines = [
    `**${title[language]}** · \`${pin}\``,
    days.join(' · '),
    size.join(' · '),
    `${t('Source')}: ${sourceText(source, t)}`,
  ];
  return lines.join('\n\n');
}

/** The document that states a checklist, and how it became known. */
export function sourceText({ title, date, certainty }: Checklist['source'], t: Translate): string {
  const known =
    certainty === 'summary'
      ? t('known from a summary')
      : certainty === 'excerpt'
        ? t('known in parts')
        : undefined;
  return [`${title} (${date})`, known].filter(Boolean).join(', ');
}
