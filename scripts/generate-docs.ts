import type { Library } from '../server/src/engine/checklists/library.ts';
import type { Language } from '../server/src/engine/document/case-study.ts';

const generated = '<!-- Generated from checklists/ by scripts/generate.ts; do not edit. -->';

const words = {
  en: {
    title: '# Requirements',
    lead: 'Every requirement of the built-in checklists in our own words, with the rule that speaks when it is open.',
    header: '| Id | Requirement | Severity | Applies when | Rule |',
    always: 'always',
    none: '–',
  },
  ja: {
    title: '# 要件一覧',
    lead: '同梱チェックリストの全要件（当プロジェクトの言葉による要約）と、満たされていないときに指摘するルール。',
    header: '| ID | 要件 | 重要度 | 適用条件 | ルール |',
    always: '常に',
    none: '–',
  },
} as const;

/** The table of all requirements by checklist and chapter. */
export function requirementIndex(library: Library, language: Language): string {
  const text = words[language];
  const lines: string[] = [generated, '', text.title, '', text.lead, ''];
  for (const checklist of library.checklists) {
    lines.push(
      `## ${checklist.title[language]} (\`${checklist.pin}\`)`,
      '',
      `${checklist.source.title} (${checklist.source.date})`,
      '',
    );
    for (const chapter of checklist.chapters) {
      lines.push(`### ${chapter.title[language]}`, '', text.header, '| --- | --- | --- | --- | --- |');
      for (const requirement of checklist.requirements.filter((each) => each.chapter === chapter.id)) {
        const when = Object.entries(requirement.when).map(
          ([path, values]) => `\`${path}\`: ${values.join(', ')}`,
        );
        const rule = requirement.rule ? `[${requirement.rule}](rules/${requirement.rule}.md)` : text.none;
        const says = `**${requirement.title[language]}**: ${requirement.text[language]}`.replaceAll(
          '|',
          '\\|',
        );
        lines.push(
          `| \`${requirement.id}\` | ${says} | ${requirement.severity} | ${when.join('; ') || text.always} | ${rule} |`,
        );
      }
      lines.push('');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The table of all front matter keys: type, names that are read as them, what they mean. */
export function fieldIndex(library: Library): string {
  const lines = [
    generated,
    '',
    '# Front matter keys · フロントマターのキー',
    '',
    'Casewright writes the keys as they stand here; it reads them whatever their case, with `-`, `_` or spaces in them, and under the other names. / 書き込みはこの表の表記、読み取りは大文字小文字・`-`・`_`・空白の違いと別名を許容します。',
    '',
    '| Key | Type | Meaning / 意味 | Also read as / 別名 | Example | Requirements |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  for (const field of library.vocabulary.fields) {
    const requirements = library.checklists.flatMap((checklist) =>
      checklist.requirements
        .filter((requirement) => requirement.answer.fields.includes(field.path))
        .map(({ id }) => `\`${id}\``),
    );
    const cells = [
      `\`${field.path}\``,
      field.values.length ? field.values.map(({ value }) => `\`${value}\``).join(' ') : field.type,
      `${field.description.en} / ${field.description.ja}`,
      field.keys.join(', '),
      field.example ? `\`${field.example}\`` : '',
      requirements.join(' '),
    ];
    lines.push(`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}
