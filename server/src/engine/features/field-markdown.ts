import type { Fact } from '../assessment/facts.ts';
import type { FullInspection } from '../inspect.ts';
import { statusText } from './status-list.ts';

/** What a fact means, how its value was read, and the requirements that ask for it. */
export function fieldMarkdown(fact: Fact, { assessment, context }: FullInspection): string {
  const { t, localize } = context;
  const { field, reading } = fact;
  const lines = [`**${localize(field.title)}** · \`${field.path}\``, localize(field.description)];
  if (field.values.length)
    lines.push(t('One of {0}', field.values.map(({ value }) => `\`${value}\``).join(', ')));
  if (reading.state === 'known') lines.push(t('Read as {0}', `\`${reading.canonical}\``));
  else if (field.example) lines.push(t('Example: {0}', `\`${field.example}\``));
  const asking = assessment.requirements.filter(
    ({ requirement, status }) =>
      status !== 'not-applicable' && requirement.answer.fields.includes(field.path),
  );
  if (asking.length)
    lines.push(
      asking
        .map(
          (entry) =>
            `- ${statusText(entry, t)}: **${localize(entry.requirement.title)}** (\`${entry.requirement.id}\`)`,
        )
        .join('\n'),
    );
  return lines.join('\n\n');
}
