import process from 'node:process';
import type { Library } from '../../engine/checklists/library.ts';
import type { Language } from '../../engine/document/case-study.ts';
import { known } from '../../engine/outline.ts';
import type { KnownChecklist } from '../../engine/report.ts';
import type { Translate } from '../../engine/translate.ts';
import { localDate } from '../../lsp/today.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

export interface ListOptions {
  readonly format: 'text' | 'json';
}

/** `casewright checklists list`: every checklist with its dates, the project's own among them. */
export function list({ format }: ListOptions, library: Library, language: Language, t: Translate): ExitCode {
  const today = localDate(new Date());
  const checklists = library.checklists.map((each) => known(each, library, today, (text) => text[language]));
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ version: 1, checklists }, null, 2)}\n`
      : checklists.map((checklist) => describe(checklist, t)).join('\n'),
  );
  return exitCodes.clean;
}

function describe(checklist: KnownChecklist, t: Translate): string {
  const { pin, title, released, validUntil, acceptedUntil, successor, state, requirements, source } =
    checklist;
  const dates = [
    t('Released {0}', released),
    ...(validUntil ? [t('to be used until {0}', validUntil)] : []),
    ...(acceptedUntil ? [t('accepted until {0}', acceptedUntil)] : []),
    ...(state === 'expired' ? [t('no longer accepted')] : []),
    ...(successor ? [t('replaced by {0}', successor)] : []),
  ].join(' · ');
  const counted = t('{0} requirements of its own', requirements);
  return `${pin}\n  ${title}\n  ${dates} · ${counted}\n  ${t('Source')}: ${source}\n`;
}
