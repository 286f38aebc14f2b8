import type { Translate } from '../../../translate.ts';
import type { Severity } from '../../types.ts';
import type { CsvMistake, CsvRow } from './read-csv.ts';

const names = {
  id: ['id', 'no', 'number', '番号', '項番', '要件id'],
  title: [
    'title',
    'name',
    'item',
    'requirement',
    'タイトル',
    '項目',
    '項目名',
    '要件名',
    'チェック項目',
    '確認項目',
  ],
  text: ['text', 'description', 'details', '内容', '要件', '説明', '詳細', '本文', '要求事項'],
  section: ['section', '章', '節', '章節', 'セクション'],
  chapter: ['chapter', 'category', 'group', '分類', 'カテゴリ', 'カテゴリー', '区分'],
  severity: ['severity', 'priority', 'importance', 'level', '重要度', '優先度'],
  part: ['part', 'parts', 'パート'],
  heading: ['heading', 'headings', '見出し', '見出し名'],
  field: ['field', 'fields', 'fact', 'facts', 'フィールド', 'フィールド名'],
} as const;

export type Column = keyof typeof names;

const severities: Readonly<Record<Severity, readonly string[]>> = {
  error: ['error', 'required', 'mandatory', 'must', 'high', '必須', '高', 'エラー'],
  warning: ['warning', 'recommended', 'should', 'medium', '推奨', '中', '警告'],
  info: ['info', 'information', 'optional', 'may', 'low', '参考', '任意', '低', '情報'],
};

const compact = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_./・-]+/g, '');

/** Which column stands where, by the row of their names; columns of other names are nobody's. */
export function readHeader(
  { line, cells }: CsvRow,
  t: Translate,
): { readonly columns: ReadonlyMap<Column, number>; readonly problems: readonly CsvMistake[] } {
  const columns = new Map<Column, number>();
  const problems: CsvMistake[] = [];
  for (const [index, cell] of cells.entries()) {
    const found = Object.entries(names).find(([, known]) =>
      (known as readonly string[]).includes(compact(cell)),
    );
    const column = found?.[0] as Column | undefined;
    if (!column) continue;
    if (columns.has(column)) problems.push({ line, message: t('two columns mean "{0}"', column) });
    else columns.set(column, index);
  }
  if (!columns.has('title'))
    problems.push({ line, message: t('the first row names no column for titles ("title")') });
  return { columns, problems };
}

/** The severity that a cell names in either language. */
export function readSeverity(cell: string): Severity | undefined {
  return (Object.keys(severities) as Severity[]).find((severity) =>
    severities[severity].includes(compact(cell)),
  );
}

/** What may stand in a cell for a severity, the first words of each. */
export const severityNames =
  'error, warning, info; required, recommended, optional; 必須, 推奨, 参考; 高, 中, 低';
