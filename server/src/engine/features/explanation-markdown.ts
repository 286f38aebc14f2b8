import type { Translate } from '../translate.ts';
import type { ExplainedRequirement } from './explain.ts';

/** An explained requirement as Markdown, as hovers and the command line show it. */
export function explanationMarkdown(explained: ExplainedRequirement, t: Translate): string {
  const { id, title, text, explanation, severity } = explained;
  const paragraphs = [`**${title}** · \`${id}\` · ${severityName(severity, t)}`, text];
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

/** Prose as a quotation, front matter as code. */
function example(label: string, text: string): string {
  const front = /^---\r?\n([\s\S]*?)---\s*$/.exec(text);
  if (front) return `**${label}**\n\n\`\`\`yaml\n${front[1]!.trimEnd()}\n\`\`\``;
  const quoted = text.trim().replace(/^/gm, '> ').replace(/^> $/gm, '>');
  return `**${label}**\n\n${quoted}`;
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
  const certainty =
    source.certainty === 'summary'
      ? t('known from a summary')
      : source.certainty === 'excerpt'
        ? t('known in parts')
        : '';
  const cited = [`${source.title} (${source.date})`, source.section, certainty].filter(Boolean).join(', ');
  return `${t('Source')}: ${cited} · \`${source.checklist}\`${stateNote(source.state, t)}`;
}

function stateNote(state: ExplainedRequirement['source']['state'], t: Translate): string {
  if (state === 'current') return '';
  return ` (${state === 'superseded' ? t('replaced by a newer one') : state === 'accepted' ? t('accepted for a while yet') : t('no longer accepted')})`;
}

export function severityName(severity: ExplainedRequirement['severity'], t: Translate): string {
  return severity === 'error' ? t('required') : severity === 'warning' ? t('expected') : t('hint');
}
