import type { Translate } from '../../../translate.ts';
import type { DataFile } from '../../data-file.ts';
import { createUnique, slug } from '../names.ts';
import { idOf, tooMany, unusable } from '../options.ts';
import { printChecklist } from '../print.ts';
import { languageOfTexts, oneLine, paragraph } from '../texts.ts';
import { type DraftRequirement, type Imported, type ImportOptions, limits } from '../types.ts';
import { checkLens } from './check-lens.ts';
import { answersOf } from './choices.ts';
import { readJson } from './read-json.ts';
import { severityOf } from './severity.ts';
import type { Choice, Lens, Resource } from './types.ts';

/**
 * Makes a checklist of a custom lens of the AWS Well-Architected Tool. A pillar becomes a chapter; a question a
 * requirement that is answered by content under a heading of its own; a choice a requirement that a person confirms,
 * because what would prove it cannot be told from its title.
 */
export function importLens(file: DataFile, options: ImportOptions, t: Translate): Imported {
  const refused = unusable(file, options, t);
  if (refused.length) return { problems: refused };
  const parsed = readJson(file, t);
  const problems = checkLens(parsed, t);
  if (problems.length) return { problems };
  const lens = parsed.value as Lens;
  const language = options.language ?? languageOfLens(lens);
  const id = idOf(options, lens.name, file);
  const content = contentOf(lens, id, language, options);
  if (content.requirements.length > limits.requirements)
    return { problems: [parsed.problemAt('', tooMany(t))] };
  return {
    yaml: printChecklist({
      id,
      version: options.version ?? '1',
      title: oneLine(lens.name),
      language,
      released: options.released,
      publisher: t('not stated'),
      origin: t('Imported from the AWS Well-Architected custom lens “{0}”.', oneLine(lens.name)),
      ...content,
      outline: [...content.headings.keys()],
    }),
  };
}

function contentOf(
  { pillars }: Lens,
  checklist: string,
  language: 'en' | 'ja',
  { vocabulary }: ImportOptions,
) {
  const chapterName = createUnique();
  const partName = createUnique(Object.keys(vocabulary.headings.parts));
  const requirementId = createUnique();
  const headings = new Map<string, string>();
  const requirements: DraftRequirement[] = [];
  const chapters = pillars.map((pillar) => {
    const chapter = chapterName(slug(pillar.id) || 'pillar');
    for (const question of pillar.questions) {
      const name = slug(question.id) || 'question';
      const part = partName(`${checklist}-${chapter}-${name}`);
      headings.set(part, oneLine(question.title));
      const id = requirementId(`${checklist}.${chapter}.${name}`);
      const section = `${pillar.id} / ${question.id}`;
      const severity = severityOf(question);
      requirements.push({
        id,
        title: oneLine(question.title),
        text: oneLine(question.description ?? '') || oneLine(question.title),
        section,
        chapter,
        severity: severity.question,
        parts: [part],
        answer: { content: true },
      });
      for (const choice of answersOf(question))
        requirements.push({
          id: requirementId(`${id}.${slug(choice.id) || 'choice'}`),
          title: oneLine(choice.title),
          text: textOf(choice, language),
          section: `${section} / ${choice.id}`,
          chapter,
          severity: severity.choice(choice.id),
          parts: [part],
          answer: { attested: true },
        });
    }
    return { id: chapter, title: oneLine(pillar.name) };
  });
  return { chapters, headings, requirements };
}

function textOf(choice: Choice, language: 'en' | 'ja'): string {
  const said = ({ displayText = '', url }: Resource = {}) => {
    const text = oneLine(displayText);
    const link = oneLine(url ?? '');
    if (!text || !link) return text || link;
    return language === 'ja' ? `${text}（${link}）` : `${text} (${link})`;
  };
  const sentences = [choice.description ?? '', said(choice.helpfulResource), said(choice.improvementPlan)];
  return paragraph(sentences, language) || oneLine(choice.title);
}

function languageOfLens({ name, pillars }: Lens) {
  return languageOfTexts([
    name,
    ...pillars.flatMap((pillar) => [pillar.name, ...pillar.questions.map(({ title }) => title)]),
  ]);
}
