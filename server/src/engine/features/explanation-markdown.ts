import type { LifecycleState } from '../checklists/lifecycle.ts';
import type { Severity } from '../checklists/types.ts';
import type { Translate } from '../translate.ts';
import { sourceText } from './checklist-markdown.ts';
import type { ExplainedRequirement } from './explain.ts';

/** An explained requirement as Markdown, as hovers and the command line show it. */
export function explanationMarkdown(explained: ExplainedRequirement, t: Translate): string {
  const { id, title, text, explanation, severity } = explained;
  const paragraphs = [`**${title}** · \`${id}\` · ${severityText(severity, t)}`, text];
  if (explanation)
    paragraphs.push(
      labelled(t('Why a reviewer asks'), explanation.why),
      labelled(t('What passes'), explanation.passes),
      example(t('Weak'), explanation.weak),
      example(t('Strong'), explanation.strong),
    );
  paragraphs.push(evidenceLine(explained, t), sourceLine(explained, t));
  return paragraphs.filter(Boolean).join('\n\n');
}

function labelled(label: string, text: string): string {
  return `**${label}**: ${text.trim()}`;
}

/** As it would be typed: pictures and headings of an example are not to be drawn. */
function example(label: string, text: string): string {
  const front = /^---\r?\n([\s\S]*?)---\s*$/.exec(text);
  const [language, source] = front ? ['yaml', front[1]!] : ['markdown', text];
  const fence = '`'.repeat(Math.max(3, 1 + longestRun(source)));
  return `**${label}**\n\n${fence}${language}\n${source.trim()}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function evidenceLine({ evidence, automation }: ExplainedRequirement, t: Translate): string {
  const ways = [
    ...evidence.fields.map((field) => `\`${field}\``),
    ...(evidence.headings.length
      ? [t('a section such as {0}', evidence.headings.map((heading) => `“${heading}”`).join(', '))]
      : []),
    ...(evidence.diagram ? [t('a diagram')] : []),
    ...(evidence.wording ? [t('a passage that says so')] : []),
    ...(evidence.attestation ? [t("a person's confirmation under `attestations`")] : []),
  ];
  const decided =
    automation === 'full'
      ? t('decided by the program')
      : automation === 'partial'
        ? t('the program sees whether it is there; a person judges how good it is')
        : t('for a person to confirm');
  return ways.length ? `**${t('Evidence')}**: ${ways.join('; ')} (${decided})` : `(${decided})`;
}

function sourceLine({ source }: ExplainedRequirement, t: Translate): string {
  return `${t('Source')}: ${sourceText(source, t)}, ${source.section} · \`${source.checklist}\`${stateNote(source.state, t)}`;
}

function stateNote(state: LifecycleState, t: Translate): string {
  if (state === 'current') return '';
  if (state === 'expired') return ` (${t('no longer accepted')})`;
  return ` (${state === 'superseded' ? t('replaced by a newer one') : t('accepted for a while yet')})`;
}

/** How much a requirement weighs, in words. */
export function severityText(severity: Severity, t: Translate): string {
  return severity === 'error' ? t('Required') : severity === 'warning' ? t('Recommended') : t('Optional');
}
