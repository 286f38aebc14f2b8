import type { Library } from '../server/src/engine/checklists/library.ts';
import type { Checklist } from '../server/src/engine/checklists/types.ts';
import type { Language } from '../server/src/engine/document/case-study.ts';

const generated = '<!-- Generated from checklists/ by scripts/generate.ts; do not edit. -->';

const words = {
  en: {
    title: '# Requirements',
    lead: 'Every requirement of the built-in checklists in our own words, with who decides about it and the rule that speaks when it is open. “Program”: the program decides. “Program, then a person”: the program sees whether it is there, or contradicted; a person judges how good it is. “A person”: to be confirmed under `attestations`, never met by itself.',
    header: '| Id | Requirement | Severity | Applies when | Decided by | Rule |',
    always: 'always',
    said: 'said',
    none: '–',
    automation: { full: 'program', partial: 'program, then a person', manual: 'a person' },
    certainty: { original: '', summary: ', known from a summary', excerpt: ', known in parts' },
    released: (date: string) => `Released ${date}`,
    until: (date: string) => `to be used until ${date}`,
    accepted: (date: string) => `accepted until ${date}`,
    supersedes: (pin: string) => `replaces \`${pin}\``,
  },
  ja: {
    title: '# 要件一覧',
    lead: '同梱チェックリストの全要件（当プロジェクトの言葉による要約）と、判定する主体、満たされていないときに指摘するルール。「プログラム」はプログラムが判定します。「プログラムと人」は有無や矛盾をプログラムが判定し、内容の良し悪しを人が判断します。「人」は `attestations` で確認を記録するもので、自動で満たされることはありません。',
    header: '| ID | 要件 | 重要度 | 適用条件 | 判定 | ルール |',
    always: '常に',
    said: '記載あり',
    none: '–',
    automation: { full: 'プログラム', partial: 'プログラムと人', manual: '人' },
    certainty: { original: '', summary: '、要約による', excerpt: '、一部のみ確認' },
    released: (date: string) => `${date} 公開`,
    until: (date: string) => `${date} まで使用可`,
    accepted: (date: string) => `${date} まで受付`,
    supersedes: (pin: string) => `\`${pin}\` の後継`,
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
      provenance(checklist, language),
      '',
    );
    for (const chapter of checklist.chapters) {
      lines.push(`### ${chapter.title[language]}`, '', text.header, '| --- | --- | --- | --- | --- | --- |');
      for (const requirement of checklist.requirements.filter((each) => each.chapter === chapter.id)) {
        const when = Object.entries(requirement.when).map(
          ([path, values]) => `\`${path}\`: ${values.join(', ')}`,
        );
        if (requirement.whenSaid.length)
          when.push(`${text.said}: ${requirement.whenSaid.map((name) => `\`${name}\``).join(', ')}`);
        const rule = requirement.rule ? `[${requirement.rule}](rules/${requirement.rule}.md)` : text.none;
        const says = `**${requirement.title[language]}**: ${requirement.text[language]}`.replaceAll(
          '|',
          '\\|',
        );
        lines.push(
          `| \`${requirement.id}\` | ${says} | ${requirement.severity} | ${when.join('; ') || text.always} | ${text.automation[requirement.automation]} | ${rule} |`,
        );
      }
      lines.push('');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The document that states a checklist, and the days that matter. */
function provenance(
  { source, released, validUntil, acceptedUntil, supersedes }: Checklist,
  language: Language,
): string {
  const text = words[language];
  const dates = [
    text.released(released),
    ...(validUntil ? [text.until(validUntil)] : []),
    ...(acceptedUntil ? [text.accepted(acceptedUntil)] : []),
    ...(supersedes ? [text.supersedes(supersedes)] : []),
  ];
  const cited = `${source.title} (${source.date}${text.certainty[source.certainty ?? 'original']})`;
  return `${cited} · ${dates.join(' · ')}`;
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
